package baguan.extract.pdf;

import baguan.document.Style;

/** How a stretch of glyphs looks; one object for all of them. */
final class Look {
  private final FontFace face;
  private final float size;
  private final int color;
  private final boolean bold;
  private final boolean italic;
  private int lastBackground = -1;
  private Style east;
  private Style latin;

  /**
   * @param size points on the page
   * @param color 0xRRGGBB, negative when it is a pattern
   */
  Look(FontFace face, float size, int color, boolean bold, boolean italic) {
    this.face = face;
    this.size = size;
    this.color = color;
    this.bold = bold;
    this.italic = italic;
    this.east = style(true, -1);
    this.latin = style(false, -1);
  }

  boolean same(FontFace otherFace, float otherSize, int otherColor, boolean otherBold) {
    return face == otherFace
        && size == otherSize
        && color == otherColor
        && bold == (otherBold || face.bold());
  }

  int color() {
    return color;
  }

  /**
   * @param glyph whose character decides whether the font is the East Asian one
   * @param background 0xRRGGBB, negative for none
   */
  Style style(Glyph glyph, int background) {
    if (background != lastBackground) {
      lastBackground = background;
      east = style(true, background);
      latin = style(false, background);
    }
    return glyph.wide ? east : latin;
  }

  private Style style(boolean wide, int background) {
    return new Style(
        wide ? face.name() : "",
        wide ? "" : face.name(),
        Math.round(size * 20),
        hex(color),
        hex(background),
        bold,
        italic,
        false,
        false);
  }

  /** {@code RRGGBB}, empty for a negative colour. */
  static String hex(int rgb) {
    if (rgb < 0) {
      return "";
    }
    char[] digits = new char[6];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = "0123456789ABCDEF".charAt(rgb >> (20 - 4 * i) & 15);
    }
    return new String(digits);
  }
}
