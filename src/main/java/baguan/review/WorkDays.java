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
    ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(zone);
    int left = days;
    while (left > 0) {
      time = time.plusDays(1);
      left -= works(time.toLocalDate()) ? 1 : 0;
    }
    return time.toInstant().toEpochMilli();
  }
}
