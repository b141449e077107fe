package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What travels in a package beside its text: embedded files, pictures, macros, thumbnails, custom
 * XML, links out of the package, parts nobody asked for and parts nothing reaches. Runs last: what
 * was read by then is left alone.
 */
public final class Baggage {
  private static final int LONGEST = 1 << 23;

  /** Relation types whose parts hold no text of anybody. */
  private static final Set<String> SILENT =
      Set.of(
          "theme",
          "themeOverride",
          "styles",
          "calcChain",
          "printerSettings",
          "tableStyles",
          "presProps",
          "viewProps",
          "sheetMetadata",
          "volatileDependencies",
          "xmlMaps",
          "font",
          "chartStyle",
          "chartColorStyle",
          "chartUserShapes",
          "diagramLayout",
          "diagramQuickStyle",
          "diagramColors",
          "diagramDrawing",
          "officeDocument",
          "table",
          "pivotTable",
          "person",
          "ctrlProp",
          "customXmlProps",
          "core-properties",
          "extended-properties",
          "custom-properties",
          "classificationlabels",
          "attachedToolbars",
          "vmlDrawing",
          "legacyDiagramText",
          "wsSortMap",
          "rdRichValue",
          "rdRichValueStructure",
          "rdRichValueTypes",
          "commentAuthors",
          "changesInfo",
          "revisionInfo",
          "slideUpdateInfo");

  private final Reading reading;
  private final Set<String> done = new LinkedHashSet<>();
  private final Deque<String> todo = new ArrayDeque<>();
  private int links;

  private Baggage(Reading reading) {
    this.reading = reading;
  }

  public static void read(Reading reading) {
    Baggage baggage = new Baggage(reading);
    baggage.todo.add("");
    while (!baggage.todo.isEmpty()) {
      String part = baggage.todo.remove();
      for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
        baggage.relation(relation);
      }
    }
    baggage.orphans();
  }

  private void relation(OoxmlPackage.Relation relation) {
    if (relation.external()) {
      link(relation);
    } else if (done.add(relation.target())) {
      todo.add(relation.target());
      String part = relation.target();
      reading.guard(reading.locator(part), () -> part(relation.type(), part));
    }
  }

  private void part(String type, String part) throws IOException, XMLStreamException {
    switch (type) {
      case "package" -> file(part, Cause.EMBEDDED_FILE);
      case "oleObject" -> file(part, Cause.OLE_OBJECT);
      case "control", "activeXControlBinary" -> entry(part, Cause.OLE_OBJECT);
      case "image", "audio", "video", "media", "hdphoto" -> embed(part);
      case "thumbnail" ->
          reading.property(
              Layer.CACHE, Cause.THUMBNAIL, reading.locator(part), "", "thumbnail", base(part));
      case "vbaProject" -> new Macros(reading).read(part);
      case "customXml" -> new CustomXml(reading).read(part);
      default -> {
        if (!SILENT.contains(type) && !reading.seen(part)) {
          boolean lost = type.equals("worksheet"); // related to, but in no list of sheets
          unknown(
              lost ? Layer.UNREFERENCED : Layer.CACHE, lost ? Cause.ORPHAN_PART : Cause.NONE, part);
        }
      }
    }
  }

  /** Hyperlinks are left to whoever reads the text they hang on. */
  private void link(OoxmlPackage.Relation relation) {
    Cause cause = Cause.EXTERNAL_LINK;
    switch (relation.type()) {
      case "hyperlink", "externalLinkPath" -> {
        return;
      }
      case "attachedTemplate" -> cause = Cause.REMOTE_TEMPLATE;
      default -> {} // fetched when opened, wherever it lies
    }
    reading
        .sink()
        .block(
            Block.in(Layer.FIELD, reading.kind() + "/link", "link[" + ++links + "]")
                .kind(Kind.PROPERTY)
                .cause(cause)
                .attribute("name", relation.type())
                .attribute("href", relation.target())
                .text(relation.target()));
  }

  private void file(String part, Cause cause) throws IOException {
    entry(part, cause);
    embed(part);
  }

  private void entry(String part, Cause cause) {
    reading.property(Layer.EMBEDDED, cause, reading.locator(part), "", "file", base(part));
  }

  private void embed(String part) throws IOException {
    byte[] bytes = reading.pack().zip().bytes(part);
    if (bytes == null) {
      String name = reading.locator(part);
      reading
          .sink()
          .part(new Part(name, Part.Reading.NOT_READ, Part.Reason.EMPTY, "part is missing"));
    } else {
      reading.sink().embed(base(part), bytes);
    }
  }

  private void orphans() {
    reading.guard(
        reading.kind() + "/part",
        () -> {
          for (String part : reading.pack().orphans()) {
            if (!reading.seen(part)) {
              reading.guard(
                  reading.locator(part),
                  () -> unknown(Layer.UNREFERENCED, Cause.ORPHAN_PART, part));
            }
          }
        });
  }

  /** XML gives its text; of anything else the name is told and the content read as a file. */
  private void unknown(Layer layer, Cause cause, String part)
      throws IOException, XMLStreamException {
    String text = isXml(part) ? text(part) : null;
    Block.Builder block = Block.in(layer, reading.locator(part), "").cause(cause);
    if (text != null && (layer == Layer.CACHE || !text.isBlank())) {
      reading.sink().block(block.text(text));
      return;
    }
    reading.sink().block(block.kind(Kind.PROPERTY).attribute("name", "file").text(base(part)));
    if (text == null && reading.pack().zip().has(part)) {
      embed(part);
    }
  }

  private @Nullable String text(String part) throws IOException, XMLStreamException {
    XMLStreamReader reader = reading.pack().reader(part);
    return reader == null ? null : words(reader);
  }

  /** Character data, a space between elements. Too much of it ends in a limit, never in a cut. */
  static String words(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
        if (!reader.isWhiteSpace()) {
          text.append(reader.getText());
        }
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      if (text.length() > LONGEST) {
        throw new LimitException("characters of a part > " + LONGEST);
      }
    }
    return text.toString().strip();
  }

  private static boolean isXml(String part) {
    return part.endsWith(".xml") || part.endsWith(".vml");
  }

  private static String base(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }
}
