package baguan.extract.xlsx;

import baguan.extract.Xml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A string of a cell or comment. Phonetic text, which no reader sees, is left out.
 *
 * @param runs those with a font of their own; empty for plain text
 */
record RichText(String text, List<Piece> runs) {
  /** Characters {@code [start, end)} in a font. */
  record Piece(int start, int end, Font font) {}

  static RichText plain(String text) {
    return new RichText(text, List.of());
  }

  /** Reads {@code si}, {@code is} or {@code text}, the reader standing at its start. */
  static RichText read(XMLStreamReader reader) throws XMLStreamException {
    RichText text = SharedStrings.EMPTY;
    Font font = Font.NONE;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "t" -> text = text.and(unescape(reader.getElementText()), font);
          case "rPr" -> font = Font.read(reader);
          case "rPh", "phoneticPr" -> Xml.skip(reader);
          default -> {
            depth++;
            font = Font.NONE;
          }
        }
      }
    }
    return text;
  }

  /** Joins one more piece; the list grows in place, since nobody has seen it yet. */
  private RichText and(String more, Font font) {
    if (more.isEmpty()) {
      return this;
    }
    List<Piece> pieces = runs;
    if (!font.equals(Font.NONE)) {
      pieces = runs.isEmpty() ? new ArrayList<>() : runs;
      pieces.add(new Piece(text.length(), text.length() + more.length(), font));
    }
    return text.isEmpty() && pieces.isEmpty() ? plain(more) : new RichText(text + more, pieces);
  }

  /** {@code _x000D_} and its like stand for characters XML cannot hold (22.9.2.19). */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int code = text.startsWith("_x", i) ? code(text, i) : -1;
      out.append(code < 0 ? text.charAt(i) : (char) code);
      i += code < 0 ? 1 : 7;
    }
    return out.toString();
  }

  private static int code(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
