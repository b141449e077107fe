package baguan.find.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that opens a heading, an item, an article or a caption.
 *
 * @param style shape with the first number of its kind, so that equal shapes compare equal
 * @param level 1 for 一、 to 4 for （1）, 5 for ①; 0 for 第×条, figures and tables
 */
record Mark(String style, int level, int number, int start, int end) {
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String PARTS = "编章节条";
  private static final List<String> CAPTIONS = List.of("图", "表", "圖", "Figure", "Table");

  /** The mark at an offset, or null. */
  static @Nullable Mark read(String text, int i) {
    char c = Glyph.at(text, i);
    if (c == '（' || c == '(') {
      return bracketed(text, i);
    }
    if (c == '第') {
      return part(text, i);
    }
    if (Glyph.digit(c)) {
      return pointed(text, i);
    }
    int circled = CIRCLED.indexOf(c);
    if (circled >= 0) {
      return new Mark("①", 5, circled + 1, i, i + 1);
    }
    HanNumber han = HanNumber.numeral(c) ? HanNumber.read(text, i) : null;
    return han != null && Glyph.at(text, han.end()) == '、' && plain(text, i, han.end())
        ? new Mark("一、", 1, han.value(), i, han.end() + 1)
        : null;
  }

  /** 两 and 〇 count things, they number none. */
  private static boolean plain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("两兩〇零○".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Mark bracketed(String text, int i) {
    HanNumber han = HanNumber.read(text, i + 1);
    if (han != null && closes(text, han.end()) && plain(text, i + 1, han.end())) {
      return new Mark("（一）", 2, han.value(), i, han.end() + 1);
    }
    int end = digits(text, i + 1);
    return end > 0 && closes(text, end) && end - i < 4
        ? new Mark("（1）", 4, number(text, i + 1, end), i, end + 1)
        : null;
  }

  private static @Nullable Mark pointed(String text, int i) {
    int end = digits(text, i);
    char c = Glyph.at(text, end);
    char next = Glyph.at(text, end + 1);
    if (end < 0 || end - i > 2 || (c != '.' && c != '．' && c != '、') || Glyph.digit(next)) {
      return null;
    }
    String style = c == '、' ? "1、" : "1.";
    return new Mark(style, 3, number(text, i, end), i, end + 1);
  }

  private static @Nullable Mark part(String text, int i) {
    HanNumber han = HanNumber.read(text, i + 1);
    int digits = digits(text, i + 1);
    int end = han == null ? digits : han.end();
    char kind = Glyph.at(text, end);
    if (end < 0 || PARTS.indexOf(kind) < 0) {
      return null;
    }
    char next = Glyph.at(text, end + 1);
    if (!Glyph.space(next) && next != '\0' && next != '：' && next != '【') {
      return null; // 第三条规定: a reference that opens a paragraph; 第三条之一
    }
    int number = han == null ? number(text, i + 1, end) : han.value();
    return new Mark("第一" + kind, 0, number, i, end + 1);
  }

  /** 图1 ××××: a caption, when the block starts with it and is short. */
  static @Nullable Mark caption(String text, int i) {
    for (String word : CAPTIONS) {
      if (!text.startsWith(word, i)) {
        continue;
      }
      int from = Glyph.skipSpaces(text, i + word.length());
      int end = digits(text, from);
      boolean apart =
          end > 0 && (Glyph.space(Glyph.at(text, end)) || "：:.．".indexOf(Glyph.at(text, end)) >= 0);
      boolean title = apart && end - from < 4 && !Glyph.digit(Glyph.at(text, end + 1));
      return title && text.length() < 80 && !text.endsWith("。")
          ? new Mark(word + "1", 0, number(text, from, end), i, end)
          : null;
    }
    return null;
  }

  private static boolean closes(String text, int i) {
    char c = Glyph.at(text, i);
    return c == '）' || c == ')';
  }

  /** Offset behind one to four digits, or -1. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 4 && Glyph.digit(text.charAt(end))) {
      end++;
    }
    return end == from || Glyph.digit(Glyph.at(text, end)) ? -1 : end;
  }

  private static int number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Glyph.value(text.charAt(i));
    }
    return value;
  }
}
