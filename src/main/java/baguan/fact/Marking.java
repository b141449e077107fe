package baguan.fact;

import baguan.document.Layer;
import baguan.document.Span;

/**
 * A secrecy or handling mark, or words that look like one.
 *
 * @param system {@code prc}, {@code prc-work}, {@code us}, {@code cui}, {@code uk}, {@code nato},
 *     {@code eu}, {@code tlp}, {@code tw}, {@code hk}, {@code corporate}, {@code label}, {@code
 *     draft}
 * @param word the level as written: {@code 机密}, {@code TLP:AMBER}
 * @param real a mark in a mark's place or form; false for a mere mention in running text
 * @param period as written after ★: {@code 10年}; empty when none
 * @param portion marks a paragraph, not the document
 */
public record Marking(
    String system,
    Level level,
    String word,
    boolean real,
    String period,
    boolean portion,
    View view,
    Layer layer,
    Span at)
    implements Fact {}
