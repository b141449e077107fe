package baguan.find.language;

/** Years, decades, dates and times of day as GB/T 15835 5.1.4, 5.1.5 and 5.2.5 write them. */
final class DateForms implements Check {
  private static final String ERA = "国國和治正成元隆绪緒统統丰豐熙康";
  private static final String YEAR_DIGITS = "〇零○0Oo一二三四五六七八九";
  private static final int CENTURY_REACH = 100;
  private static final String DAY_NUMERALS = "一二三四五六七八九十";

  @Override
  public boolean wants(char c) {
    return c == '年' || c == '：';
  }

  @Override
  public void at(Prose prose, int i, char c) {
    switch (c) {
      case '年' -> {
        if (prose.at(i + 1) == '代') {
          decade(prose, i);
        } else {
          shortYear(prose, i);
          wordYear(prose, i);
          mixedDate(prose, i);
        }
      }
      case '：' -> time(prose, i);
      default -> {}
    }
  }

  private static void decade(Prose prose, int i) {
    boolean two = Hanzi.digit(prose.at(i - 2)) && prose.at(i - 1) == '0';
    if (!two || Hanzi.digit(prose.at(i - 3)) || i < 2) {
      return;
    }
    String before = prose.text().substring(Math.max(0, i - CENTURY_REACH), i);
    if (!before.contains("世纪") && !before.contains("世紀")) {
      prose.note("decade-without-century", i - 2, i + 2, "");
    }
  }

  /** 98年5月1日: a year of two digits, unless it counts from an era. */
  private static void shortYear(Prose prose, int i) {
    int start = prose.digitsEnd(i + 1) > i + 1 ? prose.numberStart(i) : i;
    int month = prose.digitsEnd(i + 1);
    int day = prose.digitsEnd(month + 1);
    boolean date = prose.at(month) == '月' && day > month + 1 && prose.at(day) == '日';
    char before = prose.at(start - 1);
    if (date && i - start == 2 && ERA.indexOf(before) < 0 && before != '满') {
      prose.note("short-year", start, i + 1, "");
    }
  }

  private static void wordYear(Prose prose, int i) {
    int start = i;
    boolean zero = false;
    boolean other = false;
    boolean words = false;
    while (i - start < 5 && YEAR_DIGITS.indexOf(prose.at(start - 1)) >= 0 && start > 0) {
      char d = prose.at(--start);
      zero |= d == '零';
      other |= d == '○' || d == '0' || d == 'O' || d == 'o';
      words |= d != '0';
    }
    if (i - start != 4 || !words || (prose.at(start) != '一' && prose.at(start) != '二')) {
      return;
    }
    String year = prose.text().substring(start, i);
    String right = year.replaceAll("[零○0Oo]", "〇");
    if (zero) {
      prose.note("zero-in-year", start, i, right);
    } else if (other) {
      prose.note("circle-in-year", start, i, right);
    }
  }

  /** 2024年八月8日, 二〇二四年8月: one date in two kinds of numerals; lunar days have no 日. */
  private static void mixedDate(Prose prose, int i) {
    int month = i + 1;
    boolean digits = Hanzi.digit(prose.at(month));
    while (month < i + 4 && (digits ? Hanzi.digit(prose.at(month)) : word(prose.at(month)))) {
      month++;
    }
    if (prose.at(month) != '月' || month == i + 1) {
      return;
    }
    int day = month + 1;
    boolean dayDigits = Hanzi.digit(prose.at(day));
    while (day < month + 4 && (dayDigits ? Hanzi.digit(prose.at(day)) : word(prose.at(day)))) {
      day++;
    }
    boolean full = prose.at(day) == '日' && day > month + 1;
    char year = prose.at(i - 1);
    boolean wordYear = YEAR_DIGITS.indexOf(year) >= 0 && !Hanzi.digit(year) && fourWords(prose, i);
    boolean digitYear = Hanzi.digit(year) && i - prose.numberStart(i) == 4;
    boolean mixed =
        digits ? wordYear || (full && !dayDigits) : digitYear && full && !isLunar(prose, i);
    if (mixed) {
      int start = i - 4;
      prose.note("mixed-date-numerals", start, full ? day + 1 : month + 1, "");
    }
  }

  private static boolean isLunar(Prose prose, int i) {
    return prose.has("农历", i - 6) || prose.has("農曆", i - 6);
  }

  private static boolean fourWords(Prose prose, int i) {
    for (int k = 1; k <= 4; k++) {
      if (i - k < 0 || YEAR_DIGITS.indexOf(prose.at(i - k)) < 0) {
        return false;
      }
    }
    return i < 5 || YEAR_DIGITS.indexOf(prose.at(i - 5)) < 0;
  }

  private static boolean word(char c) {
    return c != '\0' && DAY_NUMERALS.indexOf(c) >= 0;
  }

  /** 15：40: a time of day takes the narrow colon. */
  private static void time(Prose prose, int i) {
    int start = prose.numberStart(i);
    int end = prose.digitsEnd(i + 1);
    boolean shape = (i - start == 2 || i - start == 1) && end - i == 3;
    if (!shape || prose.at(end) == '：' || prose.at(end) == '.') {
      return;
    }
    int hour = Integer.parseInt(prose.text().substring(start, i));
    if (hour <= 24 && prose.at(i + 1) <= '5') {
      String text = prose.text();
      prose.note(
          "full-width-colon-in-time",
          start,
          end,
          text.substring(start, i) + ":" + text.substring(i + 1, end));
    }
  }
}
