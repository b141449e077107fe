package baguan.extract.pptx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.extract.ooxml.DrawingColor;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import baguan.extract.ooxml.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The presentation part: which slides are shown in which order, and how large they are. */
final class Presentation {
  static final String LOCATOR = "pptx/presentation";
  private static final int EMU = 635; // in a twip

  private final Reading reading;
  private final String part;
  private final List<String> slides = new ArrayList<>();
  private Area size = Area.NONE;
  private Levels text = Levels.OPEN;
  private int sections;

  private Presentation(Reading reading, String part) {
    this.reading = reading;
    this.part = part;
  }

  static Presentation read(Reading reading, String part) {
    Presentation presentation = new Presentation(reading, part);
    reading.xml(part, LOCATOR, presentation::fill);
    return presentation;
  }

  String part() {
    return part;
  }

  /** Parts of the slides in their order. */
  List<String> slides() {
    return slides;
  }

  /** Slides the presentation relates to but does not list. */
  Set<String> unlisted() {
    Set<String> parts = new LinkedHashSet<>();
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.type().equals("slide") && !relation.external()) {
        parts.add(relation.target());
      }
    }
    slides.forEach(parts::remove);
    return parts;
  }

  Area size() {
    return size;
  }

  Levels text() {
    return text;
  }

  PageSetup page() {
    int width = size.known() ? (int) Math.round(size.width() / EMU) : -1;
    int height = size.known() ? (int) Math.round(size.height() / EMU) : -1;
    return new PageSetup(
        1, slides.size(), width, height, -1, -1, -1, -1, -1, -1, 1, 0, 0, false, false, "", -1);
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    DrawingColor colors = new DrawingColor(Theme.NONE);
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "sldId" -> slide(reader);
        case "sldSz" -> size = new Area(0, 0, -1, -1).sized(reader);
        case "defaultTextStyle" -> text = Levels.read(reader, colors);
        case "section" -> named("section[" + ++sections + "]", reader);
        case "custShow" -> named("custShow[" + Reading.attribute(reader, "id") + "]", reader);
        default -> {}
      }
    }
  }

  private void named(String path, XMLStreamReader reader) {
    String name = Reading.attribute(reader, "name");
    reading.property(
        Layer.METADATA, Cause.DOCUMENT_PROPERTY, LOCATOR, path, reader.getLocalName(), name);
  }

  /** Its relationship id; section lists name slides by number only and are passed over. */
  private void slide(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      boolean relation = reader.getAttributeNamespace(i) != null;
      if (relation && reader.getAttributeLocalName(i).equals("id")) {
        String target = reading.target(part, reader.getAttributeValue(i));
        if (target != null && reader.getAttributeNamespace(i).endsWith("relationships")) {
          slides.add(target);
        }
      }
    }
  }
}
