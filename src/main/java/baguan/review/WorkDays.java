package baguan.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * A calendar of working days.
 *
 * @param holidays days off that the week does not tell
 * @param worked weekend days that are worked (调休)
 */
public record WorkDays(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> worked) {
  public WorkDays {
    holidays = Set.copyOf(holidays);
    worked = Set.copyOf(worked);
  }

  public boolean works(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return worked.contains(day) || (!weekend && !holidays.contains(day));
  }

  /** The same time of day, so many working days later; epoch millis. */
  public long after(long millis, int days) {
    ZonedDateTime time = at(millis);
    int left = days;
    while (left > 0) {
      time = time.plusDays(1);
      left -= works(time.toLocalDate()) ? 1 : 0;
    }
    return time.toInstant().toEpochMilli();
  }

  /** How much of the time between two moments is on working days; millis, 0 when none. */
  public long between(long from, long to) {
    long sum = 0;
    ZonedDateTime time = at(from);
    while (time.toInstant().toEpochMilli() < to) {
      ZonedDateTime midnight = midnight(time);
      long begin = time.toInstant().toEpochMilli();
      long end = Math.min(to, midnight.toInstant().toEpochMilli());
      sum += works(time.toLocalDate()) ? end - begin : 0;
      time = midnight;
    }
    return sum;
  }

  /**
   * When so much time of working days has passed; epoch millis.
   *
   * @param worked millis
   */
  public long later(long from, long worked) {
    long left = worked;
    ZonedDateTime time = at(from);
    while (true) {
      long begin = time.toInstant().toEpochMilli();
      long day = midnight(time).toInstant().toEpochMilli() - begin;
      if (works(time.toLocalDate())) {
        if (left < day) {
          return begin + left;
        }
        left -= day;
      }
      time = midnight(time);
    }
  }

  private ZonedDateTime at(long millis) {
    return Instant.ofEpochMilli(millis).atZone(zone);
  }

  private ZonedDateTime midnight(ZonedDateTime time) {
    return time.toLocalDate().plusDays(1).atStartOfDay(zone);
  }
}
