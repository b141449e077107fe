package baguan.find.language;

import baguan.document.Span;
import baguan.fact.Fact;
import baguan.fact.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a writer does throughout is one fault, not two hundred: it is stated at its first place,
 * with all others beside it. One paragraph at a time where each place is corrected by itself, one
 * file at a time where all are corrected by one setting.
 */
final class Habits {
  private static final List<String> OF_A_PARAGRAPH =
      List.of(
          "language-zh/half-width-punctuation",
          "language-zh/full-width-digits",
          "language-zh/full-width-letters",
          "language-zh/space-before-stop");
  private static final String OF_A_FILE = "language-zh/item-number-pause";

  private Habits() {}

  /** The facts in their order, those of one habit as one. */
  static List<Fact> gather(List<Fact> facts) {
    Map<String, List<Passage>> habits = new LinkedHashMap<>();
    List<Fact> rest = new ArrayList<>();
    for (Fact fact : facts) {
      String key = fact instanceof Passage passage ? key(passage) : "";
      if (fact instanceof Passage passage && !key.isEmpty()) {
        habits.computeIfAbsent(key, k -> new ArrayList<>()).add(passage);
      } else {
        rest.add(fact);
      }
    }
    habits.values().forEach(places -> rest.add(one(places)));
    rest.sort((a, b) -> a.at().compareTo(b.at()));
    return rest;
  }

  private static String key(Passage passage) {
    if (passage.kind().equals(OF_A_FILE)) {
      return passage.kind() + " " + passage.at().block().file();
    }
    boolean paragraph = OF_A_PARAGRAPH.contains(passage.kind());
    return paragraph ? passage.kind() + " " + passage.at().block().line() : "";
  }

  private static Passage one(List<Passage> places) {
    Passage first = places.get(0);
    List<Span> others = places.stream().skip(1).map(Passage::at).toList();
    return new Passage(
        first.kind(), first.text(), first.suggestion(), first.detail(), first.at(), others);
  }
}
