package baguan.extract.docx;

import baguan.document.Cell;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Tables, cell by cell, with grid columns and what their style and fills lend to the text. */
final class Tables {
  /** One table while it is read. */
  private static final class Table {
    final Flow flow;
    final String path;
    @Nullable String styleId;
    @Nullable TableStyle style;
    String fill = "";
    int look;
    int columns;
    int row;

    Table(Flow flow) {
      this.flow = flow;
      this.path = flow.nextTable();
    }
  }

  /** One row while it is read. */
  private static final class Row {
    int column; // 0-based grid column of the next cell
    boolean hidden;
    String told = "";
    Revision revision = Revision.NONE;
  }

  /** One cell's properties. */
  private static final class Properties {
    int span = 1;
    boolean covered;
    String fill = "";
    Revision revision = Revision.NONE;
  }

  private static final int WIDEST = 10_000; // a span is the author's claim

  private final Story story;
  private final Cursor cursor;

  Tables(Story story) {
    this.story = story;
    this.cursor = story.cursor;
  }

  void read(Flow flow) throws XMLStreamException {
    Table table = new Table(flow);
    table.look = TablePlace.NO_COLUMN_BANDS;
    rows(cursor.depth(), table);
  }

  private void rows(int parent, Table table) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "tblPr" -> properties(cursor.depth(), table);
        case "tblGrid" -> grid(table);
        case "tr" -> {
          table.row++;
          row(cursor.depth(), table, new Row());
        }
        case "sdt" -> story.control(table.flow, depth -> rows(depth, table));
        default -> rows(cursor.depth(), table);
      }
    }
  }

  private void properties(int parent, Table table) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "tblStyle" -> table.styleId = cursor.val();
        case "shd" -> table.fill = RunProps.shade(cursor, story.reading.theme);
        case "tblLook" -> table.look = look();
        default -> {}
      }
    }
  }

  private int look() {
    String value = cursor.val();
    if (value != null) {
      try {
        return Integer.parseInt(value, 16);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
    return bit("firstRow", TablePlace.FIRST_ROW)
        | bit("lastRow", TablePlace.LAST_ROW)
        | bit("firstColumn", TablePlace.FIRST_COLUMN)
        | bit("lastColumn", TablePlace.LAST_COLUMN)
        | bit("noHBand", TablePlace.NO_ROW_BANDS)
        | bit("noVBand", TablePlace.NO_COLUMN_BANDS);
  }

  private int bit(String name, int bit) {
    String value = cursor.text(name);
    return value.equals("1") || value.equals("true") || value.equals("on") ? bit : 0;
  }

  private void grid(Table table) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      table.columns += cursor.name().equals("gridCol") ? 1 : 0;
    }
  }

  private void row(int parent, Table table, Row row) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "trPr" -> rowProperties(table, row);
        case "tc" -> cell(table, row);
        case "sdt" -> story.control(table.flow, depth -> row(depth, table, row));
        default -> row(cursor.depth(), table, row);
      }
    }
  }

  private void rowProperties(Table table, Row row) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      switch (cursor.name()) {
        case "gridBefore" -> row.column += span("val", 0);
        case "cnfStyle" -> row.told = cursor.text("val");
        case "hidden" -> row.hidden = cursor.on();
        case "ins", "del" -> {
          row.revision = Revision.of(cursor);
          mark(table, row.revision, table.path + "/r[" + table.row + "]", "row");
        }
        default -> {}
      }
    }
  }

  private int span(String name, int otherwise) {
    return Math.max(0, Math.min(WIDEST, cursor.number(name, otherwise)));
  }

  /** A changed row or cell counts even when it holds no text. */
  private static void mark(Table table, Revision revision, String where, String what) {
    table.flow.out.accept(
        table
            .flow
            .block(revision.type().layer, revision.type().cause, where + "/" + revision.type().step)
            .attribute("author", revision.author())
            .attribute("date", revision.date())
            .attribute("mark", what)
            .text("¶"));
  }

  private void cell(Table table, Row row) throws XMLStreamException {
    Properties cell = new Properties();
    int column = row.column;
    String where = table.path + "/r[" + table.row + "]/c[" + (column + 1) + "]";
    Flow flow = null;
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("tcPr")) {
        cellProperties(table, where, cell);
        continue;
      }
      if (flow == null) {
        flow = flow(table, row, cell, where);
      }
      story.block(flow);
    }
    row.column = Math.min(WIDEST, column + Math.max(1, cell.span));
  }

  private void cellProperties(Table table, String where, Properties cell)
      throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      switch (cursor.name()) {
        case "gridSpan" -> cell.span = span("val", 1);
        case "vMerge", "hMerge" -> cell.covered |= !cursor.text("val").equals("restart");
        case "shd" -> cell.fill = RunProps.shade(cursor, story.reading.theme);
        case "cellIns", "cellDel" -> {
          cell.revision = Revision.of(cursor);
          mark(table, cell.revision, where, "cell");
        }
        default -> {}
      }
    }
  }

  private Flow flow(Table table, Row row, Properties cell, String where) {
    if (table.style == null) {
      table.style = story.reading.styles.table(table.styleId);
    }
    TablePlace place =
        new TablePlace(
            table.look,
            table.row - 1,
            row.column,
            row.column + Math.max(1, cell.span),
            table.columns,
            row.told);
    CellLook look = table.style.cell(place);
    String under = table.flow.look.fill();
    String own = look.fill().isEmpty() ? table.fill : look.fill();
    look = look.filled(own.isEmpty() ? under : own).filled(cell.fill);
    Cell at = new Cell(table.flow.part + "/" + table.path, table.row, row.column + 1);
    Revision revision = row.revision.then(cell.revision);
    return table.flow.cell(where + "/", at, look, revision, !row.hidden && !cell.covered);
  }
}
