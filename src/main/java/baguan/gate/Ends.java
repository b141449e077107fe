package baguan.gate;

import baguan.review.Submission;

/** What ends when a document goes back, or for good. */
final class Ends {
  private Ends() {}

  /** The drafter's turn: nobody is asked any more, no approval stands, the clock stops. */
  static void back(Step s, String why) {
    s.tx().coSigns().close(s.id(), s.now());
    s.tx().approvals().end(s.id(), why, s.now());
    s.change(x -> Change.due(x, Submission.NEVER));
  }

  /** It will not go out; its numbers are dead. */
  static void end(Step s) {
    back(s, "ended");
    s.tx().numbers().end(s.id(), s.now());
  }
}
