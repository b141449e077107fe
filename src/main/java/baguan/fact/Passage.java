package baguan.fact;

import baguan.document.Span;
import java.util.List;

/**
 * A place a language finder noticed; {@code kind} names what is there.
 *
 * @param kind the rule's id: {@code language-zh/half-width-punctuation}
 * @param text the characters concerned
 * @param suggestion what would be right, empty when only a person can say
 * @param detail further argument, empty when none
 * @param others further places of the same habit, which is stated once
 */
public record Passage(
    String kind, String text, String suggestion, String detail, Span at, List<Span> others)
    implements Fact {
  public Passage {
    others = List.copyOf(others);
  }

  public Passage(String kind, String text, String suggestion, String detail, Span at) {
    this(kind, text, suggestion, detail, at, List.of());
  }

  /** How many places in all. */
  public int count() {
    return others.size() + 1;
  }
}
