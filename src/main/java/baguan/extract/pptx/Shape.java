package baguan.extract.pptx;

import baguan.extract.Xml;
import baguan.extract.ooxml.DrawingColor;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is known of a shape by the time its text comes. Filled while its element is read. */
final class Shape {
  /** What a shape paints behind its text. */
  enum Fill {
    NONE,
    SOLID,
    /** A gradient, a picture, a pattern: some colour, not one. */
    OTHER
  }

  final int number;
  final boolean painted;
  String name = "";
  boolean hidden;
  boolean placeholder;
  String type = "";
  String index = "";
  Area area = Area.NONE;
  boolean turned;
  Fill fill = Fill.NONE;
  boolean ownFill;
  String color = "";
  TextStyle font = TextStyle.OPEN;
  Levels levels = Levels.OPEN;

  /**
   * @param painted it covers what is behind it whatever its fill: a picture, a chart
   */
  Shape(int number, boolean painted) {
    this.number = number;
    this.painted = painted;
  }

  boolean title() {
    return type.equals("title") || type.equals("ctrTitle");
  }

  /** Takes a placeholder's type and index. */
  void placeholder(XMLStreamReader reader) {
    placeholder = true;
    type = Reading.attribute(reader, "type");
    index = Reading.attribute(reader, "idx");
  }

  /** Takes one element of the shape's properties; true when it was one, read to its end. */
  boolean property(XMLStreamReader reader, DrawingColor colors) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "solidFill" -> {
        color = colors.read(reader);
        fill(color.isEmpty() ? Fill.OTHER : Fill.SOLID);
      }
      case "gradFill", "blipFill", "pattFill", "grpFill" -> {
        fill(Fill.OTHER);
        Xml.skip(reader);
      }
      case "noFill" -> {
        fill(Fill.NONE);
        Xml.skip(reader);
      }
      case "fillRef" -> fillRef(reader, colors);
      case "fontRef" -> font = fontRef(reader, colors);
      case "ln", "lnRef", "effectRef", "effectLst", "scene3d", "sp3d" -> Xml.skip(reader);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fill(Fill value) {
    fill = value;
    ownFill = true;
  }

  /** The theme's fill: its first is one colour, the others may be anything. */
  private void fillRef(XMLStreamReader reader, DrawingColor colors) throws XMLStreamException {
    int which = Reading.number(reader, "idx", 0);
    String rgb = colors.read(reader);
    if (!ownFill && which > 0) {
      color = rgb;
      fill = which == 1 && !rgb.isEmpty() ? Fill.SOLID : Fill.OTHER;
    }
  }

  private static TextStyle fontRef(XMLStreamReader reader, DrawingColor colors)
      throws XMLStreamException {
    String rgb = colors.read(reader);
    return rgb.isEmpty() ? TextStyle.OPEN : TextStyle.colored(rgb);
  }
}
