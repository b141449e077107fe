package baguan.fact;

import baguan.document.Span;

/**
 * A calendar date in the text.
 *
 * @param year four digits, 0 when not written
 * @param month as written, may be impossible
 * @param day as written, 0 when only a month is named
 * @param form how it is written: {@code han} (2024年3月5日), {@code numeral} (二〇二四年三月五日), {@code iso},
 *     {@code dots}, {@code slashes}, {@code short-year}, {@code english}, {@code minguo}
 * @param leadingZero month or day written with a leading zero
 * @param possible the calendar has such a day
 * @param weekday as written beside it, 1 Monday to 7 Sunday; 0 when none
 * @param trueWeekday computed, 0 when the year is unknown or the day impossible
 */
public record DateMention(
    int year,
    int month,
    int day,
    String form,
    boolean leadingZero,
    boolean possible,
    int weekday,
    int trueWeekday,
    String text,
    Span at)
    implements Fact {
  /** {@code yyyymmdd} as a number, for comparisons; 0 when the year is not written. */
  public int order() {
    return year == 0 ? 0 : year * 10_000 + month * 100 + day;
  }
}
