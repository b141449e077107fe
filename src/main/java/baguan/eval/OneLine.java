package baguan.eval;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Checks a text of a table as if it were a file of its own. */
final class OneLine {
  private final Checker checker;

  OneLine(Checker checker) {
    this.checker = checker;
  }

  List<Finding> findings(String text, Destination to) {
    return checker.check("line.txt", text.getBytes(StandardCharsets.UTF_8), to).findings();
  }

  List<Finding> findings(String text) {
    return findings(text, Destination.UNSAID);
  }

  /** Without what may stand inside a number, in one width and case. */
  static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replace('×', 'X')
        .replaceAll("[\\s\\-()·.\\u200b\\u2010]", "");
  }
}
