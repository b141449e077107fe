package baguan.extract.docx;

import javax.xml.stream.XMLStreamException;

/** Text of a subtree without its layers, for branches that do not show and parts nobody reaches. */
final class PlainText {
  private PlainText() {}

  /** Text elements below the one the cursor stands at, paragraphs on lines of their own. */
  static String of(Cursor cursor) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    walk(cursor, cursor.depth(), text);
    return text.toString().strip();
  }

  private static void walk(Cursor cursor, int parent, StringBuilder text)
      throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "t", "delText", "v" -> text.append(cursor.content());
        case "textpath" -> text.append(cursor.text("string"));
        case "tab" -> text.append('\t');
        case "p" -> {
          walk(cursor, cursor.depth(), text);
          text.append('\n');
        }
        default -> walk(cursor, cursor.depth(), text);
      }
    }
  }

  /** Character data of every element, for XML of unknown kind; a line for each stretch. */
  static String all(Cursor cursor) throws XMLStreamException {
    return cursor.lines();
  }

  /** Equal but for white space. */
  static boolean same(CharSequence a, CharSequence b) {
    int i = skip(a, 0);
    int j = skip(b, 0);
    while (i < a.length() && j < b.length()) {
      if (a.charAt(i) != b.charAt(j)) {
        return false;
      }
      i = skip(a, i + 1);
      j = skip(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static int skip(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
