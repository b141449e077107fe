package baguan.find.consistency;

import org.jspecify.annotations.Nullable;

/**
 * A word or number that counts off points: 一是, 二要, 第三，, （四）, 5. The shape keeps those of one list
 * together.
 */
record Ordinal(String shape, int number, int level) {
  private static final String VERBS = "是要";

  static @Nullable Ordinal read(String text, int i) {
    Mark mark = Mark.read(text, i);
    if (mark != null) {
      return new Ordinal(mark.style(), mark.number(), mark.level());
    }
    boolean first = Glyph.at(text, i) == '第';
    HanNumber han = HanNumber.read(text, first ? i + 1 : i);
    if (han == null || han.value() == 0) {
      return null;
    }
    char next = Glyph.at(text, han.end());
    if (first) {
      boolean apart = "，,、：:".indexOf(next) >= 0 && next != '\0';
      return apart ? new Ordinal("第一，", han.value(), 6) : null;
    }
    return VERBS.indexOf(next) >= 0 && next != '\0'
        ? new Ordinal("一" + next, han.value(), 6)
        : null;
  }
}
