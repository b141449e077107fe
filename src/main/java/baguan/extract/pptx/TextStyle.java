package baguan.extract.pptx;

import baguan.document.Style;
import baguan.extract.Xml;
import baguan.extract.ooxml.DrawingColor;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Character properties as far as one place sets them; what it leaves open comes from the place it
 * inherits from.
 *
 * @param size twips, 0 when open
 * @param color {@code RRGGBB}, empty when open
 * @param certain false once a colour was set that is no single known one
 * @param bold 1, 0 or -1 when open; italic, underline and strike likewise
 * @param link relationship id of a hyperlink; never inherited
 */
record TextStyle(
    int size,
    String color,
    boolean certain,
    String latin,
    String ea,
    int bold,
    int italic,
    int underline,
    int strike,
    String link) {
  private static final String CLEAR = "clear";

  static final TextStyle OPEN = new TextStyle(0, "", true, "", "", -1, -1, -1, -1, "");

  /** Reads {@code rPr} or {@code defRPr} to its end. */
  static TextStyle read(XMLStreamReader reader, DrawingColor colors) throws XMLStreamException {
    TextStyle style = attributes(reader);
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isStartElement()) {
        style = style.with(reader, colors);
      }
    }
    return style;
  }

  private static TextStyle attributes(XMLStreamReader reader) {
    return new TextStyle(
        Reading.number(reader, "sz", 0) / 5, // hundredths of a point
        "",
        true,
        "",
        "",
        flag(Reading.attribute(reader, "b"), "0"),
        flag(Reading.attribute(reader, "i"), "0"),
        flag(Reading.attribute(reader, "u"), "none"),
        flag(Reading.attribute(reader, "strike"), "noStrike"),
        "");
  }

  /** Takes one child element and reads it to its end. */
  private TextStyle with(XMLStreamReader reader, DrawingColor colors) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "solidFill" -> {
        String rgb = colors.read(reader);
        if (colors.clear()) {
          return fill(CLEAR, true);
        }
        return fill(rgb, !rgb.isEmpty());
      }
      case "gradFill", "blipFill", "pattFill", "noFill" -> {
        Xml.skip(reader);
        return fill("", false);
      }
      case "latin" -> {
        String face = face(reader, colors);
        return new TextStyle(size, color, certain, face, ea, bold, italic, underline, strike, link);
      }
      case "ea" -> {
        String face = face(reader, colors);
        return new TextStyle(
            size, color, certain, latin, face, bold, italic, underline, strike, link);
      }
      case "hlinkClick" -> {
        String id = Reading.attribute(reader, "id");
        Xml.skip(reader);
        return new TextStyle(size, color, certain, latin, ea, bold, italic, underline, strike, id);
      }
      default -> {
        Xml.skip(reader);
        return this;
      }
    }
  }

  /** Written with nothing. */
  boolean clear() {
    return color.equals(CLEAR);
  }

  private TextStyle fill(String rgb, boolean known) {
    return new TextStyle(size, rgb, known, latin, ea, bold, italic, underline, strike, link);
  }

  static TextStyle colored(String color) {
    return new TextStyle(0, color, !color.isEmpty(), "", "", -1, -1, -1, -1, "");
  }

  /** This, with what it leaves open taken from {@code base}. */
  TextStyle or(TextStyle base) {
    boolean own = !color.isEmpty() || !certain;
    return new TextStyle(
        size > 0 ? size : base.size,
        own ? color : base.color,
        own ? certain : base.certain,
        latin.isEmpty() ? base.latin : latin,
        ea.isEmpty() ? base.ea : ea,
        bold < 0 ? base.bold : bold,
        italic < 0 ? base.italic : italic,
        underline < 0 ? base.underline : underline,
        strike < 0 ? base.strike : strike,
        link);
  }

  /**
   * @param background {@code RRGGBB}, empty when not certain
   */
  Style style(String background) {
    String east = ea.isEmpty() ? latin : ea;
    return new Style(
        east,
        latin,
        size,
        clear() ? "" : color,
        background,
        bold > 0,
        italic > 0,
        underline > 0,
        strike > 0);
  }

  private static String face(XMLStreamReader reader, DrawingColor colors)
      throws XMLStreamException {
    String name = colors.theme().font(Reading.attribute(reader, "typeface"));
    Xml.skip(reader);
    return name;
  }

  private static int flag(String value, String off) {
    return value.isEmpty() ? -1 : value.equals(off) || value.equals("false") ? 0 : 1;
  }
}
