package baguan.check;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.report.Options;
import baguan.report.TextReport;
import baguan.rule.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole documents yield what they yielded before; the difference is what a reviewer reads. */
final class SamplesTest {
  /** A new rule that has nothing to say changes no sample. */
  private static final Pattern COUNTS = Pattern.compile("; rules run [^;\n]*");

  @TestFactory
  Stream<DynamicTest> everySample() throws IOException {
    return samples().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(file)));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Home.SAMPLES)) {
      return files
          .filter(f -> !f.getFileName().toString().matches(".*\\.expected\\.txt|README\\.md"))
          .sorted()
          .toList();
    }
  }

  private static void same(Path file) throws IOException {
    Path expected = Path.of(file + ".expected.txt");
    String text = text(file);
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  private static String text(Path file) throws IOException {
    Report report =
        Home.checker()
            .check(file.getFileName().toString(), Files.readAllBytes(file), Destination.UNSAID);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TextReport writer =
        new TextReport(new Options(Language.ZH_HANS, false, false, false), out)) {
      writer.add(report);
    }
    return COUNTS.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("");
  }
}
