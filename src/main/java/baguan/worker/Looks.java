package baguan.worker;

import baguan.document.Layout;
import baguan.document.Style;
import java.io.IOException;

/** Styles and layouts: few in a document, named by many. */
final class Looks {
  private static final Layout.Align[] ALIGNS = Layout.Align.values();
  private static final Layout.LineRule[] RULES = Layout.LineRule.values();

  private Looks() {}

  static void write(Style style, Encoder to) throws IOException {
    to.text(style.font());
    to.text(style.latin());
    to.number(style.size());
    to.text(style.color());
    to.text(style.background());
    to.flag(style.bold());
    to.flag(style.italic());
    to.flag(style.underline());
    to.flag(style.strike());
  }

  static Style style(Decoder from) throws IOException {
    String font = from.text();
    String latin = from.text();
    int size = from.integer();
    String color = from.text();
    String background = from.text();
    boolean bold = from.flag();
    boolean italic = from.flag();
    boolean underline = from.flag();
    return new Style(font, latin, size, color, background, bold, italic, underline, from.flag());
  }

  static void write(Layout layout, Encoder to) throws IOException {
    to.choice(layout.align());
    to.number(layout.firstLine());
    to.number(layout.firstLineChars());
    to.number(layout.left());
    to.number(layout.right());
    to.number(layout.before());
    to.number(layout.after());
    to.number(layout.line());
    to.choice(layout.lineRule());
    to.number(layout.outline());
    to.flag(layout.snapToGrid());
    to.number(layout.section());
    to.text(layout.styleName());
  }

  static Layout layout(Decoder from) throws IOException {
    Layout.Align align = from.choice(ALIGNS);
    int firstLine = from.integer();
    int firstLineChars = from.integer();
    int left = from.integer();
    int right = from.integer();
    int before = from.integer();
    int after = from.integer();
    int line = from.integer();
    Layout.LineRule rule = from.choice(RULES);
    int outline = from.integer();
    boolean snap = from.flag();
    int section = from.integer();
    return new Layout(
        align,
        firstLine,
        firstLineChars,
        left,
        right,
        before,
        after,
        line,
        rule,
        outline,
        snap,
        section,
        from.text());
  }
}
