package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One package on its way into a sink. A part that breaks off keeps what was read of it and becomes
 * coverage; the other parts go on.
 */
public final class Reading {
  private final OoxmlPackage pack;
  private final String kind;
  private final Sink sink;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param kind first word of locators: {@code xlsx}, {@code pptx}
   */
  public Reading(OoxmlPackage pack, String kind, Sink sink) {
    this.pack = pack;
    this.kind = kind;
    this.sink = sink;
  }

  public OoxmlPackage pack() {
    return pack;
  }

  public String kind() {
    return kind;
  }

  public Sink sink() {
    return sink;
  }

  /** True once a part was read, or at least tried. */
  public boolean seen(String part) {
    return seen.contains(part);
  }

  /** Reads one part's XML, the reader standing before its root. */
  public interface Body {
    void read(XMLStreamReader reader) throws IOException, XMLStreamException;
  }

  /** A step that may meet a broken part. */
  public interface Step {
    void run() throws IOException, XMLStreamException;
  }

  /** Locator of a part that has no name of its own in the format. */
  public String locator(String part) {
    return kind + "/part['" + part.replace("'", "''") + "']";
  }

  /** Reads a part; a missing or broken one is told to the sink under {@code locator}. */
  public void xml(String part, String locator, Body body) {
    seen.add(part);
    guard(
        locator,
        () -> {
          XMLStreamReader reader = open(part, locator);
          if (reader != null) {
            body.read(reader);
          }
        });
  }

  public void xml(String part, Body body) {
    xml(part, locator(part), body);
  }

  /** Runs a step; its failure is a partly read {@code locator}. */
  public void guard(String locator, Step step) {
    try {
      step.run();
    } catch (LimitException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      broken(locator, Part.Reading.PARTLY, e);
    }
  }

  /** Relations of a part; none, and coverage, when its relationship file is broken. */
  public Map<String, OoxmlPackage.Relation> relations(String part) {
    try {
      return pack.relations(part);
    } catch (IOException | XMLStreamException e) {
      if (seen.add(part + ".rels")) {
        broken(locator(part + ".rels"), Part.Reading.NOT_READ, e);
      }
      return Map.of();
    }
  }

  /** Target of an internal relation by id; null when there is none. */
  public @Nullable String target(String part, @Nullable String id) {
    OoxmlPackage.Relation relation = id == null ? null : relations(part).get(id);
    return relation == null || relation.external() ? null : relation.target();
  }

  /** A name and value, most often of a thing nobody sees on the page. */
  public void property(
      Layer layer, Cause cause, String part, String path, String name, String text) {
    sink.block(
        Block.in(layer, part, path)
            .kind(Kind.PROPERTY)
            .cause(cause)
            .attribute("name", name)
            .text(text));
  }

  /** All character data below the element the reader stands at the start of. */
  public static String text(XMLStreamReader reader) throws XMLStreamException {
    String text = "";
    StringBuilder more = null; // most texts come in one piece
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          if (text.isEmpty()) {
            text = reader.getText();
          } else {
            more = more == null ? new StringBuilder(text) : more;
            more.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return more == null ? text : more.toString();
  }

  /** An attribute by local name, empty when absent. */
  public static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute as a whole number. */
  public static int number(XMLStreamReader reader, String name, int otherwise) {
    return number(attribute(reader, name), otherwise);
  }

  public static int number(String value, int otherwise) {
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** True of {@code 1}, {@code true} and {@code on}. */
  public static boolean on(XMLStreamReader reader, String name) {
    String value = attribute(reader, name);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private @Nullable XMLStreamReader open(String part, String locator) throws IOException {
    try {
      XMLStreamReader reader = pack.reader(part);
      if (reader == null) {
        sink.part(new Part(locator, Part.Reading.NOT_READ, Part.Reason.EMPTY, "part is missing"));
      }
      return reader;
    } catch (XMLStreamException e) {
      broken(locator, Part.Reading.NOT_READ, e);
      return null;
    }
  }

  private void broken(String locator, Part.Reading reading, Exception e) {
    sink.part(new Part(locator, reading, Part.Reason.BROKEN, Xml.fault(e)));
  }
}
