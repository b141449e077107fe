package baguan.compare;

/**
 * A block of a version as its readers see it, masked where a report masks.
 *
 * @param line number of the block in its version, from 1
 * @param layer id of the layer it stands in
 * @param prefix automatic number before the text; empty when none
 */
public record Paragraph(int line, String layer, String locator, String prefix, String text) {}
