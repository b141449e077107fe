package baguan.extract.docx;

/**
 * Where a cell stands, as table styles see it.
 *
 * @param look which conditional parts the table asks for, bits of {@code w:tblLook}
 * @param row 0-based
 * @param column 0-based, first grid column of the cell
 * @param end first grid column after the cell
 * @param columns grid columns of the table; 0 when it has no grid
 * @param told what the row says of itself ({@code w:cnfStyle}), or empty
 */
record TablePlace(int look, int row, int column, int end, int columns, String told) {
  static final int FIRST_ROW = 0x20;
  static final int LAST_ROW = 0x40;
  static final int FIRST_COLUMN = 0x80;
  static final int LAST_COLUMN = 0x100;
  static final int NO_ROW_BANDS = 0x200;
  static final int NO_COLUMN_BANDS = 0x400;

  enum Answer {
    YES,
    NO,
    MAYBE
  }

  Answer in(String part, int rowBand, int columnBand) {
    return switch (part) {
      case "firstRow" -> of(firstRow());
      case "lastRow" -> lastRow();
      case "firstCol" -> of(firstColumn());
      case "lastCol" -> of(lastColumn());
      case "band1Horz" -> of(rows(rowBand) == 0);
      case "band2Horz" -> of(rows(rowBand) == 1);
      case "band1Vert" -> of(columns(columnBand) == 0);
      case "band2Vert" -> of(columns(columnBand) == 1);
      case "nwCell" -> of(firstRow() && firstColumn());
      case "neCell" -> of(firstRow() && lastColumn());
      case "swCell" -> firstColumn() ? lastRow() : Answer.NO;
      case "seCell" -> lastColumn() ? lastRow() : Answer.NO;
      default -> Answer.NO;
    };
  }

  private static Answer of(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }

  private boolean firstRow() {
    return row == 0 && (look & FIRST_ROW) != 0;
  }

  private boolean firstColumn() {
    return column == 0 && (look & FIRST_COLUMN) != 0;
  }

  private boolean lastColumn() {
    return end == columns && (look & LAST_COLUMN) != 0;
  }

  /** One pass cannot see whether another row follows; Word writes it down, others may not. */
  private Answer lastRow() {
    if ((look & LAST_ROW) == 0) {
      return Answer.NO;
    }
    return told.length() < 2 ? Answer.MAYBE : of(told.charAt(1) == '1');
  }

  private int rows(int band) {
    int first = (look & FIRST_ROW) != 0 ? 1 : 0;
    return (look & NO_ROW_BANDS) != 0 || row < first ? -1 : (row - first) / band % 2;
  }

  private int columns(int band) {
    int first = (look & FIRST_COLUMN) != 0 ? 1 : 0;
    return (look & NO_COLUMN_BANDS) != 0 || column < first ? -1 : (column - first) / band % 2;
  }
}
