package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * How far down a drawn first page 发文机关标志 begins.
 *
 * @param height mm from the upper edge of the paper to the characters
 * @param asked the same by GB/T 9704-2012: 35 mm under the top of the text, 20 mm for 令, a letter's
 *     30 mm from the edge
 */
public record IssuerMarkPlace(BigDecimal height, BigDecimal asked, Span at) implements Fact {}
