package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WorkDaysTest {
  private static final WorkDays DAYS =
      new WorkDays(
          ZoneId.of("Asia/Shanghai"),
          Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)),
          Set.of(LocalDate.of(2026, 10, 10)));

  @Test
  void weekendsAndHolidaysDoNotCountButWorkedWeekendsDo() {
    long from = Instant.parse("2026-09-30T02:00:00Z").toEpochMilli();
    assertThat(Instant.ofEpochMilli(DAYS.after(from, 1))).isEqualTo("2026-10-05T02:00:00Z");
    assertThat(Instant.ofEpochMilli(DAYS.after(from, 6))).isEqualTo("2026-10-10T02:00:00Z");
  }
}
