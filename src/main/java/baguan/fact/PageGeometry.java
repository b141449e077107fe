package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * A section's page, millimetres to one decimal; -1 where the format does not tell.
 *
 * @param section 1-based
 * @param textWidth width of the type area (版心)
 * @param topSlack how far off {@code top} may be: 0 where the file says, more where it was measured
 * @param heightSlack the same of {@code textHeight}
 * @param pageNumberForm text of the page number with its ornaments ({@code — 1 —}); empty when none
 */
public record PageGeometry(
    int section,
    BigDecimal width,
    BigDecimal height,
    BigDecimal top,
    BigDecimal bottom,
    BigDecimal left,
    BigDecimal right,
    BigDecimal textWidth,
    BigDecimal textHeight,
    BigDecimal topSlack,
    BigDecimal heightSlack,
    boolean landscape,
    boolean pageNumbers,
    String pageNumberForm,
    Span at)
    implements Fact {}
