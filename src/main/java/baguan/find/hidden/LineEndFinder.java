package baguan.find.hidden;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Kind;
import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.InvisibleCharacters;
import baguan.find.FactFinder;
import baguan.find.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Spaces and tabs after the last character of a line, mixed: two signs nobody sees, which can spell
 * what nobody reads. Empty fields of a table and spaces left over are of one sort only.
 */
public final class LineEndFinder implements FactFinder {
  private static final int CODE = 16; // fewer spell nothing

  @Override
  public List<Fact> find(Reading reading) {
    List<Fact> facts = new ArrayList<>(0);
    reading.document().walk().forEach(document -> in(document, facts));
    return facts;
  }

  private static void in(Document document, List<Fact> facts) {
    int count = 0;
    Span first = null;
    for (Block block : document.blocks()) {
      if (block.kind() == Kind.LINE) {
        String text = block.text();
        int end = text.stripTrailing().length();
        String tail = text.substring(end);
        if (end > 0 && mixed(tail)) {
          count += tail.length();
          first = first == null ? block.span(end, text.length()) : first;
        }
      }
    }
    if (first != null && count >= CODE) {
      facts.add(new InvisibleCharacters("code", "U+0009 U+0020", count, true, first));
    }
  }

  /** Changes from one sign to the other at least twice: a space before a last tab is nobody's. */
  private static boolean mixed(String tail) {
    int changes = 0;
    for (int i = 1; i < tail.length(); i++) {
      changes += tail.charAt(i) == tail.charAt(i - 1) ? 0 : 1;
    }
    return changes >= 2 && tail.chars().allMatch(c -> c == ' ' || c == '\t');
  }
}
