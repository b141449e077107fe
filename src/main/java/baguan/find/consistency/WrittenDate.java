package baguan.find.consistency;

import baguan.document.Block;
import baguan.fact.DateMention;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as scanned, before it becomes a fact.
 *
 * @param year 0 when not written
 * @param day 0 when only a month is named
 * @param inherited year or month are those of the date before it (3月5日至9日)
 */
record WrittenDate(
    int year,
    int month,
    int day,
    String form,
    boolean leadingZero,
    boolean inherited,
    int start,
    int end,
    @Nullable Weekday weekday) {

  private static final int LEAP = 2024;

  boolean possible() {
    return dateIn(year == 0 ? LEAP : year) != null;
  }

  /** The day in a year, or null when that year has no such day. */
  @Nullable LocalDate dateIn(int year) {
    try {
      return LocalDate.of(year, month, day == 0 ? 1 : day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** 1 Monday to 7 Sunday, 0 when unknown. */
  int weekdayIn(int year) {
    LocalDate date = year == 0 || day == 0 ? null : dateIn(year);
    return date == null ? 0 : date.getDayOfWeek().getValue();
  }

  WrittenDate with(@Nullable Weekday beside) {
    return new WrittenDate(year, month, day, form, leadingZero, inherited, start, end, beside);
  }

  DateMention mention(Block block) {
    return new DateMention(
        year,
        month,
        day,
        form,
        leadingZero,
        possible(),
        weekday == null ? 0 : weekday.day(),
        weekdayIn(year),
        block.text().substring(start, end),
        block.span(start, end));
  }
}
