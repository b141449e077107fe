package baguan.find.consistency;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that promise a number of points: 以下三点意见：
 *
 * @param start offset of the number
 * @param end offset behind the measure word
 * @param behind offset behind the stop that opens the list
 * @param closesParagraph the list can only stand in the paragraphs below
 */
record Announcement(int count, int start, int end, int behind, boolean closesParagraph) {
  private static final String MEASURES = "点點项項条條件类類种種个個大步句";
  private static final String NOT_BEFORE = "第每前后後这這那各某几幾其上另数數十百千万亿";
  private static final String CALLS = "以下如下列面讲講谈談提说說";
  private static final int FAR = 12;

  static List<Announcement> in(String text) {
    List<Announcement> found = new ArrayList<>(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean starts =
          (HanNumber.numeral(c) && !HanNumber.numeral(Glyph.at(text, i - 1)))
              || (Glyph.digit(c) && !Glyph.digit(Glyph.at(text, i - 1)));
      Announcement announcement = starts ? read(text, i) : null;
      if (announcement != null) {
        found.add(announcement);
      }
    }
    return found;
  }

  private static @Nullable Announcement read(String text, int i) {
    char before = Glyph.at(text, i - 1);
    int value;
    int end;
    if (Glyph.digit(text.charAt(i))) {
      end = Glyph.digit(Glyph.at(text, i + 1)) ? i + 2 : i + 1;
      value = end == i + 1 ? Glyph.value(text.charAt(i)) : 10 + Glyph.value(text.charAt(i + 1));
    } else {
      HanNumber number = HanNumber.read(text, i);
      if (number == null) {
        return null;
      }
      value = number.value();
      end = number.end();
    }
    char measure = Glyph.at(text, end);
    if (value < 2
        || value > 19
        || MEASURES.indexOf(measure) < 0
        || measure == '\0'
        || (NOT_BEFORE.indexOf(before) >= 0 && !text.startsWith("以上", i - 2) && before != '\0')) {
      return null;
    }
    int stop = stop(text, end + 1);
    return stop < 0 ? null : announced(text, i, end + 1, value, stop);
  }

  private static int stop(String text, int from) {
    int i = from;
    while (i < text.length() && i - from <= FAR && Glyph.han(text.charAt(i))) {
      i++;
    }
    return i - from <= FAR ? i : -1;
  }

  private static @Nullable Announcement announced(
      String text, int start, int end, int value, int stop) {
    char c = Glyph.at(text, stop);
    int behind = stop + 1;
    if (c == '：' || c == ':') {
      return new Announcement(value, start, end, behind, blank(text, behind));
    }
    int closing = c == '，' || c == ',' ? stop(text, behind) : stop;
    char last = closing < 0 ? 'x' : Glyph.at(text, closing);
    boolean closes = last == '\0' || ((last == '。' || last == '：') && blank(text, closing + 1));
    return closes && called(text, start, stop)
        ? new Announcement(value, start, end, text.length(), true)
        : null;
  }

  private static boolean blank(String text, int from) {
    return Glyph.skipSpaces(text, from) >= text.length();
  }

  /** Without a colon only 以下, 如下, 讲, 谈, 提 … tell that the points are to come. */
  private static boolean called(String text, int start, int stop) {
    for (int i = Math.max(0, start - 3); i < start; i++) {
      if (CALLS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.startsWith("如下", stop - 2);
  }
}
