package baguan.extract.xlsx;

import baguan.document.Style;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A font of the style sheet or of a run in rich text.
 *
 * @param size twips
 */
record Font(
    String name,
    int size,
    Palette.Ref color,
    boolean bold,
    boolean italic,
    boolean underline,
    boolean strike) {
  static final Font NONE = new Font("", 0, Palette.Ref.NONE, false, false, false, false);

  /** Reads up to the end of the element the reader stands at the start of. */
  static Font read(XMLStreamReader reader) throws XMLStreamException {
    Font font = NONE;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        font = font.with(reader);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    return font;
  }

  Style style(Palette palette, String background) {
    String rgb = palette.rgb(color);
    return new Style(name, name, size, rgb, background, bold, italic, underline, strike);
  }

  private Font with(XMLStreamReader reader) {
    String value = Reading.attribute(reader, "val");
    boolean on = !value.equals("0") && !value.equals("false") && !value.equals("none");
    return switch (reader.getLocalName()) {
      case "name", "rFont" -> new Font(value, size, color, bold, italic, underline, strike);
      case "sz" -> new Font(name, twips(value), color, bold, italic, underline, strike);
      case "color" ->
          new Font(name, size, Palette.Ref.read(reader), bold, italic, underline, strike);
      case "b" -> new Font(name, size, color, on, italic, underline, strike);
      case "i" -> new Font(name, size, color, bold, on, underline, strike);
      case "u" -> new Font(name, size, color, bold, italic, on, strike);
      case "strike" -> new Font(name, size, color, bold, italic, underline, on);
      default -> this;
    };
  }

  private static int twips(String points) {
    try {
      return (int) Math.round(Double.parseDouble(points) * 20);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
