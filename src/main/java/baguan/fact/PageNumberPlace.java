package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * How high the first page number stands on upright A4.
 *
 * @param height mm from the lower edge of the paper to the middle of the number
 * @param slack mm, how far off that may be
 */
public record PageNumberPlace(BigDecimal height, BigDecimal slack, Span at) implements Fact {}
