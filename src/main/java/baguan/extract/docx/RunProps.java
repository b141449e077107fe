package baguan.extract.docx;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What one level says about runs ({@code w:rPr}). Null and {@link #UNSET}: it says nothing. */
final class RunProps {
  static final int UNSET = Integer.MIN_VALUE;
  static final RunProps NONE = new RunProps();

  @Nullable String style;
  @Nullable String font;
  @Nullable String latin;
  @Nullable String color; // empty: automatic
  @Nullable String highlight; // empty: none
  @Nullable String shade; // empty: none
  int size = UNSET; // half-points
  int width = UNSET; // per cent
  int bold; // switches: 1 on, -1 off, 0 says nothing
  int italic;
  int vanish;
  int underline;
  int strike;
  Revision revision = Revision.NONE; // of a paragraph mark

  /** Reads the element it stands at, resolving theme names. */
  static RunProps read(Cursor cursor, Theme theme) throws XMLStreamException {
    RunProps props = new RunProps();
    int at = cursor.depth();
    while (cursor.child(at)) {
      props.take(cursor, theme);
    }
    return props;
  }

  private void take(Cursor cursor, Theme theme) throws XMLStreamException {
    switch (cursor.name()) {
      case "rStyle" -> style = cursor.val();
      case "rFonts" -> fonts(cursor, theme);
      case "b" -> bold = cursor.on() ? 1 : -1;
      case "i" -> italic = cursor.on() ? 1 : -1;
      case "vanish", "specVanish" -> vanish = cursor.on() ? 1 : vanish == 1 ? 1 : -1;
      case "u" -> underline = "none".equals(cursor.val()) ? -1 : 1;
      case "strike", "dstrike" -> strike = cursor.on() ? 1 : strike == 1 ? 1 : -1;
      case "color" -> color = color(cursor, theme, "val", "themeColor", "themeTint", "themeShade");
      case "sz" -> size = cursor.number("val", UNSET);
      case "w" -> width = cursor.number("val", UNSET);
      case "highlight" -> highlight = Colors.of(cursor.val());
      case "shd" -> shade = shade(cursor, theme);
      case "ins", "del", "moveFrom", "moveTo" -> revision = Revision.of(cursor);
      case "textFill" -> glyphFill(cursor, theme);
      default -> {}
    }
  }

  private void fonts(Cursor cursor, Theme theme) {
    for (int i = 0; i < cursor.attributes(); i++) {
      String value = cursor.attributeValue(i);
      switch (cursor.attributeName(i)) {
        case "eastAsia" -> font = font == null ? value : font;
        case "ascii" -> latin = latin == null ? value : latin;
        case "eastAsiaTheme" -> font = theme.font(value);
        case "asciiTheme" -> latin = theme.font(value);
        default -> {}
      }
    }
  }

  /** Word 2010 effects: glyphs without fill are not drawn, whatever their colour. */
  private void glyphFill(Cursor cursor, Theme theme) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("noFill")) {
        vanish = 1;
      } else if (cursor.name().equals("solidFill")) {
        String fill = theme.drawing(cursor);
        color = fill.equals(Colors.UNKNOWN) ? color : fill;
      }
    }
  }

  private static String color(
      Cursor cursor, Theme theme, String value, String role, String tint, String shade) {
    return theme.color(
        cursor.attribute(value), cursor.attribute(role), cursor.text(tint), cursor.text(shade));
  }

  /** Fill of a {@code w:shd}: solid, a percentage of one colour on another, or unknown. */
  static String shade(Cursor cursor, Theme theme) {
    String pattern = cursor.text("val");
    String fill = color(cursor, theme, "fill", "themeFill", "themeFillTint", "themeFillShade");
    if (pattern.isEmpty() || pattern.equals("clear") || pattern.equals("nil")) {
      return fill;
    }
    String ink = color(cursor, theme, "color", "themeColor", "themeTint", "themeShade");
    String top = ink.isEmpty() ? "000000" : ink;
    if (pattern.equals("solid")) {
      return top;
    }
    int share = pattern.startsWith("pct") ? Measure.number(pattern.substring(3), -1) : -1;
    String bottom = fill.isEmpty() ? "FFFFFF" : fill;
    return share < 0 ? Colors.UNKNOWN : Colors.mix(top, bottom, Math.min(100, share) / 100.0);
  }

  /** These, and below them what {@code low} says. */
  RunProps over(RunProps low) {
    if (low.equals(NONE)) {
      return this;
    }
    RunProps all = new RunProps();
    all.style = style;
    all.font = font != null ? font : low.font;
    all.latin = latin != null ? latin : low.latin;
    all.color = color != null ? color : low.color;
    all.highlight = highlight != null ? highlight : low.highlight;
    all.shade = shade != null ? shade : low.shade;
    all.size = size != UNSET ? size : low.size;
    all.width = width != UNSET ? width : low.width;
    all.bold = bold != 0 ? bold : low.bold;
    all.italic = italic != 0 ? italic : low.italic;
    all.vanish = vanish != 0 ? vanish : low.vanish;
    all.underline = underline != 0 ? underline : low.underline;
    all.strike = strike != 0 ? strike : low.strike;
    return all;
  }

  private int switches() {
    return bold + 3 * (italic + 3 * (vanish + 3 * (underline + 3 * strike)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RunProps that
            && size == that.size
            && width == that.width
            && switches() == that.switches()
            && Objects.equals(style, that.style)
            && Objects.equals(font, that.font)
            && Objects.equals(latin, that.latin)
            && Objects.equals(color, that.color)
            && Objects.equals(highlight, that.highlight)
            && Objects.equals(shade, that.shade));
  }

  @Override
  public int hashCode() {
    int hash = size * 31 + width;
    hash = hash * 31 + switches();
    hash = hash * 31 + Objects.hashCode(style);
    hash = hash * 31 + Objects.hashCode(font);
    hash = hash * 31 + Objects.hashCode(latin);
    return hash * 31 + Objects.hashCode(color);
  }
}
