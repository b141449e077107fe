package baguan.extract.docx;

import baguan.document.Layout;
import baguan.document.Layout.Align;
import baguan.document.Layout.LineRule;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What one level says about paragraphs ({@code w:pPr}). Null and UNSET: it says nothing. */
final class ParProps {
  static final int UNSET = RunProps.UNSET;
  static final ParProps NONE = new ParProps();
  private static final int LINE = 240; // one line, the unit of multiple spacing

  /** A border line; its width in eighths of a point. */
  record Border(String color, int eighths) {}

  @Nullable String style;
  @Nullable Align align;
  @Nullable LineRule rule;
  @Nullable String shade;
  @Nullable Border bottom;
  @Nullable Border top;
  Length firstLine = Length.NONE;
  Length left = Length.NONE;
  Length right = Length.NONE;
  Length before = Length.NONE;
  Length after = Length.NONE;
  int line = UNSET;
  int outline = UNSET;
  int snap; // 1 on, -1 off
  int number = UNSET; // numId
  int level = UNSET;
  boolean pageBreak;
  private static final int BEYOND = 20_000; // twips, 35 cm: left of any paper

  String frame = ""; // how it is set aside: outside, center …, or placed
  boolean offPage; // a frame or an indent beyond the paper
  RunProps mark = RunProps.NONE;
  @Nullable Section section;

  static ParProps read(Cursor cursor, Theme theme) throws XMLStreamException {
    ParProps props = new ParProps();
    int at = cursor.depth();
    while (cursor.child(at)) {
      props.take(cursor, theme);
    }
    return props;
  }

  private void take(Cursor cursor, Theme theme) throws XMLStreamException {
    switch (cursor.name()) {
      case "pStyle" -> style = cursor.val();
      case "jc" -> align = align(cursor.text("val"));
      case "ind" -> indents(cursor);
      case "spacing" -> spacing(cursor);
      case "outlineLvl" -> outline = cursor.number("val", UNSET);
      case "snapToGrid" -> snap = cursor.on() ? 1 : -1;
      case "numPr" -> numbering(cursor);
      case "shd" -> shade = RunProps.shade(cursor, theme);
      case "pBdr" -> borders(cursor, theme);
      case "framePr" -> {
        offPage |= Placement.framed(cursor);
        frame = cursor.text("xAlign").isEmpty() ? "placed" : cursor.text("xAlign");
      }
      case "pageBreakBefore" -> pageBreak = cursor.on();
      case "rPr" -> mark = RunProps.read(cursor, theme);
      case "sectPr" -> section = Section.read(cursor);
      default -> {}
    }
  }

  private static @Nullable Align align(String value) {
    return switch (value) {
      case "left", "start" -> Align.LEFT;
      case "center" -> Align.CENTER;
      case "right", "end" -> Align.RIGHT;
      case "both", "lowKashida", "mediumKashida", "highKashida" -> Align.JUSTIFY;
      case "distribute", "thaiDistribute" -> Align.DISTRIBUTE;
      default -> null;
    };
  }

  private void indents(Cursor cursor) {
    for (int i = 0; i < cursor.attributes(); i++) {
      int value = Measure.number(cursor.attributeValue(i), UNSET);
      if (value == UNSET) {
        continue;
      }
      switch (cursor.attributeName(i)) {
        case "left", "start" -> {
          left = left.inTwips(value);
          offPage |= value < -BEYOND;
        }
        case "right", "end" -> right = right.inTwips(value);
        case "leftChars", "startChars" -> left = left.inHundredths(value);
        case "rightChars", "endChars" -> right = right.inHundredths(value);
        case "firstLine" ->
            firstLine = hangs(firstLine.twips()) ? firstLine : firstLine.inTwips(value);
        case "hanging" -> firstLine = firstLine.inTwips(-value); // wins when both are given
        case "firstLineChars" ->
            firstLine = hangs(firstLine.hundredths()) ? firstLine : firstLine.inHundredths(value);
        case "hangingChars" -> firstLine = firstLine.inHundredths(-value);
        default -> {}
      }
    }
  }

  private static boolean hangs(int value) {
    return value < 0 && value != UNSET;
  }

  private void spacing(Cursor cursor) {
    for (int i = 0; i < cursor.attributes(); i++) {
      String text = cursor.attributeValue(i);
      int value = Measure.number(text, 0);
      switch (cursor.attributeName(i)) {
        case "before" -> before = before.inTwips(value);
        case "after" -> after = after.inTwips(value);
        case "beforeLines" -> before = before.inHundredths(value);
        case "afterLines" -> after = after.inHundredths(value);
        case "line" -> line = value;
        case "lineRule" -> rule = rule(text);
        default -> {}
      }
    }
    rule = rule == null && line != UNSET ? LineRule.MULTIPLE : rule;
  }

  private static LineRule rule(String value) {
    return switch (value) {
      case "exact" -> LineRule.EXACT;
      case "atLeast" -> LineRule.AT_LEAST;
      default -> LineRule.MULTIPLE;
    };
  }

  private void numbering(Cursor cursor) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      if (cursor.name().equals("ilvl")) {
        level = cursor.number("val", 0);
      } else if (cursor.name().equals("numId")) {
        number = cursor.number("val", 0);
      }
    }
  }

  private void borders(Cursor cursor, Theme theme) throws XMLStreamException {
    int at = cursor.depth();
    while (cursor.child(at)) {
      boolean drawn = !cursor.text("val").equals("none") && !cursor.text("val").equals("nil");
      String color =
          theme.color(
              cursor.attribute("color"),
              cursor.attribute("themeColor"),
              cursor.text("themeTint"),
              cursor.text("themeShade"));
      Border border = new Border(color, drawn ? cursor.number("sz", 4) : 0);
      if (cursor.name().equals("bottom")) {
        bottom = border;
      } else if (cursor.name().equals("top")) {
        top = border;
      }
    }
  }

  /** These, and below them what {@code low} says; numbering and marks do not travel. */
  ParProps over(ParProps low) {
    ParProps all = new ParProps();
    all.style = style != null ? style : low.style;
    all.align = align != null ? align : low.align;
    all.shade = shade != null ? shade : low.shade;
    all.bottom = bottom != null ? bottom : low.bottom;
    all.top = top != null ? top : low.top;
    all.outline = either(outline, low.outline);
    all.snap = snap != 0 ? snap : low.snap;
    all.number = either(number, low.number);
    all.level = either(level, low.level);
    all.pageBreak = pageBreak || low.pageBreak;
    all.rule = line != UNSET || low.line == UNSET ? rule : low.rule;
    all.line = either(line, low.line);
    all.firstLine = firstLine.over(low.firstLine);
    all.left = left.over(low.left);
    all.right = right.over(low.right);
    all.before = before.over(low.before);
    all.after = after.over(low.after);
    return all;
  }

  private static int either(int high, int low) {
    return high != UNSET ? high : low;
  }

  /**
   * @param size effective character size in twips, what a "character" of an indent is
   */
  Layout layout(int size, int section, String styleName) {
    return new Layout(
        align == null ? Align.LEFT : align,
        firstLine.in(size),
        firstLine.chars(),
        left.in(size),
        right.in(size),
        before.in(LINE),
        after.in(LINE),
        line == UNSET ? LINE : line,
        rule == null ? LineRule.MULTIPLE : rule,
        outline >= 0 && outline < 9 ? outline + 1 : 0,
        snap >= 0,
        section,
        styleName);
  }
}
