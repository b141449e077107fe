package baguan.extract.xlsx;

import baguan.document.Cause;
import baguan.document.Layer;

/**
 * A sheet as the workbook lists it.
 *
 * @param state {@code visible}, {@code hidden} or {@code veryHidden}
 * @param type last word of its relationship: {@code worksheet}, {@code chartsheet} …
 * @param part name of its part
 * @param index 0-based, of its page setup
 */
record Sheet(String name, String state, String type, String part, int index) {

  String locator() {
    return "xlsx/sheet['" + name.replace("'", "''") + "']";
  }

  boolean hidden() {
    return state.equals("hidden") || state.equals("veryHidden");
  }

  /** A layer of the sheet's page: nothing of a hidden sheet is on any page. */
  Layer layer(Layer shown) {
    return hidden() && shown.onPage() ? Layer.HIDDEN : shown;
  }

  Cause cause(Cause shown) {
    return hidden() && shown == Cause.NONE ? Cause.HIDDEN_SHEET : shown;
  }
}
