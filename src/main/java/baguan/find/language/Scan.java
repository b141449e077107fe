package baguan.find.language;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.Fact;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/** One pass over every block a reader sees. */
final class Scan {
  private final List<Check> checks;

  Scan(Check... checks) {
    this.checks = List.of(checks);
  }

  List<Fact> over(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Block block : reading.lines()) {
      if (readable(block)) {
        scan(new Prose(block, found));
      }
    }
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return found;
  }

  static boolean readable(Block block) {
    return block.layer().onPage() && block.kind() != Kind.PROPERTY && !block.text().isEmpty();
  }

  private void scan(Prose prose) {
    String text = prose.text();
    int i = 0;
    while (i < text.length()) {
      if (address(prose, i)) {
        i = addressEnd(text, i);
        continue;
      }
      char c = text.charAt(i);
      for (Check check : checks) {
        check.at(prose, i, c);
      }
      i++;
    }
  }

  private static boolean address(Prose prose, int i) {
    char c = prose.at(i);
    return (c == 'h' && (prose.has("http://", i) || prose.has("https://", i)))
        || (c == 'w' && prose.has("www.", i));
  }

  private static int addressEnd(String text, int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < '\u007f') {
      end++;
    }
    return end;
  }
}
