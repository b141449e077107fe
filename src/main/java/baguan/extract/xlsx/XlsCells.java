package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** The cells of one sheet: what they show, and whether they show it. */
final class XlsCells {
  private final Sink sink;
  private final XlsLooks looks;
  private final XlsBook.Place place;

  XlsCells(Sink sink, XlsLooks looks, XlsBook.Place place) {
    this.sink = sink;
    this.looks = looks;
    this.place = place;
  }

  void read(HSSFSheet sheet) {
    for (var rows = sheet.rowIterator(); rows.hasNext(); ) {
      HSSFRow row = (HSSFRow) rows.next();
      boolean hidden = row.getZeroHeight() || row.getHeight() == 0;
      for (var cells = row.cellIterator(); cells.hasNext(); ) {
        HSSFCell cell = (HSSFCell) cells.next();
        int column = cell.getColumnIndex();
        boolean narrow = sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0;
        cell(cell, hidden || narrow);
      }
    }
  }

  private void cell(HSSFCell cell, boolean unseen) {
    boolean computed = cell.getCellType() == CellType.FORMULA;
    CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
    String raw = raw(cell, type);
    NumberText numbers = looks.numbers(cell.getCellStyle());
    boolean number = type == CellType.NUMERIC;
    boolean masked =
        number
            ? numbers.hidden().any() && numbers.hidden().number(cell.getNumericCellValue())
            : numbers.hidden().text();
    Cause cause = Cause.NONE;
    if (place.hidden()) {
      cause = Cause.HIDDEN_SHEET;
    } else if (unseen) {
      cause = Cause.HIDDEN_ROW_OR_COLUMN;
    } else if ((masked && !raw.equals("0")) || looks.invisible(cell.getCellStyle())) {
      cause = Cause.INVISIBLE_COLOR;
    }
    String text = number && !masked ? numbers.text(raw) : raw;
    String at = cell.getAddress().formatAsString();
    Block.Builder block =
        Block.in(cause == Cause.NONE ? Layer.VISIBLE : Layer.HIDDEN, place.locator(), at)
            .kind(Kind.CELL)
            .cause(cause)
            .attribute("state", place.hidden() ? place.state() : "")
            .attribute("raw", number && !text.equals(raw) ? raw : "")
            .cell(position(cell));
    sink.block(block.text(text));
    if (computed) {
      formula(cell, at);
    }
  }

  private Cell position(HSSFCell cell) {
    return new Cell(place.locator(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
  }

  private static String raw(HSSFCell cell, CellType type) {
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> {
        double value = cell.getNumericCellValue();
        yield Double.isFinite(value)
            ? new BigDecimal(value).round(NumberText.DIGITS).stripTrailingZeros().toPlainString()
            : "";
      }
      default -> "";
    };
  }

  private void formula(HSSFCell cell, String at) {
    String formula;
    try {
      formula = cell.getCellFormula();
    } catch (RuntimeException e) { // POI on tokens it does not know: the value was read
      return;
    }
    Cause cause = Formulas.cause(formula);
    if (cause != Cause.NONE || !Formulas.literals(formula).isEmpty()) {
      sink.block(
          Block.in(Layer.FIELD, place.locator(), at + "/formula")
              .kind(Kind.PROPERTY)
              .cause(cause)
              .cell(position(cell))
              .text(formula));
    }
  }
}
