package baguan.extract.pptx;

import baguan.document.Cause;
import baguan.document.Layer;

/**
 * Where a shape tree stands.
 *
 * @param part name of its part, whose relationships its links use
 * @param locator {@code pptx/slide[3]}
 * @param layer of what it shows
 * @param cause why that is not visible text
 * @param frame layouts and masters, for which placeholders hold prompts, not text
 */
record Place(String part, String locator, Layer layer, Cause cause, boolean frame) {}
