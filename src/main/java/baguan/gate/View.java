package baguan.gate;

import baguan.review.Act;
import baguan.review.Approval;
import baguan.review.Case;
import baguan.review.Dispatch;
import baguan.review.Guard;
import baguan.review.Point;
import baguan.review.Registration;
import baguan.review.Standing;
import baguan.review.Turn;
import baguan.review.Version;
import baguan.store.Notes.Opinion;
import java.util.List;
import java.util.Map;

/**
 * All that one person may see of a submission but its text.
 *
 * @param file everything that decides what can be done
 * @param standings of the points, in their order
 * @param versions oldest first
 * @param approvals oldest first, the dead ones too
 * @param ticks what approval asks for, and whether it is there
 * @param acts what this person may do now, with the guards that stand in the way; those that depend
 *     on what is filled in are not counted
 * @param content whether the person may read the text
 */
public record View(
    Case file,
    List<Standing> standings,
    List<Version> versions,
    List<Approval> approvals,
    List<Dispatch> dispatches,
    List<Registration> registrations,
    List<Opinion> opinions,
    Turn turn,
    boolean yourTurn,
    List<Tick> ticks,
    Map<Act, List<Guard>> acts,
    boolean content) {
  /**
   * @param points those in the way; empty when it is not about points
   */
  public record Tick(Guard guard, boolean done, List<Point> points) {}
}
