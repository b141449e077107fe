package baguan.find.language;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.fact.Fact;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One pass over every block a reader sees. */
final class Scan {
  private static final Check[] UNKNOWN = {};
  private final Check[] checks;

  /** Which checks want a character; asked once, when it is first met. Racing threads agree. */
  private final Check[][] wanted = new Check[Character.MAX_VALUE + 1][];

  Scan(Check... checks) {
    this.checks = checks.clone();
    Arrays.fill(wanted, UNKNOWN);
  }

  private Check[] wanted(char c) {
    Check[] known = wanted[c];
    if (known == UNKNOWN) {
      known = Arrays.stream(checks).filter(k -> k.wants(c)).toArray(Check[]::new);
      wanted[c] = known;
    }
    return known;
  }

  List<Fact> over(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Block block : reading.lines()) {
      if (readable(block) && !reading.ascii(block) && !separated(reading, block)) {
        scan(block, found);
      }
    }
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return found;
  }

  /** Commas part the fields there. */
  private static boolean separated(Reading reading, Block block) {
    return block.file().isEmpty()
        ? reading.document().type().endsWith("/csv")
        : block.file().endsWith(".csv");
  }

  static boolean readable(Block block) {
    return block.layer().onPage() && block.kind() != Kind.PROPERTY && !block.text().isEmpty();
  }

  private void scan(Block block, List<Fact> found) {
    String text = block.text();
    Prose prose = null; // most short texts have nothing any check wants
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if ((c == 'h' || c == 'w') && address(text, i)) {
        i = addressEnd(text, i);
        continue;
      }
      Check[] asked = wanted(c);
      if (asked.length > 0) {
        prose = prose == null ? new Prose(block, found) : prose;
        for (Check check : asked) {
          check.at(prose, i, c);
        }
      }
      i++;
    }
  }

  private static boolean address(String text, int i) {
    return text.startsWith("http://", i)
        || text.startsWith("https://", i)
        || text.startsWith("www.", i);
  }

  private static int addressEnd(String text, int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < '\u007f') {
      end++;
    }
    return end;
  }
}
