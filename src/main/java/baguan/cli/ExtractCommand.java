package baguan.cli;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.extract.TikaExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code baguan extract}: the numbered blocks that findings point into. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what is read of a file: line, layer, cause, place, text.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private Parts parts = new Parts();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to read")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    TikaExtractor extractor = parts.extractor();
    boolean whole = true;
    try (PrintStream out = Out.open()) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        Document document = extractor.extract(name, Files.readAllBytes(file));
        document.lines().forEach(b -> out.print(line(b)));
        document.walk().forEach(d -> parts(d, out));
        whole &= document.fullyRead();
      }
    }
    return whole ? Exit.PASSED : Exit.UNCHECKED;
  }

  private static String line(Block block) {
    String cause = block.cause().id().isEmpty() ? "" : "/" + block.cause().id();
    String text = block.text().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    return block.line()
        + "\t"
        + block.layer().id()
        + cause
        + "\t"
        + block.locator()
        + "\t"
        + block.prefix()
        + text
        + "\n";
  }

  private static void parts(Document document, PrintStream out) {
    for (Part part : document.parts()) {
      String file = document.file().isEmpty() ? "" : document.file() + "!";
      out.print(
          "# "
              + part.reading().id()
              + "\t"
              + file
              + part.name()
              + "\t"
              + part.reason().id()
              + "\t"
              + part.detail()
              + "\n");
    }
  }
}
