package baguan.review;

import baguan.review.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a running clock says: at half and four fifths of the working time, when it is due, and then
 * every working day; a day late to the deputy, two days late to the head, once each.
 *
 * @param day working days late, 0 until then
 */
public record Reminder(Kind kind, int day) {
  private static final int DEPUTY = 1;
  private static final int HEAD = 2;
  private static final int MOST_DAYS = 1_000;

  /** Tells it from others about the same submission, and from those of an earlier clock. */
  public String step(long due) {
    return due + "/" + day;
  }

  /**
   * The latest to those whose turn it is, and the escalations reached. Those of days gone by are
   * not made up for.
   *
   * @param since when the clock was started, epoch millis
   */
  public static List<Reminder> reached(WorkDays days, long since, long due, long now) {
    List<Reminder> reached = new ArrayList<>();
    int late = late(days, due, now);
    latest(days, since, due, now, late).ifPresent(reached::add);
    if (late >= DEPUTY) {
      reached.add(new Reminder(Kind.DEPUTY, 0));
    }
    if (late >= HEAD) {
      reached.add(new Reminder(Kind.HEAD, 0));
    }
    return List.copyOf(reached);
  }

  private static Optional<Reminder> latest(
      WorkDays days, long since, long due, long now, int late) {
    if (late > 0) {
      return Optional.of(new Reminder(Kind.OVERDUE, late));
    }
    if (now >= due) {
      return Optional.of(new Reminder(Kind.DUE, 0));
    }
    long whole = days.between(since, due);
    if (now >= days.later(since, whole * 4 / 5)) {
      return Optional.of(new Reminder(Kind.MOST, 0));
    }
    return now >= days.later(since, whole / 2)
        ? Optional.of(new Reminder(Kind.HALF, 0))
        : Optional.empty();
  }

  private static int late(WorkDays days, long due, long now) {
    int late = 0;
    while (late < MOST_DAYS && days.after(due, late + 1) <= now) {
      late++;
    }
    return late;
  }
}
