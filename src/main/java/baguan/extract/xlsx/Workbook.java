package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Xml;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import baguan.extract.ooxml.Theme;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The workbook part: its sheets, names and paths, and the tables all sheets share. */
final class Workbook {
  private static final String LOCATOR = "xlsx/workbook";

  private final Reading reading;
  private final String part;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean date1904;
  private Styles styles;
  private SharedStrings strings;
  private String sharing = "";

  private Workbook(Reading reading, String part) {
    this.reading = reading;
    this.part = part;
    this.styles = Styles.read(reading, Theme.NONE, "", false);
    this.strings = SharedStrings.read(reading, "");
  }

  static Workbook read(Reading reading, String part) {
    Workbook book = new Workbook(reading, part);
    reading.xml(part, LOCATOR, book::fill);
    String theme = book.related("theme");
    book.styles =
        Styles.read(
            reading,
            theme.isEmpty() ? Theme.NONE : Theme.read(reading, theme),
            book.related("styles"),
            book.date1904);
    book.strings = SharedStrings.read(reading, book.related("sharedStrings"));
    return book;
  }

  String part() {
    return part;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Styles styles() {
    return styles;
  }

  SharedStrings strings() {
    return strings;
  }

  /** Part of the first relation of a type, empty without. */
  private String related(String type) {
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.type().equals(type) && !relation.external()) {
        return relation.target();
      }
    }
    return "";
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        element(reader);
      }
    }
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "workbookPr" -> date1904 = Reading.on(reader, "date1904");
      case "sheet" -> sheet(reader);
      case "definedName" -> name(reader);
      case "absPath" -> {
        String path = Reading.attribute(reader, "url");
        reading.property(Layer.METADATA, Cause.LOCAL_PATH, LOCATOR, "absPath", "absPath", path);
      }
      case "fileSharing" -> {
        sharing = Reading.attribute(reader, "userName");
        reading.property(
            Layer.METADATA, Cause.PERSON_NAME, LOCATOR, "fileSharing", "userName", sharing);
      }
      case "webPublishObject" -> {
        String file = Reading.attribute(reader, "destinationFile");
        reading.property(
            Layer.METADATA, Cause.LOCAL_PATH, LOCATOR, "webPublishObject", "file", file);
      }
      case "customWorkbookViews" -> views(reader);
      default -> {}
    }
  }

  private void sheet(XMLStreamReader reader) {
    String state = Reading.attribute(reader, "state");
    OoxmlPackage.Relation relation = null;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id")) {
        relation = reading.relations(part).get(reader.getAttributeValue(i));
      }
    }
    sheets.add(
        new Sheet(
            Reading.attribute(reader, "name"),
            state.isEmpty() ? "visible" : state,
            relation == null ? "" : relation.type(),
            relation == null || relation.external() ? "" : relation.target(),
            sheets.size()));
  }

  /** Names tell ranges, constants and other workbooks; hidden ones are never listed to a user. */
  private void name(XMLStreamReader reader) throws XMLStreamException {
    String name = Reading.attribute(reader, "name");
    boolean hidden = Reading.on(reader, "hidden");
    String comment = Reading.attribute(reader, "comment");
    String scope = Reading.attribute(reader, "localSheetId");
    boolean macro = Reading.on(reader, "xlm") || Reading.on(reader, "function");
    String target = Reading.text(reader);
    Cause cause = hidden ? Cause.HIDDEN_DEFINED_NAME : macro ? Cause.MACRO : Formulas.cause(target);
    reading
        .sink()
        .block(
            Block.in(Layer.FIELD, LOCATOR, "name['" + name + "']" + scope(scope))
                .kind(Kind.PROPERTY)
                .cause(cause)
                .attribute("name", name)
                .attribute("comment", comment)
                .attribute("builtin", builtin(name, target) ? "true" : "")
                .text(name + " = " + target));
  }

  /** Names the program makes for its filters, print areas and custom views, of its own sheets. */
  private static boolean builtin(String name, String target) {
    boolean view = name.startsWith("Z_") && name.contains("_.wvu.");
    return (view || name.startsWith("_xlnm.")) && target.indexOf('[') < 0;
  }

  private static String scope(String sheet) {
    return sheet.isEmpty() ? "" : "/sheet[" + sheet + "]";
  }

  private void views(XMLStreamReader reader) throws XMLStreamException {
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isStartElement()) {
        reading.property(
            Layer.METADATA,
            Cause.PERSON_NAME,
            LOCATOR,
            "customWorkbookView",
            "view",
            Reading.attribute(reader, "name"));
        Xml.skip(reader);
      }
    }
  }
}
