package baguan.find.taiwan;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the checks of this package put what they notice. */
final class Notes {
  private final List<Fact> facts = new ArrayList<>();

  void add(String rule, Span at, String suggestion) {
    facts.add(new Passage("taiwan/" + rule, at.text(), suggestion, "", at));
  }

  void add(Passage passage) {
    facts.add(passage);
  }

  void add(String rule, Span at) {
    add(rule, at, "");
  }

  /** Every match of a pattern in a piece. */
  void each(String rule, Piece piece, Pattern pattern, String suggestion) {
    Matcher m = pattern.matcher(piece.text());
    while (m.find()) {
      add(rule, piece.at(m.start(), m.end()), suggestion);
    }
  }

  List<Fact> inOrder() {
    facts.sort(Comparator.comparing(Fact::at));
    return List.copyOf(facts);
  }
}
