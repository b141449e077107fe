package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Links to other workbooks: where they are, and the values kept from them, a block a row. */
final class ExternalLinks {
  private final Reading reading;
  private final String locator;
  private final String part;
  private final StringBuilder row = new StringBuilder();
  private int target;
  private int sheet;
  private String path = "";

  private ExternalLinks(Reading reading, String locator, String part) {
    this.reading = reading;
    this.locator = locator;
    this.part = part;
  }

  static void read(Reading reading, String workbook) {
    int count = 0;
    for (OoxmlPackage.Relation relation : reading.relations(workbook).values()) {
      if (relation.type().equals("externalLink") && !relation.external()) {
        String locator = "xlsx/externalLink[" + ++count + "]";
        ExternalLinks links = new ExternalLinks(reading, locator, relation.target());
        links.targets();
        reading.xml(relation.target(), locator, links::fill);
      }
    }
  }

  private void targets() {
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.external()) {
        reading
            .sink()
            .block(
                Block.in(Layer.CACHE, locator, "target[" + ++target + "]")
                    .kind(Kind.PROPERTY)
                    .cause(Cause.EXTERNAL_LINK)
                    .attribute("name", relation.type())
                    .attribute("href", relation.target())
                    .text(relation.target()));
      }
    }
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(reader);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        switch (reader.getLocalName()) {
          case "row", "ddeItem" -> emit();
          case "sheetNames" -> {
            link("sheets", row.toString());
            row.setLength(0);
          }
          default -> {}
        }
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    String name = Reading.attribute(reader, "name");
    switch (reader.getLocalName()) {
      case "sheetName" -> add(Reading.attribute(reader, "val"));
      case "definedName" ->
          link("name['" + name + "']", name + " = " + Reading.attribute(reader, "refersTo"));
      case "ddeLink" ->
          link(
              "dde",
              Reading.attribute(reader, "ddeService")
                  + "|"
                  + Reading.attribute(reader, "ddeTopic"));
      case "oleLink" -> link("ole", Reading.attribute(reader, "progId"));
      case "sheetData" -> sheet = Reading.number(reader, "sheetId", 0);
      case "row" -> path = "sheet[" + sheet + "]/row[" + Reading.attribute(reader, "r") + "]";
      case "ddeItem", "oleItem" -> path = "item['" + name + "']";
      case "v", "val" -> add(Reading.text(reader));
      default -> {}
    }
  }

  private void add(String value) {
    row.append(row.isEmpty() ? "" : "\t").append(value);
  }

  private void link(String at, String text) {
    reading.property(Layer.CACHE, Cause.EXTERNAL_LINK, locator, at, at, text);
  }

  private void emit() {
    reading
        .sink()
        .block(Block.in(Layer.CACHE, locator, path).cause(Cause.CACHED_EXTERNAL_DATA).text(row));
    row.setLength(0);
  }
}
