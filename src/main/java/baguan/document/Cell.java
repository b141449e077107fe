package baguan.document;

/**
 * Where a cell stands in its table or sheet.
 *
 * @param table name unique in the document: {@code docx/body/table[2]} or a sheet's locator
 * @param row 1-based
 * @param column 1-based
 */
public record Cell(String table, int row, int column) {
  public static final Cell NONE = new Cell("", 0, 0);
}
