package baguan.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A calendar of working days.
 *
 * @param holidays days off that the week does not tell
 * @param worked weekend days that are worked (调休)
 */
public record WorkDays(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> worked) {
  /** Millis of a day's office hours. */
  public static final long DAY = 8 * 60 * 60_000L;

  private static final int OPENS = 9;
  private static final int CLOSES = 17;

  public WorkDays {
    holidays = Set.copyOf(holidays);
    worked = Set.copyOf(worked);
  }

  /** With these days too; they count before those it knew. */
  public WorkDays with(Collection<SpecialDay> days) {
    Set<LocalDate> off = new HashSet<>(holidays);
    Set<LocalDate> on = new HashSet<>(worked);
    for (SpecialDay day : days) {
      boolean works = day.kind() == SpecialDay.Kind.WORKDAY;
      (works ? on : off).add(day.day());
      (works ? off : on).remove(day.day());
    }
    return new WorkDays(zone, off, on);
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

  /** What lies between two times of the eight office hours, 9 to 17, of working days; in millis. */
  public long officeMillis(long from, long to) {
    long sum = 0;
    LocalDate last = date(to);
    for (LocalDate day = date(from); !day.isAfter(last); day = day.plusDays(1)) {
      if (works(day)) {
        long opens = Math.max(from, at(day, OPENS));
        sum += Math.max(0, Math.min(to, at(day, CLOSES)) - opens);
      }
    }
    return sum;
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

  private LocalDate date(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
  }

  private long at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(zone).toInstant().toEpochMilli();
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
