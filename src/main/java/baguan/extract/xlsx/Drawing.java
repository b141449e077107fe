package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Xml;
import baguan.extract.ooxml.Charts;
import baguan.extract.ooxml.LocalPaths;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What lies over the cells of a sheet: text boxes, charts, alternative texts. */
final class Drawing {
  private final Reading reading;
  private final Sheet sheet;
  private final String part;
  private int shape;
  private int paragraph;
  private boolean hidden;

  private Drawing(Reading reading, Sheet sheet, String part) {
    this.reading = reading;
    this.sheet = sheet;
    this.part = part;
  }

  /** Reads all drawings of a sheet; the sheet itself when it is nothing but a chart. */
  static void read(Reading reading, Sheet sheet) {
    int charts = 0;
    for (OoxmlPackage.Relation relation : reading.relations(sheet.part()).values()) {
      if (relation.type().equals("drawing") && !relation.external()) {
        Drawing drawing = new Drawing(reading, sheet, relation.target());
        drawing.shape = charts;
        reading.xml(relation.target(), drawing::fill);
        charts = drawing.shape;
      }
    }
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
      case "sp", "pic", "graphicFrame", "cxnSp" -> {
        shape++;
        paragraph = 0;
        hidden = false;
      }
      case "cNvPr" -> name(reader);
      case "hlinkClick" -> link(reader);
      case "p" -> paragraph(Reading.text(reader));
      case "chart" -> chart(reader);
      case "relIds" -> diagram(reader);
      case "Fallback" -> Xml.skip(reader);
      default -> {}
    }
  }

  private String at() {
    return "shape[" + shape + "]";
  }

  private Layer layer() {
    return hidden ? Layer.HIDDEN : sheet.layer(Layer.VISIBLE);
  }

  private Cause cause() {
    return sheet.cause(hidden && !sheet.hidden() ? Cause.HIDDEN_TEXT : Cause.NONE);
  }

  private void paragraph(String text) {
    reading
        .sink()
        .block(
            Block.in(layer(), sheet.locator(), at() + "/p[" + ++paragraph + "]")
                .kind(Kind.SHAPE)
                .cause(cause())
                .text(text));
  }

  private void name(XMLStreamReader reader) {
    hidden = Reading.on(reader, "hidden");
    for (String attribute : new String[] {"descr", "title"}) {
      alt(at() + "/" + attribute, Reading.attribute(reader, attribute));
    }
  }

  private void alt(String path, String text) {
    reading
        .sink()
        .block(Block.in(Layer.ALT, sheet.locator(), path).cause(Cause.ALT_TEXT).text(text));
  }

  private void link(XMLStreamReader reader) {
    alt(at() + "/tooltip", Reading.attribute(reader, "tooltip"));
    OoxmlPackage.Relation relation = reading.relations(part).get(Reading.attribute(reader, "id"));
    if (relation != null && relation.external()) {
      String href = relation.target();
      reading
          .sink()
          .block(
              Block.in(Layer.FIELD, sheet.locator(), at() + "/hyperlink")
                  .kind(Kind.PROPERTY)
                  .cause(LocalPaths.in(href) ? Cause.LOCAL_PATH : Cause.NONE)
                  .attribute("name", "hyperlink")
                  .attribute("href", href)
                  .text(href));
    }
  }

  private void chart(XMLStreamReader reader) {
    String target = reading.target(part, Reading.attribute(reader, "id"));
    if (target != null) {
      new Charts(reading, sheet.locator() + "/" + at(), layer(), cause()).read(target);
    }
  }

  private void diagram(XMLStreamReader reader) {
    String target = reading.target(part, Reading.attribute(reader, "dm"));
    if (target != null) {
      reading.xml(
          target,
          xml -> {
            while (xml.hasNext()) {
              if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("p")) {
                paragraph(Reading.text(xml));
              }
            }
          });
    }
  }
}
