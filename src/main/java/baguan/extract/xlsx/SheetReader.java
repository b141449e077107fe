package baguan.extract.xlsx;

import baguan.extract.Xml;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet's part from top to bottom: cells, then what is set around them. */
final class SheetReader {
  private final Reading reading;
  private final Workbook book;
  private final Sheet sheet;

  SheetReader(Reading reading, Workbook book, Sheet sheet) {
    this.reading = reading;
    this.book = book;
    this.sheet = sheet;
  }

  void read() {
    List<Area> coloured = book.styles().anyDoubtful() ? coloured() : List.of();
    Cells cells = new Cells(reading.sink(), book, sheet, coloured);
    SheetSettings settings = new SheetSettings(reading, sheet);
    reading.xml(sheet.part(), sheet.locator(), reader -> read(reader, cells, settings));
    settings.close();
  }

  private static void read(XMLStreamReader reader, Cells cells, SheetSettings settings)
      throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "c" -> cells.cell(reader);
          case "row" -> cells.row(reader);
          case "col" -> cells.column(reader);
          case "sheetFormatPr" -> {
            if (Reading.on(reader, "zeroHeight")) {
              cells.hideRows();
            }
          }
          case "sheetView" -> {
            if (Reading.attribute(reader, "showZeros").equals("0")) {
              cells.hideZeros();
            }
          }
          case "customSheetViews", "conditionalFormatting" -> Xml.skip(reader);
          default -> settings.element(reader);
        }
      }
    }
  }

  /**
   * Where tables, pivot tables, conditional formats or a background picture may put a colour behind
   * the text. Only asked for when some format depends on it, since it takes a look ahead.
   */
  private List<Area> coloured() {
    List<Area> areas = new ArrayList<>();
    for (OoxmlPackage.Relation relation : reading.relations(sheet.part()).values()) {
      switch (relation.type()) {
        case "table" -> areas(relation.target(), "table", "ref", areas);
        case "pivotTable" -> areas(relation.target(), "location", "ref", areas);
        case "image" -> areas.add(new Area(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE));
        default -> {}
      }
    }
    areas(sheet.part(), "conditionalFormatting", "sqref", areas);
    return areas;
  }

  private void areas(String part, String element, String attribute, List<Area> areas) {
    reading.xml(
        part,
        sheet.locator(),
        reader -> {
          while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                && reader.getLocalName().equals(element)) {
              areas.addAll(Area.list(Reading.attribute(reader, attribute)));
            }
          }
        });
  }
}
