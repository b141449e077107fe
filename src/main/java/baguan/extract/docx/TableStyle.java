package baguan.extract.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A table style: its whole-table look, and what it changes for first rows, bands and the like. */
final class TableStyle {
  /** Later names win over earlier ones, as the format orders them. */
  private static final String[] ORDER = {
    "band1Vert",
    "band2Vert",
    "band1Horz",
    "band2Horz",
    "lastCol",
    "firstCol",
    "lastRow",
    "firstRow",
    "neCell",
    "nwCell",
    "seCell",
    "swCell"
  };

  private final Map<String, CellLook> parts = new LinkedHashMap<>();
  private int rowBand = 1;
  private int columnBand = 1;

  /** Reads a {@code w:tblStylePr} or, for the name {@code wholeTable}, one of its children. */
  void part(String name, Cursor cursor, Theme theme) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      take(name, cursor, theme);
    }
  }

  void take(String name, Cursor cursor, Theme theme) throws XMLStreamException {
    CellLook old = parts.getOrDefault(name, CellLook.PLAIN);
    switch (cursor.name()) {
      case "rPr" ->
          parts.put(name, new CellLook(old.fill(), RunProps.read(cursor, theme), old.par()));
      case "pPr" ->
          parts.put(name, new CellLook(old.fill(), old.run(), ParProps.read(cursor, theme)));
      case "tcPr", "tblPr" -> {
        int at = cursor.depth();
        while (cursor.child(at)) {
          properties(name, cursor, theme);
        }
      }
      default -> {}
    }
  }

  private void properties(String name, Cursor cursor, Theme theme) {
    switch (cursor.name()) {
      case "shd" -> {
        CellLook old = parts.getOrDefault(name, CellLook.PLAIN);
        parts.put(name, old.filled(RunProps.shade(cursor, theme)));
      }
      case "tblStyleRowBandSize" -> rowBand = Math.max(1, cursor.number("val", 1));
      case "tblStyleColBandSize" -> columnBand = Math.max(1, cursor.number("val", 1));
      default -> {}
    }
  }

  /** This style on top of the one it is based on. */
  TableStyle over(TableStyle low) {
    TableStyle all = new TableStyle();
    all.rowBand = Math.max(rowBand, low.rowBand);
    all.columnBand = Math.max(columnBand, low.columnBand);
    all.parts.putAll(low.parts);
    parts.forEach((name, look) -> all.parts.merge(name, look, (below, own) -> join(own, below)));
    return all;
  }

  /** Look of a cell; its fill is unknown where it hangs on whether this is the last row. */
  CellLook cell(TablePlace place) {
    CellLook look = parts.getOrDefault("wholeTable", CellLook.PLAIN);
    for (String name : ORDER) {
      CellLook part = parts.get(name);
      if (part == null) {
        continue;
      }
      TablePlace.Answer in = place.in(name, rowBand, columnBand);
      if (in == TablePlace.Answer.YES) {
        look = join(part, look);
      } else if (in == TablePlace.Answer.MAYBE && !part.fill().isEmpty()) {
        look = look.filled(Colors.UNKNOWN);
      }
    }
    return look;
  }

  private static CellLook join(CellLook high, CellLook low) {
    String fill = high.fill().isEmpty() ? low.fill() : high.fill();
    return new CellLook(fill, high.run().over(low.run()), high.par().over(low.par()));
  }
}
