package baguan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long it took, and whose time it was. */
final class CourseTest {
  private static final long HOUR = 3_600_000;
  private static final WorkDays DAYS =
      new WorkDays(ZoneOffset.ofHours(8), Set.of(LocalDate.of(2026, 11, 25)), Set.of());

  private static long at(String time) {
    return Instant.parse("2026-11-" + time + ":00+08:00").toEpochMilli();
  }

  private static Move move(Act act, String time) {
    return new Move(1, "s", act, State.IN_REVIEW, at(time));
  }

  @Test
  void theDraftersTimeIsNotCounted() {
    List<Move> moves =
        List.of(
            move(Act.CHECK, "20T08:00"),
            move(Act.SUBMIT, "20T15:00"), // a Friday
            move(Act.RETURN, "23T10:00"),
            move(Act.CHECK, "24T08:00"),
            move(Act.SUBMIT, "24T09:30"),
            move(Act.APPROVE, "26T09:15")); // the 25th is a holiday
    assertThat(Course.of(moves, DAYS))
        .contains(
            new Course(
                at("26T09:15"),
                false,
                2 * HOUR + HOUR + 7 * HOUR + HOUR / 2 + HOUR / 4,
                7 * HOUR + HOUR / 2));
  }

  @Test
  void theFirstApprovalCounts() {
    List<Move> moves =
        List.of(
            move(Act.SUBMIT, "23T09:00"),
            move(Act.APPROVE, "23T12:00"),
            move(Act.RETURN, "24T12:00"));
    assertThat(Course.of(moves, DAYS)).contains(new Course(at("23T12:00"), true, 3 * HOUR, 0));
  }

  @Test
  void whatIsNotApprovedHasNone() {
    assertThat(Course.of(List.of(move(Act.SUBMIT, "23T09:00")), DAYS)).isEmpty();
    assertThat(Course.of(List.of(), DAYS)).isEmpty();
  }
}
