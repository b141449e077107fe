package baguan.fact;

import baguan.document.Span;

/**
 * Something that was to be filled in or taken out before release.
 *
 * @param kind {@code crosses}, {@code blank}, {@code brackets}, {@code note}, {@code year}, {@code
 *     number}, {@code figure} for a sum that may as well have been withheld
 */
public record Placeholder(String kind, String text, Span at) implements Fact {}
