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

  /** A border line; its width in eighths of a point. */
  record Border(String color, int eighths) {}

  @Nullable String style;
  @Nullable Align align;
  @Nullable LineRule rule;
  @Nullable String shade;
  @Nullable Border bottom;
  @Nullable Border top;
  int firstLine = UNSET;
  int firstLineChars = UNSET;
  int left = UNSET;
  int leftChars = UNSET;
  int right = UNSET;
  int rightChars = UNSET;
  int before = UNSET;
  int beforeLines = UNSET;
  int after = UNSET;
  int afterLines = UNSET;
  int line = UNSET;
  int outline = UNSET;
  int snap; // 1 on, -1 off
  int number = UNSET; // numId
  int level = UNSET;
  boolean pageBreak;
  boolean offPage; // a frame beyond the paper
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
      case "framePr" -> offPage = Placement.framed(cursor);
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
        case "left", "start" -> left = value;
        case "right", "end" -> right = value;
        case "leftChars", "startChars" -> leftChars = value;
        case "rightChars", "endChars" -> rightChars = value;
        case "firstLine" -> firstLine = firstLine == UNSET ? value : firstLine;
        case "hanging" -> firstLine = -value; // wins when both are given
        case "firstLineChars" -> firstLineChars = firstLineChars == UNSET ? value : firstLineChars;
        case "hangingChars" -> firstLineChars = -value;
        default -> {}
      }
    }
  }

  private void spacing(Cursor cursor) {
    before = cursor.number("before", before);
    after = cursor.number("after", after);
    beforeLines = cursor.number("beforeLines", beforeLines);
    afterLines = cursor.number("afterLines", afterLines);
    line = cursor.number("line", line);
    String named = cursor.attribute("lineRule");
    if (named != null || line != UNSET) {
      rule =
          switch (named == null ? "auto" : named) {
            case "exact" -> LineRule.EXACT;
            case "atLeast" -> LineRule.AT_LEAST;
            default -> LineRule.MULTIPLE;
          };
    }
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
    if (low == NONE || this == NONE) {
      return this == NONE ? low : this;
    }
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
    lengths(all, low);
    return all;
  }

  /**
   * Characters and lines win over twips, wherever either is said: a level that gives characters
   * makes the twips below it stale, one that gives twips alone cannot undo the characters below.
   */
  private void lengths(ParProps all, ParProps low) {
    all.firstLineChars = either(firstLineChars, low.firstLineChars);
    all.firstLine = twips(firstLine, firstLineChars, low.firstLine, low.firstLineChars);
    all.leftChars = either(leftChars, low.leftChars);
    all.left = twips(left, leftChars, low.left, low.leftChars);
    all.rightChars = either(rightChars, low.rightChars);
    all.right = twips(right, rightChars, low.right, low.rightChars);
    all.beforeLines = either(beforeLines, low.beforeLines);
    all.before = twips(before, beforeLines, low.before, low.beforeLines);
    all.afterLines = either(afterLines, low.afterLines);
    all.after = twips(after, afterLines, low.after, low.afterLines);
  }

  private static int either(int high, int low) {
    return high != UNSET ? high : low;
  }

  private static int twips(int high, int chars, int low, int lowChars) {
    if (chars == UNSET && lowChars != UNSET && lowChars != 0) {
      return low;
    }
    return high != UNSET ? high : chars != UNSET && chars != 0 ? UNSET : low;
  }

  /**
   * @param size effective character size in twips, what a "character" of an indent is
   */
  Layout layout(int size, int section, String styleName) {
    return new Layout(
        align == null ? Align.LEFT : align,
        length(firstLine, firstLineChars, size),
        firstLineChars == UNSET ? 0 : firstLineChars,
        length(left, leftChars, size),
        length(right, rightChars, size),
        length(before, beforeLines, 240),
        length(after, afterLines, 240),
        line == UNSET ? 240 : line,
        rule == null ? LineRule.MULTIPLE : rule,
        outline >= 0 && outline < 9 ? outline + 1 : 0,
        snap >= 0,
        section,
        styleName);
  }

  private static int length(int twips, int hundredths, int unit) {
    if (twips != UNSET) {
      return twips;
    }
    return hundredths == UNSET ? 0 : (int) Math.rint(hundredths * (double) unit / 100);
  }
}
