package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Notice.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a clock says over a holiday and a working Saturday. */
final class ReminderTest {
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  /** National Day until Wednesday the 7th; Saturday the 10th is worked. */
  private static final WorkDays OCTOBER =
      new WorkDays(
          ZONE,
          Set.of(
              LocalDate.of(2026, 10, 1),
              LocalDate.of(2026, 10, 2),
              LocalDate.of(2026, 10, 5),
              LocalDate.of(2026, 10, 6),
              LocalDate.of(2026, 10, 7)),
          Set.of(LocalDate.of(2026, 10, 10)));

  private static long at(int day, int hour) {
    return LocalDateTime.of(2026, 10, 1, hour, 0).plusDays(day - 1L).toInstant(ZONE).toEpochMilli();
  }

  @Test
  void timeOfWorkingDaysIsCounted() {
    long thirty = at(0, 10); // 30 September
    assertThat(OCTOBER.after(thirty, 3)).isEqualTo(at(10, 10));
    assertThat(OCTOBER.between(thirty, at(10, 10))).isEqualTo(3 * 24 * 3_600_000L);
    assertThat(OCTOBER.later(thirty, 3 * 24 * 3_600_000L)).isEqualTo(at(10, 10));
    assertThat(OCTOBER.later(at(3, 12), 0)).as("begins with work").isEqualTo(at(8, 0));
    assertThat(OCTOBER.between(at(1, 0), at(8, 0))).isZero();
    assertThat(OCTOBER.between(at(10, 0), at(9, 0))).isZero();
  }

  @Test
  void aHolidayIsNoDayOfIt() {
    long since = at(0, 10);
    long due = at(10, 10);
    assertThat(Reminder.reached(OCTOBER, since, due, at(8, 21))).isEmpty();
    assertThat(Reminder.reached(OCTOBER, since, due, at(8, 22)))
        .containsExactly(new Reminder(Kind.HALF, 0));
    assertThat(Reminder.reached(OCTOBER, since, due, at(10, 9)))
        .containsExactly(new Reminder(Kind.MOST, 0));
    assertThat(Reminder.reached(OCTOBER, since, due, at(10, 10)))
        .containsExactly(new Reminder(Kind.DUE, 0));
    assertThat(Reminder.reached(OCTOBER, since, due, at(13, 10)))
        .isEqualTo(
            List.of(
                new Reminder(Kind.OVERDUE, 2),
                new Reminder(Kind.DEPUTY, 0),
                new Reminder(Kind.HEAD, 0)));
  }
}
