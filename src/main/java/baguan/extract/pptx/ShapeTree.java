package baguan.extract.pptx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.Charts;
import baguan.extract.ooxml.Crop;
import baguan.extract.ooxml.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The shapes of a slide, layout, master or notes page, back to front. */
final class ShapeTree {
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.[A-Za-z0-9]{2,5}");

  private final Reading reading;
  private final Place place;
  private final Frame frame;
  private final Area slide;
  private final Fallback fallback;
  private final Paragraphs paragraphs;
  private final Deque<Group> groups = new ArrayDeque<>();
  private int count;

  /**
   * @param slide the page; unknown where nothing can lie off it
   */
  ShapeTree(Reading reading, Place place, Frame frame, Area slide) {
    this.reading = reading;
    this.place = place;
    this.frame = frame;
    this.slide = slide;
    this.fallback = new Fallback(reading, place);
    this.paragraphs = new Paragraphs(reading, place, frame, fallback);
    groups.push(Group.SLIDE);
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        element(reader);
      } else if (event == XMLStreamReader.END_ELEMENT
          && reader.getLocalName().equals("grpSp")
          && groups.size() > 1) {
        groups.pop();
      }
    }
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "bg" -> frame.background = background(reader);
      case "clrMap" -> frame.colors.map(reader);
      case "titleStyle" -> frame.title = Levels.read(reader, frame.colors);
      case "bodyStyle" -> frame.body = Levels.read(reader, frame.colors);
      case "otherStyle" -> frame.other = Levels.read(reader, frame.colors);
      case "grpSp" -> groups.push(groups.element());
      case "nvGrpSpPr" -> groupName(reader);
      case "grpSpPr" -> groupPlace(reader);
      case "sp", "cxnSp" -> shape(reader, false);
      case "pic", "graphicFrame", "contentPart" -> shape(reader, true);
      case "Fallback", "timing", "extLst" -> fallback.aside(reader);
      default -> {}
    }
  }

  private Frame.Background background(XMLStreamReader reader) throws XMLStreamException {
    String color = "";
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        boolean first = Reading.number(reader, "idx", 0) == 1001; // the theme's plain background
        if (name.equals("solidFill") || (name.equals("bgRef") && first)) {
          color = frame.colors.read(reader);
        } else {
          depth++;
        }
      }
    }
    return new Frame.Background(color, false);
  }

  private void groupName(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (reader.getLocalName().equals("cNvPr")) {
          groups.push(groups.pop().hide(Reading.on(reader, "hidden")));
          alt("group", reader);
        }
      }
    }
  }

  private void groupPlace(XMLStreamReader reader) throws XMLStreamException {
    Area outer = Area.NONE;
    Area inner = Area.NONE;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        switch (reader.getLocalName()) {
          case "off" -> outer = outer.at(reader);
          case "ext" -> outer = outer.sized(reader);
          case "chOff" -> inner = inner.at(reader);
          case "chExt" -> inner = inner.sized(reader);
          default -> {}
        }
      }
    }
    groups.push(groups.pop().with(outer, inner));
  }

  private void shape(XMLStreamReader reader, boolean painted) throws XMLStreamException {
    Shape shape = new Shape(++count, painted);
    shape.hidden = groups.element().hidden();
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT && !consumed(reader, shape)) {
        depth++;
      }
    }
    Area area = groups.element().place(shape.area);
    if (!shape.hidden && (painted || shape.fill != Shape.Fill.NONE)) {
      frame.cover(shape.turned ? area.turned() : area);
    }
    if (place.frame() && shape.placeholder) {
      shape.area = area;
      frame.add(shape);
    }
  }

  /** Takes one element of a shape; true when it was read to its end. */
  private boolean consumed(XMLStreamReader reader, Shape shape) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "cNvPr" -> name(reader, shape);
      case "ph" -> shape.placeholder(reader);
      case "srcRect" -> Crop.read(reader, at(shape), reading.sink());
      case "xfrm" -> shape.turned = Reading.number(reader, "rot", 0) != 0;
      case "off" -> shape.area = shape.area.at(reader);
      case "ext" -> shape.area = shape.area.sized(reader);
      case "hlinkClick", "hlinkHover" -> link(reader, shape);
      case "txBody" -> {
        start(shape);
        paragraphs.body(reader);
        return true;
      }
      case "tbl" -> {
        start(shape);
        table(reader);
        return true;
      }
      case "chart" -> chart(reader, shape);
      case "relIds" -> diagram(reader, shape);
      case "Fallback", "extLst" -> {
        fallback.aside(reader);
        return true;
      }
      default -> {
        return shape.property(reader, frame.colors);
      }
    }
    return false;
  }

  private void name(XMLStreamReader reader, Shape shape) {
    shape.name = Reading.attribute(reader, "name");
    shape.hidden |= Reading.on(reader, "hidden");
    alt("shape[" + shape.number + "]", reader);
  }

  /** Descriptions, and names that are those of a file somebody put in. */
  private void alt(String at, XMLStreamReader reader) {
    for (String attribute : new String[] {"descr", "title", "name"}) {
      String text = Reading.attribute(reader, attribute);
      if (!attribute.equals("name") || FILE_NAME.matcher(text).matches()) {
        Layer layer = place.layer() == Layer.UNREFERENCED ? place.layer() : Layer.ALT;
        reading
            .sink()
            .block(
                Block.in(layer, place.locator(), at + "/" + attribute)
                    .cause(Cause.ALT_TEXT)
                    .text(text));
      }
    }
  }

  private void link(XMLStreamReader reader, Shape shape) {
    String at = "shape[" + shape.number + "]";
    paragraphs.link(at, Reading.attribute(reader, "id"), shape.name);
    reading
        .sink()
        .block(
            Block.in(Layer.ALT, place.locator(), at + "/tooltip")
                .cause(Cause.ALT_TEXT)
                .text(Reading.attribute(reader, "tooltip")));
  }

  private void start(Shape shape) {
    frame.inherit(shape);
    paragraphs.of(shape, cause(shape), behind(shape));
  }

  private Cause cause(Shape shape) {
    if (shape.hidden) {
      return Cause.HIDDEN_TEXT;
    }
    Area area = groups.element().place(shape.area);
    Area room = shape.turned && area.known() ? area.turned() : area;
    return slide.known() && room.known() && !room.overlaps(slide) ? Cause.OFF_SLIDE : Cause.NONE;
  }

  /** Colour behind a shape's text; empty when it is not certain. */
  private String behind(Shape shape) {
    return switch (shape.fill) {
      case SOLID -> shape.color;
      case OTHER -> "";
      case NONE -> {
        Area area = groups.element().place(shape.area);
        boolean alone = area.known() && !shape.painted && frame.clear(area);
        yield alone ? frame.paper() : "";
      }
    };
  }

  private void table(XMLStreamReader reader) throws XMLStreamException {
    int row = 0;
    int column = 0;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        switch (reader.getLocalName()) {
          case "tr" -> {
            row++;
            column = 0;
          }
          case "tc" -> column++;
          case "txBody" -> {
            paragraphs.cell(reader, row, column);
            depth--;
          }
          default -> {}
        }
      }
    }
  }

  private void chart(XMLStreamReader reader, Shape shape) {
    String target = reading.target(place.part(), Reading.attribute(reader, "id"));
    if (target != null) {
      new Charts(reading, at(shape), layer(shape), hiding(shape)).read(target);
    }
  }

  /** Text of a diagram lies in a part of its own. */
  private void diagram(XMLStreamReader reader, Shape shape) {
    String target = reading.target(place.part(), Reading.attribute(reader, "dm"));
    if (target != null) {
      Layer layer = layer(shape);
      reading.xml(
          target, diagram -> new Diagram(reading, at(shape), layer, hiding(shape)).read(diagram));
    }
  }

  private String at(Shape shape) {
    return place.locator() + "/shape[" + shape.number + "]";
  }

  private Cause hiding(Shape shape) {
    return place.cause() == Cause.NONE ? cause(shape) : place.cause();
  }

  private Layer layer(Shape shape) {
    return hiding(shape) != Cause.NONE && place.layer().onPage() ? Layer.HIDDEN : place.layer();
  }
}
