package baguan.extract.pptx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Style;
import baguan.extract.Contrast;
import baguan.extract.Xml;
import baguan.extract.ooxml.LocalPaths;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text bodies of one shape tree: a block a paragraph, what cannot be seen in blocks of its own. */
final class Paragraphs {
  static final Set<String> FOOTERS = Set.of("ftr", "dt", "sldNum", "hdr");
  private static final int TINY = 40; // twips

  private final Reading reading;
  private final Place place;
  private final Frame frame;
  private final Fallback fallback;

  // the paragraph being read
  private Shape shape = new Shape(0, false);
  private Cause shapeCause = Cause.NONE;
  private String background = "";
  private String path = "";
  private Cell cell = Cell.NONE;
  private Block.Builder block;
  private boolean pending;
  private boolean breaks;
  private int level;
  private TextStyle run = TextStyle.OPEN;
  private int hiddenRuns;

  Paragraphs(Reading reading, Place place, Frame frame, Fallback fallback) {
    this.fallback = fallback;
    this.reading = reading;
    this.place = place;
    this.frame = frame;
    this.block = Block.in(place.layer(), place.locator(), "");
  }

  /**
   * Says whose paragraphs come.
   *
   * @param cause of the shape, when the place itself gives none
   * @param behind {@code RRGGBB}, empty when not certain
   */
  void of(Shape owner, Cause cause, String behind) {
    shape = owner;
    shapeCause = place.cause() == Cause.NONE ? cause : place.cause();
    background = behind;
    cell = Cell.NONE;
  }

  /** Reads {@code txBody} to its end. */
  void body(XMLStreamReader reader) throws XMLStreamException {
    int count = 0;
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (!reader.isStartElement()) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "lstStyle" -> shape.levels = Levels.read(reader, frame.colors);
        case "p" -> {
          start("shape[" + shape.number + "]/p[" + ++count + "]");
          paragraph(reader);
          end();
        }
        default -> Xml.skip(reader);
      }
    }
  }

  /** Reads a table cell's {@code txBody} as one block. */
  void cell(XMLStreamReader reader, int row, int column) throws XMLStreamException {
    String at = "shape[" + shape.number + "]";
    cell = new Cell(place.locator() + "/" + at, row, column);
    start(at + "/r[" + row + "]c[" + column + "]");
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isStartElement() && reader.getLocalName().equals("p")) {
        breaks = block.length() > 0;
        paragraph(reader);
      } else if (reader.isStartElement()) {
        Xml.skip(reader);
      }
    }
    end();
    cell = Cell.NONE;
  }

  private void start(String at) {
    path = at;
    hiddenRuns = 0;
    block = builder(shapeCause, at);
    pending = true;
    breaks = false;
  }

  private void end() {
    if (pending && !idle()) {
      reading.sink().block(block);
    }
    pending = false;
  }

  /** Prompts of layouts and page numbers of notes are nobody's text. */
  private boolean idle() {
    boolean number = shape.type.equals("sldNum") || shape.type.equals("dt");
    return shape.placeholder && (place.frame() || (number && place.layer() == Layer.NOTES));
  }

  private void paragraph(XMLStreamReader reader) throws XMLStreamException {
    level = 0;
    run = TextStyle.OPEN;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT && !consumed(reader)) {
        depth++;
      }
    }
  }

  /** Takes one element of a paragraph; true when it was read to its end. */
  private boolean consumed(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "pPr" -> {
        level = Reading.number(reader, "lvl", 0);
        Xml.skip(reader);
      }
      case "rPr" -> run = TextStyle.read(reader, frame.colors);
      case "t" -> text(Reading.text(reader));
      case "Fallback" -> fallback.read(reader);
      case "endParaRPr" -> Xml.skip(reader);
      case "r", "fld" -> {
        run = TextStyle.OPEN;
        return false;
      }
      case "br" -> {
        block.text("\n");
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void text(String text) {
    fallback.say(text);
    TextStyle all = run.or(frame.style(shape, level));
    Style style = all.style(background);
    Cause cause = shapeCause == Cause.NONE ? cause(all) : Cause.NONE;
    if (cause == Cause.NONE) {
      block.text(breaks ? "\n" : "").text(text, style);
      breaks = false;
    } else if (!text.isBlank() && !idle()) {
      String at = path + "/run[" + ++hiddenRuns + "]";
      reading.sink().block(builder(cause, at).text(text, style));
    }
    if (!run.link().isEmpty()) {
      link(path, run.link(), text);
    }
  }

  private Cause cause(TextStyle style) {
    if (style.size() > 0 && style.size() <= TINY) {
      return Cause.TINY_TEXT;
    }
    if (style.clear()) {
      return Cause.INVISIBLE_COLOR;
    }
    boolean known = style.certain() && !background.isEmpty();
    String color = style.color().isEmpty() ? "000000" : style.color();
    return known && !Contrast.legible(color, background) ? Cause.INVISIBLE_COLOR : Cause.NONE;
  }

  /** The target of a link that hangs on a text or a shape. */
  void link(String at, String id, String anchor) {
    OoxmlPackage.Relation relation = reading.relations(place.part()).get(id);
    if (relation != null && relation.external()) {
      String href = relation.target();
      reading
          .sink()
          .block(
              Block.in(Layer.FIELD, place.locator(), at + "/hyperlink")
                  .kind(Kind.PROPERTY)
                  .cause(LocalPaths.in(href) ? Cause.LOCAL_PATH : Cause.NONE)
                  .attribute("name", "hyperlink")
                  .attribute("href", href)
                  .attribute("anchor", anchor)
                  .text(href));
    }
  }

  private Block.Builder builder(Cause cause, String at) {
    Layer layer = place.layer();
    if (layer == Layer.VISIBLE && FOOTERS.contains(shape.type)) {
      layer = shape.type.equals("hdr") ? Layer.HEADER : Layer.FOOTER;
    }
    layer = cause != Cause.NONE && layer.onPage() ? Layer.HIDDEN : layer;
    Kind kind = shape.title() ? Kind.HEADING : Kind.SHAPE;
    return Block.in(layer, place.locator(), at)
        .kind(cell.equals(Cell.NONE) ? kind : Kind.CELL)
        .cause(cause)
        .cell(cell);
  }
}
