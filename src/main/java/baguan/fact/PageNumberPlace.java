package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * How high the first page number stands, on a drawn page of A4 set upright.
 *
 * @param height mm from the lower edge of the paper to the middle of the number
 */
public record PageNumberPlace(BigDecimal height, Span at) implements Fact {}
