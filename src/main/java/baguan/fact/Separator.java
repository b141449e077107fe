package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * A line across the page that divides an official document.
 *
 * @param place {@code header} under the number; {@code imprint-first}, {@code imprint-middle},
 *     {@code imprint-last}; {@code letter-first} under a letter's mark, {@code letter-second} at
 *     the foot of its first page; {@code imprint}, {@code letter} where the format tells no place
 * @param lines 2 for a double line
 * @param order {@code thick-thin} or {@code thin-thick}, from the top; empty when both are alike or
 *     the line is single
 * @param width mm, its pieces and what parts them together; -1 when the format does not tell
 * @param weight mm, of the thicker line
 * @param red hue as in {@link TypeRun}
 * @param gap mm from the characters above down to a {@code header}'s line; -1 when not told
 * @param at the element beside it
 */
public record Separator(
    String place,
    int lines,
    String order,
    BigDecimal width,
    BigDecimal weight,
    boolean red,
    BigDecimal gap,
    Span at)
    implements Fact {}
