package baguan.samples;

/**
 * A paragraph of a {@link Gongwen}.
 *
 * @param size half-points
 * @param color RRGGBB, empty for black
 * @param align left, center, right
 * @param indent of the first line, in hundredths of a character
 * @param end distance from the right edge, in hundredths of a character
 * @param line pitch in twips, 0 for single
 * @param before it begins a page
 * @param rule the red line stands under it, a letter's double one under its mark
 * @param gap blank lines above it
 * @param hang where its further lines begin, in hundredths of a character
 * @param tail how it goes on
 */
record GongwenParagraph(
    String text,
    String font,
    int size,
    String color,
    String align,
    int indent,
    int end,
    int line,
    boolean before,
    boolean rule,
    int gap,
    int hang,
    Tail tail) {
  /** The characters from {@code start} on are of another type. */
  GongwenParagraph turning(int start, String type) {
    Tail to = new Tail(start, type);
    return new GongwenParagraph(
        text, font, size, color, align, indent, end, line, before, rule, gap, hang, to);
  }

  /** The type of a character. */
  String fontAt(int i) {
    return i < tail.from() ? font : tail.font();
  }

  GongwenParagraph aligned(String to) {
    return new GongwenParagraph(
        text, font, size, color, to, indent, end, line, before, rule, gap, hang, tail);
  }

  GongwenParagraph indented(int hundredths) {
    return new GongwenParagraph(
        text, font, size, color, align, hundredths, end, line, before, rule, gap, hang, tail);
  }

  GongwenParagraph pitched(int twips) {
    return new GongwenParagraph(
        text, font, size, color, align, indent, end, twips, before, rule, gap, hang, tail);
  }

  GongwenParagraph hanging(int hundredths) {
    return new GongwenParagraph(
        text, font, size, color, align, indent, end, line, before, rule, gap, hundredths, tail);
  }

  /** A line of 版记. */
  boolean isImprint() {
    return text.startsWith("抄送") || text.startsWith("主送") || isPrinted();
  }

  /** The last line of 版记. */
  boolean isPrinted() {
    return text.endsWith("印发");
  }

  GongwenParagraph ending(int hundredths) {
    return new GongwenParagraph(
        text, font, size, color, "right", indent, hundredths, line, before, rule, gap, hang, tail);
  }

  /** Under so many blank lines; none at the top of a page. */
  GongwenParagraph below(int lines) {
    return new GongwenParagraph(
        text,
        font,
        size,
        color,
        align,
        indent,
        end,
        line,
        before,
        rule,
        before ? 0 : lines,
        hang,
        tail);
  }

  GongwenParagraph onNewPage(boolean is) {
    return new GongwenParagraph(
        text, font, size, color, align, indent, end, line, is, rule, gap, hang, tail);
  }

  GongwenParagraph ruled(boolean is) {
    return new GongwenParagraph(
        text, font, size, color, align, indent, end, line, before, is, gap, hang, tail);
  }

  /** From a character on, a paragraph is set in another type. */
  record Tail(int from, String font) {
    static final Tail NONE = new Tail(Integer.MAX_VALUE, "");
  }
}
