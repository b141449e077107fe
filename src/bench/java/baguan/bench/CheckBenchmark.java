package baguan.bench;

import baguan.Home;
import baguan.check.Checker;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.rule.Language;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole check, warm, beside Tika's default text extraction of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class CheckBenchmark {
  @Param({"docx-10", "docx-300", "xlsx-15000", "pdf-10", "pdf-300", "txt-10"})
  public String file = "";

  private byte[] bytes = new byte[0];
  private Checker checker = Home.unstopped();
  private Parser tika = new AutoDetectParser();

  @Setup
  public void make() {
    String[] name = file.split("-");
    int size = Integer.parseInt(name[1]);
    switch (name[0]) {
      case "docx" -> bytes = Documents.docx(size);
      case "xlsx" -> bytes = Documents.xlsx(size);
      case "pdf" -> bytes = Documents.pdf(size);
      default -> bytes = Documents.txt(size << 20);
    }
    tika =
        switch (name[0]) {
          case "pdf" -> new AutoDetectParser(new PDFParser());
          case "txt" -> new AutoDetectParser(new TXTParser());
          default -> new AutoDetectParser(new OOXMLParser());
        };
  }

  @Benchmark
  public String tika() throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      tika.parse(stream, text, new Metadata(), new ParseContext());
    }
    return text.toString();
  }

  @Benchmark
  public int check() throws Exception {
    Report report = checker.check(file.replace('-', '.'), bytes, Destination.UNSAID);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report, new Options(Language.ZH_HANS, false, false, false), out);
    return out.size();
  }
}
