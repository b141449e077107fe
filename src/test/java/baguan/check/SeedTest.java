package baguan.check;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.document.Span;
import baguan.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The kind of document Baguan started from: an office speech of 5,000 characters in traditional
 * script. It has no header, and each finding in it was judged by reading the place.
 */
class SeedTest {
  private static final Path SEED = Path.of("..", "shared", "data", "seed");

  @Test
  void aSpeechIsAskedForNoHeaderAndEveryFindingStands() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SEED), "no real files beside the checkout");
    Path speech;
    try (Stream<Path> files = Files.list(SEED)) {
      speech = files.sorted().findFirst().orElseThrow();
    }
    Report report =
        Home.checker().check("speech.txt", Files.readAllBytes(speech), Destination.UNSAID);
    assertThat(report.profile().type() + " " + report.profile().script()).isEqualTo("speech hant");
    assertThat(report.findings().stream().filter(f -> !stops(f)).map(SeedTest::line))
        .containsExactly(
            "6 consistency/announced-count-disagrees 三點", // it goes on with 一、 and 二、 alone
            "13 wording/absolute-word 最佳"); // a note on trial: only in advertisements
    List<Finding> stops = report.findings().stream().filter(SeedTest::stops).toList();
    assertThat(stops.stream().map(f -> f.at().block().line()))
        .containsExactly(3, 4, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17); // once a paragraph
    assertThat(stops.stream().flatMap(f -> Stream.concat(Stream.of(f.at()), f.related().stream())))
        .allMatch(SeedTest::besideHan);
  }

  /** The copy's commas and colons are half-width throughout. */
  private static boolean stops(Finding finding) {
    return finding.rule().equals("language-zh/half-width-punctuation");
  }

  private static boolean besideHan(Span at) {
    String text = at.block().text();
    boolean before = at.start() > 0 && Character.isIdeographic(text.charAt(at.start() - 1));
    boolean after = at.end() < text.length() && Character.isIdeographic(text.charAt(at.end()));
    return ",:;!?".contains(at.text()) && (before || after);
  }

  private static String line(Finding finding) {
    return finding.at().block().line() + " " + finding.rule() + " " + finding.at().text();
  }
}
