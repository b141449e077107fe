package baguan.fact;

import baguan.document.Span;

/**
 * Characters that are in the text but not on the page, or that turn its order.
 *
 * @param kind {@code zero-width}, {@code bidi}, {@code tag}, {@code private-use}, {@code overlay},
 *     {@code code}: so many in a row, or at line ends, that they may spell something
 * @param codePoints {@code U+200B U+200B}, at most eight
 * @param inside within a number, keyword or mark, where nothing invisible has any business
 */
public record InvisibleCharacters(
    String kind, String codePoints, int count, boolean inside, Span at) implements Fact {}
