package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.ooxml.OoxmlPackage.Relation;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** All parts that relations reach besides the text: files, objects, charts, data, leftovers. */
final class Attachments {
  /** Parts that hold no text, or whose text was read as something else. */
  private static final Set<String> SILENT =
      Set.of(
          "officeDocument",
          "styles",
          "stylesWithEffects",
          "settings",
          "webSettings",
          "numbering",
          "fontTable",
          "font",
          "theme",
          "themeOverride",
          "header",
          "footer",
          "footnotes",
          "endnotes",
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "commentsExtensibleIds",
          "documenttasks",
          "core-properties",
          "extended-properties",
          "custom-properties",
          "classificationlabels",
          "customXmlProps",
          "hyperlink",
          "printerSettings",
          "chartStyle",
          "chartColorStyle",
          "diagramLayout",
          "diagramQuickStyle",
          "diagramStyle",
          "diagramColors",
          "diagramDrawing",
          "wordVbaData",
          "keyMapCustomizations",
          "origin",
          "signature",
          "certificate",
          "recipientData");

  private final Reading reading;
  private final Set<String> seen = new HashSet<>();
  private int charts;
  private int external;

  Attachments(Reading reading) {
    this.reading = reading;
  }

  /** Walks from the package's root, nearest parts first. */
  void read() throws IOException, XMLStreamException {
    Deque<String> todo = new ArrayDeque<>();
    todo.add("");
    while (!todo.isEmpty()) {
      String from = todo.remove();
      reading.step(
          from.isEmpty() ? "." : from,
          () -> {
            for (Relation relation : reading.pack.relations(from).values()) {
              if (relation.external()) {
                external(from, relation);
              } else if (seen.add(relation.target())) {
                todo.add(relation.target());
                reading.step(relation.target(), () -> internal(relation));
              }
            }
          });
    }
  }

  private void internal(Relation relation) throws IOException, XMLStreamException {
    String part = relation.target();
    switch (relation.type()) {
      case "package", "aFChunk", "subDocument" -> file(part, Cause.EMBEDDED_FILE);
      case "oleObject" -> file(part, Cause.OLE_OBJECT);
      case "image", "hdphoto" -> embed(part);
      case "control", "activeXControlBinary" ->
          reading.state(Layer.EMBEDDED, Cause.OLE_OBJECT, part, part);
      case "vbaProject" -> reading.state(Layer.METADATA, Cause.MACRO, part, part);
      case "thumbnail" -> reading.state(Layer.CACHE, Cause.THUMBNAIL, part, part);
      case "customXml" -> custom(part);
      case "glossaryDocument" -> glossary(part);
      case "people" -> reading.part(part, new Properties(reading)::people);
      case "chart", "chartEx", "diagramData", "chartUserShapes" ->
          reading.part(part, c -> new Charts(reading, ++charts).read(c));
      default -> other(relation);
    }
  }

  private void other(Relation relation) throws IOException, XMLStreamException {
    String part = relation.target();
    if (part.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      embed(part);
    } else if (!SILENT.contains(relation.type()) && reading.pack.zip().has(part)) {
      unknown(part);
    } else if (!reading.wasRead(part) && isStory(relation.type())) {
      text(part); // named by no section
    }
  }

  private static boolean isStory(String type) {
    return Set.of("header", "footer", "footnotes", "endnotes", "comments").contains(type);
  }

  private void file(String part, Cause cause) throws IOException {
    byte[] bytes = reading.pack.zip().bytes(part);
    if (bytes == null) {
      reading.sink.part(new Part(part, Part.Reading.NOT_READ, Part.Reason.BROKEN, "no such part"));
      return;
    }
    reading.state(Layer.EMBEDDED, cause, part, name(part));
    reading.sink.embed(name(part), bytes);
  }

  private void embed(String part) throws IOException {
    byte[] bytes = reading.pack.zip().bytes(part);
    if (bytes != null) {
      reading.sink.embed(name(part), bytes);
    }
  }

  private void glossary(String part) throws IOException, XMLStreamException {
    reading.part(
        part,
        cursor -> {
          Story story = new Story(reading, cursor, part);
          Flow flow = Flow.top("docx/glossary", Layer.CACHE, Cause.NONE, reading::block);
          story.blocks(cursor.depth(), flow);
          story.fields.finish(flow);
        });
  }

  private void custom(String part) throws IOException, XMLStreamException {
    reading.part(
        part,
        cursor -> {
          if (!new Properties(reading).copy(cursor)) {
            reading.state(Layer.METADATA, Cause.CUSTOM_XML, part, cursor.lines());
          }
        });
  }

  private void text(String part) throws IOException, XMLStreamException {
    reading.part(
        part, cursor -> reading.state(Layer.HIDDEN, Cause.HIDDEN_TEXT, part, PlainText.of(cursor)));
  }

  /** Neither a kind of part we know nor anything we read: its text may be anything. */
  private void unknown(String part) throws IOException, XMLStreamException {
    if (!isXml(part)) {
      reading.state(Layer.UNREFERENCED, Cause.ORPHAN_PART, part, part);
      embed(part);
      return;
    }
    reading.part(
        part,
        cursor -> {
          String text = cursor.lines();
          reading.state(Layer.UNREFERENCED, Cause.ORPHAN_PART, part, text.isEmpty() ? part : text);
        });
  }

  private static boolean isXml(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".vml") || name.endsWith(".rels");
  }

  /** Parts that no relation reaches. */
  void orphans() throws IOException, XMLStreamException {
    for (String part : reading.pack.orphans()) {
      reading.step(part, () -> unknown(part));
    }
  }

  /** Targets outside the file; those of links stand where they are used, if they are. */
  private void external(String from, Relation relation) {
    String target = relation.target();
    String type = relation.type();
    boolean link = type.equals("hyperlink");
    if (link && reading.isUsed(relation)) {
      return;
    }
    Cause local = LocalPath.is(target) ? Cause.LOCAL_PATH : Cause.NONE;
    Cause cause = link ? local : Cause.EXTERNAL_LINK; // fetched when opened, wherever it lies
    if (type.equals("attachedTemplate")) {
      cause = Cause.REMOTE_TEMPLATE;
    }
    reading.block(
        Block.in(Layer.FIELD, "docx/external", type + "[" + ++external + "]")
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", type)
            .attribute("part", from)
            .text(target));
  }

  private static String name(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }
}
