package baguan.extract.docx;

/**
 * What a place outside any paragraph lends to the paragraphs in it: a table's style, a cell's or a
 * text box's fill.
 *
 * @param fill {@code RRGGBB}, empty for none, {@link Colors#UNKNOWN}
 */
record CellLook(String fill, RunProps run, ParProps par) {
  static final CellLook PLAIN = new CellLook("", RunProps.NONE, ParProps.NONE);
  static final CellLook ON_UNKNOWN = new CellLook(Colors.UNKNOWN, RunProps.NONE, ParProps.NONE);

  CellLook filled(String other) {
    return other.isEmpty() ? this : new CellLook(other, run, par);
  }
}
