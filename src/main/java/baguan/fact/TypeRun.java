package baguan.fact;

import baguan.document.Span;
import java.math.BigDecimal;

/**
 * Characters of one look within a recognised element. Only where the format tells size or font.
 *
 * @param font as named in the file
 * @param family category of GB/T 9704: {@code fangsong}, {@code kaiti}, {@code heiti}, {@code
 *     xiaobiaosong}, {@code songti}; {@code other}; empty when unknown
 * @param sizePt points; 0 when unknown
 * @param color {@code RRGGBB}, empty for automatic
 * @param red hue 345–15°, saturation over 60 %
 * @param black automatic or within 0x20 of black
 */
public record TypeRun(
    Role role,
    String font,
    String family,
    BigDecimal sizePt,
    String color,
    boolean red,
    boolean black,
    boolean bold,
    Span at)
    implements Fact {}
