package baguan.find.structure;

/** White space of every width: what separates names on a line and words written wide. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  /** The text without white space. */
  static String tight(String text) {
    StringBuilder tight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        tight.append(text.charAt(i));
      }
    }
    return tight.toString();
  }

  /** The text with every white space as an ASCII space, same length: what patterns are read on. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (is(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** Width of the white space at the start in hundredths of a character. */
  static int lead(String text) {
    int width = 0;
    for (int i = 0; i < text.length() && is(text.charAt(i)); i++) {
      char c = text.charAt(i);
      width += c == '\u3000' ? 100 : c == '\t' ? 200 : 50;
    }
    return width;
  }
}
