package baguan.find.consistency;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one text, left to right. Used once. */
final class DateScanner {
  private static final List<String> LUNAR = List.of("农历", "農曆", "阴历", "陰曆", "夏历", "旧历");

  private final String text;
  private final List<WrittenDate> dates = new ArrayList<>();
  private int pos;
  private int value;
  private int length;
  private boolean zero;

  DateScanner(String text) {
    this.text = text;
  }

  List<WrittenDate> scan() {
    int i = 0;
    while (i < text.length()) {
      WrittenDate date = startsAt(i) ? date(i) : null;
      if (date == null) {
        i++;
        continue;
      }
      dates.add(date.with(weekday(date)));
      i = date.end();
      WrittenDate last = lastDay(date);
      if (last != null) {
        dates.add(last.with(weekday(last)));
        i = last.end();
      }
    }
    return dates;
  }

  private @Nullable Weekday weekday(WrittenDate date) {
    Weekday after = Weekday.after(text, date.end());
    return after != null ? after : Weekday.before(text, date.start());
  }

  private boolean startsAt(int i) {
    char c = text.charAt(i);
    if (Glyph.digit(c)) {
      return !Glyph.digit(Glyph.at(text, i - 1));
    }
    return (HanNumber.numeral(c) && !HanNumber.numeral(Glyph.at(text, i - 1)))
        || (c >= 'A' && c <= 'Z' && !Glyph.latin(Glyph.at(text, i - 1)));
  }

  private @Nullable WrittenDate date(int i) {
    char c = text.charAt(i);
    if (Glyph.latin(c)) {
      return EnglishDate.monthFirst(text, i);
    }
    WrittenDate date = han(i, !Glyph.digit(c));
    if (date == null && Glyph.digit(c)) {
      date = NumericDate.read(text, i);
      date = date == null ? EnglishDate.dayFirst(text, i) : date;
    }
    return date;
  }

  /** 2024年3月5日, 2024年3月, 3月5日 and the same in numerals. */
  private @Nullable WrittenDate han(int start, boolean numeral) {
    pos = start;
    zero = false;
    if (!number(numeral)) {
      return null;
    }
    int year = 0;
    int digits = 0;
    if (sign("年")) {
      year = value;
      digits = length;
      if (!number(numeral)) {
        return null;
      }
    }
    int month = value;
    zero = length == 2 && month < 10 && !numeral;
    if (!sign("月") || month == 0) {
      return null;
    }
    int end = pos;
    boolean padded = zero;
    int day = 0;
    if (number(numeral) && length <= (numeral ? 3 : 2) && sign("日号號")) {
      day = value;
      padded |= length == 2 && day < 10 && !numeral;
      end = pos;
    }
    return dated(start, end, year, digits, month, day, padded, numeral);
  }

  private @Nullable WrittenDate dated(
      int start,
      int end,
      int year,
      int digits,
      int month,
      int day,
      boolean padded,
      boolean numeral) {
    if ((year == 0 && day == 0) || month > 99 || day > 99) {
      return null;
    }
    int era = republic(start);
    String form = numeral ? "numeral" : "han";
    int full = year;
    if (digits > 0) {
      if (era >= 0 || (!numeral && digits == 3 && day > 0)) {
        form = "minguo";
        full = year + 1911;
      } else if (year < 100 && digits == 2 && day > 0 && !numeral) {
        form = "short-year";
        full = year < 50 ? 2000 + year : 1900 + year;
      } else if (year < 1000 || year > 2999) {
        return null;
      }
    }
    WrittenDate date =
        new WrittenDate(full, month, day, form, padded, false, era >= 0 ? era : start, end, null);
    return lunar(start) || (numeral && !date.possible() && (year == 0 || day == 0)) ? null : date;
  }

  /** Where 民國 before a year starts, or -1. */
  private int republic(int start) {
    int i = start;
    while (i > 0 && Glyph.space(text.charAt(i - 1))) {
      i--;
    }
    if (!text.startsWith("民國", i - 2) && !text.startsWith("民国", i - 2)) {
      return -1;
    }
    return text.startsWith("中華", i - 4) || text.startsWith("中华", i - 4) ? i - 4 : i - 2;
  }

  private boolean lunar(int start) {
    return LUNAR.stream().anyMatch(l -> text.startsWith(l, start - l.length()));
  }

  /** The second day of 3月5日至9日: its month is the first's. */
  private @Nullable WrittenDate lastDay(WrittenDate first) {
    if (first.day() == 0 || first.month() > 12) {
      return null;
    }
    boolean numeral = first.form().equals("numeral");
    pos = Period.behindConnector(text, first.weekday(), first.end());
    int start = pos;
    if (start < 0 || !number(numeral) || length > (numeral ? 3 : 2) || !sign("日号號")) {
      return null;
    }
    return new WrittenDate(
        first.year(), first.month(), value, first.form(), false, true, start, pos, null);
  }

  private boolean number(boolean numeral) {
    int i = Glyph.skipSpaces(text, pos);
    int start = i;
    if (numeral) {
      HanNumber number = HanNumber.read(text, i);
      if (number == null) {
        return false;
      }
      value = number.value();
      i = number.end();
    } else {
      value = 0;
      while (i < text.length() && i - start < 5 && Glyph.digit(text.charAt(i))) {
        value = value * 10 + Glyph.value(text.charAt(i));
        i++;
      }
    }
    length = i - start;
    pos = i;
    return length > 0 && length < 6;
  }

  private boolean sign(String any) {
    int i = Glyph.skipSpaces(text, pos);
    if (i < text.length() && any.indexOf(text.charAt(i)) >= 0) {
      pos = i + 1;
      return true;
    }
    return false;
  }
}
