package baguan.extract.pptx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Slide after slide, each followed by its notes, comments and tags. */
final class Slides {
  private final Reading reading;
  private final Presentation presentation;
  private final Frames frames;
  private final Authors authors;

  Slides(Reading reading, Presentation presentation) {
    this.reading = reading;
    this.presentation = presentation;
    this.frames = new Frames(reading, presentation.text());
    this.authors = Authors.read(reading, presentation.part());
  }

  void read() {
    int number = 0;
    for (String part : presentation.slides()) {
      slide(part, "slide[" + ++number + "]", Layer.VISIBLE);
    }
    for (String part : presentation.unlisted()) {
      slide(part, "slide['" + part.substring(part.lastIndexOf('/') + 1) + "']", Layer.UNREFERENCED);
    }
    frames.rest(presentation.part());
    tags(presentation.part(), Presentation.LOCATOR);
  }

  private void slide(String part, String name, Layer layer) {
    if (reading.seen(part)) {
      return; // a slide listed twice is one slide
    }
    String locator = "pptx/" + name;
    reading.xml(part, locator, xml -> slide(xml, part, locator, layer));
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (!relation.external()) {
        switch (relation.type()) {
          case "notesSlide" -> notes(relation.target(), locator);
          case "comments" ->
              reading.xml(
                  relation.target(), xml -> new Comments(reading, authors, locator).read(xml));
          default -> {}
        }
      }
    }
    tags(part, locator);
  }

  private void slide(XMLStreamReader xml, String part, String locator, Layer layer)
      throws XMLStreamException {
    while (xml.hasNext() && xml.next() != XMLStreamReader.START_ELEMENT) {
      // to the root
    }
    String show = Reading.attribute(xml, "show");
    boolean hidden = show.equals("0") || show.equals("false");
    Cause cause = layer == Layer.UNREFERENCED ? Cause.ORPHAN_PART : Cause.NONE;
    Place place =
        hidden && layer == Layer.VISIBLE
            ? new Place(part, locator, Layer.HIDDEN, Cause.HIDDEN_SLIDE, false)
            : new Place(part, locator, layer, cause, false);
    Frame layout = frames.of(part, "slideLayout");
    Frame own = new Frame(layout, layout.colors);
    new ShapeTree(reading, place, own, presentation.size()).read(xml);
  }

  private void notes(String part, String slide) {
    Place place = new Place(part, slide + "/notes", Layer.NOTES, Cause.SPEAKER_NOTES, false);
    Frame master = frames.of(part, "notesMaster");
    reading.xml(
        part,
        place.locator(),
        xml ->
            new ShapeTree(reading, place, new Frame(master, master.colors), Area.NONE).read(xml));
  }

  private void tags(String part, String locator) {
    for (OoxmlPackage.Relation relation : reading.relations(part).values()) {
      if (relation.type().equals("tags") && !relation.external()) {
        reading.xml(relation.target(), xml -> tags(xml, locator));
      }
    }
  }

  private void tags(XMLStreamReader xml, String locator) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("tag")) {
        String name = Reading.attribute(xml, "name");
        reading.property(
            Layer.METADATA,
            Cause.DOCUMENT_PROPERTY,
            locator,
            "tag['" + name + "']",
            name,
            Reading.attribute(xml, "val"));
      }
    }
  }
}
