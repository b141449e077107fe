package baguan.review;

import java.util.List;
import java.util.Optional;

/**
 * How a submission came to its first approval.
 *
 * @param first nobody sent it back before
 * @param worked office hours from the first submitting on, in millis, without those the drafter had
 *     it back
 * @param stopped office hours, in millis, that the drafter had it back
 */
public record Course(long approved, boolean first, long worked, long stopped) {
  /**
   * @param moves of one submission, oldest first
   * @return empty when it was not submitted and approved
   */
  public static Optional<Course> of(List<Move> moves, WorkDays days) {
    long start = 0;
    long held = 0; // since when the drafter has it back
    boolean first = true;
    long stopped = 0;
    for (Move move : moves) {
      if (start == 0) {
        start = move.act() == Act.SUBMIT ? move.at() : 0;
      } else if (move.act() == Act.APPROVE) {
        long all = days.officeMillis(start, move.at());
        return Optional.of(new Course(move.at(), first, all - stopped, stopped));
      } else if (move.act() == Act.RETURN || move.act() == Act.OBJECT) {
        held = move.at();
        first = false;
      } else if (move.act() == Act.SUBMIT) {
        stopped += days.officeMillis(held, move.at());
      }
    }
    return Optional.empty();
  }
}
