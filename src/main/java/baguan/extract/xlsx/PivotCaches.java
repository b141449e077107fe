package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What pivot tables keep of their source: the values of each field, and every row. */
final class PivotCaches {
  private static final int LONG = 64; // an item may stand in every record: longer ones are counted

  private final Reading reading;
  private final String locator;
  private final List<List<String>> fields = new ArrayList<>();
  private final StringBuilder row = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private String field = "";
  private int record;
  private int cell;

  private PivotCaches(Reading reading, String locator) {
    this.reading = reading;
    this.locator = locator;
  }

  static void read(Reading reading, String workbook) {
    int count = 0;
    for (OoxmlPackage.Relation relation : reading.relations(workbook).values()) {
      if (!relation.type().equals("pivotCacheDefinition") || relation.external()) {
        continue;
      }
      PivotCaches cache = new PivotCaches(reading, "xlsx/pivotCache[" + ++count + "]");
      String part = relation.target();
      reading.xml(part, cache.locator, cache::definition);
      for (OoxmlPackage.Relation records : reading.relations(part).values()) {
        if (records.type().equals("pivotCacheRecords") && !records.external()) {
          reading.xml(records.target(), cache.locator + "/records", cache::records);
        }
      }
    }
  }

  private void definition(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(reader);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        switch (reader.getLocalName()) {
          case "sharedItems" -> flush("field['" + field + "']", field);
          case "cacheFields" -> told(Layer.CACHE, Cause.PIVOT_CACHE, "fields", names.toString());
          default -> {}
        }
      }
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "pivotCacheDefinition" -> {
        String who = Reading.attribute(reader, "refreshedBy");
        told(Layer.METADATA, Cause.PERSON_NAME, "refreshedBy", who);
      }
      case "worksheetSource" -> source(reader);
      case "cacheField" -> {
        field = Reading.attribute(reader, "name");
        fields.add(new ArrayList<>());
        names.append(names.isEmpty() ? "" : "\t").append(field);
      }
      case "s", "n", "d", "b", "e", "m" -> item(reader);
      default -> {}
    }
  }

  private void told(Layer layer, Cause cause, String name, String text) {
    reading.property(layer, cause, locator, name, name, text);
  }

  private void source(XMLStreamReader reader) {
    String sheet = Reading.attribute(reader, "sheet");
    String name = Reading.attribute(reader, "name");
    String text = name.isEmpty() ? sheet + "!" + Reading.attribute(reader, "ref") : name;
    told(Layer.CACHE, Cause.PIVOT_CACHE, "source", text);
  }

  private void item(XMLStreamReader reader) {
    String value = Reading.attribute(reader, "v");
    if (!fields.isEmpty()) {
      fields.get(fields.size() - 1).add(value);
    }
    if (!value.isEmpty()) {
      row.append(row.isEmpty() ? "" : "\t").append(value);
    }
  }

  private void records(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("r")) {
        flush("record[" + record + "]", "");
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "r" -> {
            record++;
            cell = 0;
          }
          case "x" -> value(shared(Reading.number(reader, "v", -1)));
          case "s", "n", "d", "b", "e", "m" -> value(Reading.attribute(reader, "v"));
          default -> {}
        }
      }
    }
  }

  private void value(String value) {
    row.append(cell++ == 0 ? "" : "\t").append(value);
  }

  private String shared(int index) {
    List<String> items = cell < fields.size() ? fields.get(cell) : List.of();
    String item = index >= 0 && index < items.size() ? items.get(index) : "";
    if (item.length() > LONG) {
      reading.sink().inflated(Long.MAX_VALUE, item.length(), item.length());
    }
    return item;
  }

  private void flush(String path, String name) {
    reading
        .sink()
        .block(
            Block.in(Layer.CACHE, locator, path)
                .kind(Kind.PROPERTY)
                .cause(Cause.PIVOT_CACHE)
                .attribute("name", name)
                .text(row));
    row.setLength(0);
  }
}
