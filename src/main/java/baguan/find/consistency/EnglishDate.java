package baguan.find.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates with an English month: March 5, 2024; 5 March 2024; 5 Mar. 2024. A year is asked for. */
final class EnglishDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EnglishDate() {}

  static @Nullable WrittenDate monthFirst(String text, int start) {
    int month = month(text, start);
    int i = month == 0 ? -1 : behindMonth(text, start, month);
    if (i < 0) {
      return null;
    }
    i = Glyph.skipSpaces(text, i);
    int dayEnd = behindDigits(text, i);
    if (dayEnd == i || dayEnd - i > 2) {
      return null;
    }
    int year = year(text, Glyph.skipSpaces(text, comma(text, behindOrdinal(text, dayEnd))));
    return year < 0 ? null : dated(text, start, month, i, dayEnd, year);
  }

  static @Nullable WrittenDate dayFirst(String text, int start) {
    int dayEnd = behindDigits(text, start);
    int i = Glyph.skipSpaces(text, behindOrdinal(text, dayEnd));
    int month = dayEnd - start > 2 || i == dayEnd ? 0 : month(text, i);
    int monthEnd = month == 0 ? -1 : behindMonth(text, i, month);
    int year = monthEnd < 0 ? -1 : year(text, Glyph.skipSpaces(text, comma(text, monthEnd)));
    return year < 0 ? null : dated(text, start, month, start, dayEnd, year);
  }

  /**
   * @param yearStart offset of four digits
   */
  private static WrittenDate dated(
      String text, int start, int month, int dayStart, int dayEnd, int yearStart) {
    int day = Integer.parseInt(text, dayStart, dayEnd, 10);
    int year = Integer.parseInt(text, yearStart, yearStart + 4, 10);
    return new WrittenDate(
        year,
        month,
        day,
        "english",
        text.charAt(dayStart) == '0',
        false,
        start,
        yearStart + 4,
        null);
  }

  private static int month(String text, int i) {
    for (int m = 0; m < MONTHS.size(); m++) {
      if (text.startsWith(MONTHS.get(m).substring(0, 3), i)) {
        return m + 1;
      }
    }
    return 0;
  }

  private static int behindMonth(String text, int start, int month) {
    String name = MONTHS.get(month - 1);
    int end = text.startsWith(name, start) ? start + name.length() : start + 3;
    if (text.startsWith("Sept", start) && end == start + 3) {
      end++;
    }
    if (Glyph.at(text, end) == '.') {
      end++;
    }
    return Glyph.latin(Glyph.at(text, end)) ? -1 : end;
  }

  private static int behindDigits(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int behindOrdinal(String text, int i) {
    boolean ordinal =
        text.startsWith("st", i)
            || text.startsWith("nd", i)
            || text.startsWith("rd", i)
            || text.startsWith("th", i);
    return ordinal ? i + 2 : i;
  }

  private static int comma(String text, int i) {
    return Glyph.at(text, i) == ',' ? i + 1 : i;
  }

  /** The offset again when four digits of a year stand there, else -1. */
  private static int year(String text, int i) {
    boolean four = behindDigits(text, i) == i + 4;
    return four && (text.startsWith("19", i) || text.startsWith("20", i)) ? i : -1;
  }
}
