package baguan.find.consistency;

/** Classes of single characters that the scanners of this package tell apart. */
final class Glyph {
  private Glyph() {}

  static boolean han(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  static int value(char c) {
    return c <= '9' ? c - '0' : c - '０';
  }

  static boolean space(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
  }

  /** The character at an offset, or NUL outside the text. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && space(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Offset of a character at most {@code far} behind {@code from}, or -1. */
  static int find(String text, char c, int from, int far) {
    int limit = Math.min(text.length(), from + far);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '；';
  }

  /** How many Han characters stand in a range. */
  static int countHan(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (han(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
