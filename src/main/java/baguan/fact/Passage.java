package baguan.fact;

import baguan.document.Span;

/**
 * A place a language finder noticed; {@code kind} names what is there.
 *
 * @param kind the rule's id: {@code language-zh/half-width-punctuation}
 * @param text the characters concerned
 * @param suggestion what would be right, empty when only a person can say
 * @param detail further argument, empty when none
 */
public record Passage(String kind, String text, String suggestion, String detail, Span at)
    implements Fact {}
