package baguan.find.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week written beside a date.
 *
 * @param day 1 Monday to 7 Sunday
 * @param lead what stands before the day's own sign: {@code 星期}, {@code 周}; empty in English
 */
record Weekday(int day, String lead, int start, int end) {
  private static final List<String> LEADS = List.of("星期", "礼拜", "禮拜", "周", "週");
  private static final String DAYS = "一二三四五六日";
  private static final List<String> ENGLISH =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** The weekday that follows a date ending at {@code from}, or null. */
  static @Nullable Weekday after(String text, int from) {
    int i = Glyph.skipSpaces(text, from);
    char open = Glyph.at(text, i);
    boolean bracket = open == '（' || open == '(' || open == '，' || open == ',';
    i = bracket ? Glyph.skipSpaces(text, i + 1) : i;
    Weekday han = han(text, i, bracket);
    return han != null ? han : english(text, i);
  }

  private static @Nullable Weekday han(String text, int i, boolean bracket) {
    for (String lead : LEADS) {
      if (text.startsWith(lead, i)) {
        char c = Glyph.at(text, i + lead.length());
        int day = c == '天' ? 7 : DAYS.indexOf(c) + 1;
        int end = i + lead.length() + 1;
        return day == 0 || goesOn(text, end, bracket || lead.length() == 2)
            ? null
            : new Weekday(day, lead, i, end);
      }
    }
    return null;
  }

  /** 周一至周五 is a period, 周一凡 a person: neither is a date's weekday. */
  private static boolean goesOn(String text, int end, boolean sure) {
    char next = Glyph.at(text, end);
    if (next == '至' || next == '到' || next == '—' || next == '-' || next == '、' || next == '～') {
      return true;
    }
    return !sure && Glyph.han(next) && "上下晚早中凌召举".indexOf(next) < 0;
  }

  /** The weekday an English date is led by, as in Friday, 1 March 2024, or null. */
  static @Nullable Weekday before(String text, int date) {
    int end = date;
    while (end > 0 && (Glyph.space(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 10 && Glyph.latin(text.charAt(start - 1))) {
      start--;
    }
    Weekday found = english(text, start);
    return found != null && found.end() == end ? found : null;
  }

  /** The English weekday that starts at an offset, long or short, or null. */
  static @Nullable Weekday english(String text, int i) {
    for (int d = 0; d < ENGLISH.size(); d++) {
      String name = ENGLISH.get(d);
      if (text.startsWith(name.substring(0, 3), i)) {
        int end = text.startsWith(name, i) ? i + name.length() : i + 3;
        return Glyph.latin(Glyph.at(text, end)) ? null : new Weekday(d + 1, "", i, end);
      }
    }
    return null;
  }

  /** How this writer would have written another day. */
  String write(int other) {
    if (lead.isEmpty()) {
      String name = ENGLISH.get(other - 1);
      return end - start == 3 ? name.substring(0, 3) : name;
    }
    return lead + DAYS.charAt(other - 1);
  }
}
