package baguan.find.hidden;

import baguan.find.text.Invisible;

/** Invisible characters that have their lawful business where they stand. */
final class Innocent {
  private Innocent() {}

  static boolean is(String text, int at, int cp) {
    int before = at == 0 ? 0 : text.codePointBefore(at);
    int next = at + Character.charCount(cp);
    int after = next < text.length() ? text.codePointAt(next) : 0;
    if (cp == 0xfeff) {
      return at == 0;
    }
    if (cp == 0xad) { // a hyphenation hint, unless it splits a number
      return !Character.isDigit(before) || !Character.isDigit(after);
    }
    if (cp == 0x200d || (cp >= 0xfe00 && cp <= 0xfe0f)) {
      return pictured(before) || pictured(after) || keycap(before, after) || joining(before);
    }
    if (cp == 0x200c || cp == 0x200e || cp == 0x200f || cp == 0x61c) {
      return joining(before) || joining(after);
    }
    if (cp >= 0xe0100 && cp <= 0xe01ef) {
      return Character.isIdeographic(before);
    }
    if (Invisible.tag(cp)) { // flags of regions: a black flag, then tags
      return flagged(text, at);
    }
    if (Invisible.bidi(cp)) {
      return cp != 0x202d && cp != 0x202e && rightToLeft(text);
    }
    if (Character.getType(cp) == Character.PRIVATE_USE) { // bullets of symbol fonts
      return cp >= 0xf000 && cp <= 0xf0ff && text.substring(0, at).isBlank();
    }
    return false;
  }

  private static boolean pictured(int cp) {
    return cp >= 0x1f000
        || (cp >= 0x2190 && cp <= 0x2bff)
        || cp == 0xfe0f
        || cp == 0x200d
        || cp == 0x3030
        || cp == 0x303d
        || cp == 0x3297
        || cp == 0x3299
        || cp == 0xa9
        || cp == 0xae;
  }

  private static boolean keycap(int before, int after) {
    return after == 0x20e3 || ((before == '#' || before == '*') && after == 0x20e3);
  }

  /** Arabic and Indic scripts shape their letters with these. */
  private static boolean joining(int cp) {
    return (cp >= 0x590 && cp <= 0xdff)
        || (cp >= 0xf00 && cp <= 0x109f)
        || (cp >= 0x1780 && cp <= 0x18af);
  }

  private static boolean flagged(String text, int at) {
    int i = at;
    while (i > 0 && Invisible.tag(text.codePointBefore(i))) {
      i -= 2;
    }
    return i > 0 && text.codePointBefore(i) == 0x1f3f4;
  }

  private static boolean rightToLeft(String text) {
    return text.chars().anyMatch(c -> c >= 0x590 && c <= 0x8ff);
  }
}
