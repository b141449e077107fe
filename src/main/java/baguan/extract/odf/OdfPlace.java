package baguan.extract.odf;

import baguan.document.Cause;
import baguan.document.Layer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Where the reader stands: sheet and cell, slide, or just the body. */
final class OdfPlace {
  private static final int MAX_REPEAT = 1_048_576;

  private final String kind;
  private final OdfStyles styles;
  private final Deque<int[]> tables = new ArrayDeque<>(); // number, row, column, columns repeated
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private String part;
  private int tableCount;
  private int slides;
  private int columnsDeclared;
  private boolean hiddenTable;
  private boolean hiddenRow;
  private boolean hiddenSlide;
  private int rowsRepeated = 1;

  OdfPlace(String kind, OdfStyles styles) {
    this.kind = kind;
    this.styles = styles;
    this.part = kind + "/body";
  }

  void start(String name, XMLStreamReader reader) {
    switch (name) {
      case "table" -> table(reader);
      case "table-column" -> column(reader);
      case "table-row" -> row(reader);
      case "table-cell", "covered-table-cell" -> cell(reader);
      case "page" -> slide(reader);
      default -> {}
    }
  }

  void end(String name) {
    switch (name) {
      case "table" -> {
        tables.poll();
        hiddenTable = false;
        part = sheets() && tables.isEmpty() ? kind + "/body" : part;
      }
      case "table-row" -> {
        int[] table = tables.peek();
        if (table != null) {
          table[1] += rowsRepeated - 1;
        }
        hiddenRow = false;
      }
      case "table-cell", "covered-table-cell" -> {
        int[] table = tables.peek();
        if (table != null) {
          table[2] += table[3] - 1;
        }
      }
      case "page" -> {
        part = kind + "/body";
        hiddenSlide = false;
      }
      default -> {}
    }
  }

  private void table(XMLStreamReader reader) {
    tables.push(new int[] {++tableCount, 0, 0, 1});
    hiddenColumns.clear();
    columnsDeclared = 0;
    String style = OdfContent.attribute(reader, "style-name");
    hiddenTable |= styles.get("table", style, "display").equals("false");
    if (sheets()) {
      String name = OdfContent.attribute(reader, "name").replace("'", "''");
      part = kind + "/sheet['" + name + "']";
    }
  }

  private void column(XMLStreamReader reader) {
    int repeat = repeat(reader, "number-columns-repeated");
    if (hides(reader) && repeat < 1_000) { // the endless rest of a sheet holds no cells
      for (int i = 1; i <= repeat; i++) {
        hiddenColumns.add(columnsDeclared + i);
      }
    }
    columnsDeclared += repeat;
  }

  private void row(XMLStreamReader reader) {
    int[] table = tables.peek();
    if (table != null) {
      table[1]++;
      table[2] = 0;
    }
    rowsRepeated = repeat(reader, "number-rows-repeated");
    hiddenRow = hides(reader);
  }

  private void cell(XMLStreamReader reader) {
    int[] table = tables.peek();
    if (table != null) {
      table[2]++;
      table[3] = repeat(reader, "number-columns-repeated");
    }
  }

  private void slide(XMLStreamReader reader) {
    String style = OdfContent.attribute(reader, "style-name");
    part = kind + "/slide[" + ++slides + "]";
    hiddenSlide = styles.get("drawing-page", style, "visibility").equals("hidden");
  }

  private static boolean hides(XMLStreamReader reader) {
    String visibility = OdfContent.attribute(reader, "visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private static int repeat(XMLStreamReader reader, String name) {
    String value = OdfContent.attribute(reader, name);
    return value.matches("\\d{1,7}") ? Math.min(MAX_REPEAT, Integer.parseInt(value)) : 1;
  }

  private boolean sheets() {
    return kind.equals("ods");
  }

  String part() {
    return part;
  }

  boolean inTable() {
    int[] table = tables.peek();
    return table != null && table[2] > 0;
  }

  String table() {
    return sheets() ? part : kind + "/table[" + tables.element()[0] + "]";
  }

  int row() {
    return tables.element()[1];
  }

  int column() {
    return tables.element()[2];
  }

  /** Why nothing here is seen. */
  Cause hidden() {
    if (hiddenTable) {
      return sheets() ? Cause.HIDDEN_SHEET : Cause.HIDDEN_TEXT;
    }
    if (hiddenSlide) {
      return Cause.HIDDEN_SLIDE;
    }
    boolean column = inTable() && hiddenColumns.contains(column());
    return hiddenRow || column ? Cause.HIDDEN_ROW_OR_COLUMN : Cause.NONE;
  }

  /** First word of a paragraph's path: the cell's address in a sheet. */
  String word(Layer layer) {
    if (sheets() && inTable() && (layer == Layer.VISIBLE || layer == Layer.HIDDEN)) {
      return letters(column()) + row();
    }
    return layer == Layer.VISIBLE ? "p" : layer.id();
  }

  boolean isAddress(String word) {
    return sheets() && word.matches("[A-Z]+\\d+");
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder(3);
    for (int n = number; n > 0; n = (n - 1) / 26) {
      name.insert(0, (char) ('A' + (n - 1) % 26));
    }
    return name.toString();
  }
}
