package baguan.extract.pptx;

import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamReader;

/** A rectangle on a slide, EMU. */
record Area(double x, double y, double width, double height) {
  static final Area NONE = new Area(0, 0, -1, -1);

  boolean known() {
    return width >= 0 && height >= 0;
  }

  boolean overlaps(Area other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Room a shape may take when it is turned. */
  Area turned() {
    double side = Math.hypot(width, height);
    return new Area(x + (width - side) / 2, y + (height - side) / 2, side, side);
  }

  Area at(XMLStreamReader reader) {
    return new Area(Reading.number(reader, "x", 0), Reading.number(reader, "y", 0), width, height);
  }

  Area sized(XMLStreamReader reader) {
    return new Area(x, y, Reading.number(reader, "cx", -1), Reading.number(reader, "cy", -1));
  }
}
