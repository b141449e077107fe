package baguan.extract.docx;

import baguan.document.Cause;
import baguan.document.Style;

/**
 * How a run looks, and whether it can be seen at all.
 *
 * @param hidden {@link Cause#NONE} when it can
 */
record Look(Style style, Cause hidden) {
  /** White space is no loss to the reader, unless the whole run is switched off. */
  boolean hides(String text) {
    return hidden == Cause.HIDDEN_TEXT || (hidden != Cause.NONE && !text.isBlank());
  }
}
