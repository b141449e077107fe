package baguan.gate;

import baguan.review.Aim;
import baguan.review.State;
import baguan.review.Submission;
import java.util.SortedSet;
import java.util.TreeSet;

/** A submission with something changed. */
final class Change {
  private Change() {}

  static Submission state(Submission s, State state, long now) {
    return new Submission(
        s.id(),
        s.number(),
        s.title(),
        s.owner(),
        s.authors(),
        s.department(),
        state,
        s.submitted(),
        s.revision(),
        s.current(),
        s.aim(),
        s.urgency(),
        s.route(),
        s.due(),
        s.risk(),
        s.replaces(),
        s.created(),
        now);
  }

  /** The clock runs, or with {@link Submission#NEVER} stops. */
  static Submission due(Submission s, long due) {
    return new Submission(
        s.id(),
        s.number(),
        s.title(),
        s.owner(),
        s.authors(),
        s.department(),
        s.state(),
        s.submitted(),
        s.revision(),
        s.current(),
        s.aim(),
        s.urgency(),
        s.route(),
        due,
        s.risk(),
        s.replaces(),
        s.created(),
        s.changed());
  }

  /** Before reviewers from now on. */
  static Submission submitted(Submission s, SortedSet<String> route, long due) {
    return new Submission(
        s.id(),
        s.number(),
        s.title(),
        s.owner(),
        s.authors(),
        s.department(),
        s.state(),
        true,
        s.revision(),
        s.current(),
        s.aim(),
        s.urgency(),
        route,
        due,
        s.risk(),
        s.replaces(),
        s.created(),
        s.changed());
  }

  /** Has one more version, by this author. */
  static Submission version(Submission s, String author, Aim aim, long risk) {
    SortedSet<String> authors = new TreeSet<>(s.authors());
    authors.add(author);
    return new Submission(
        s.id(),
        s.number(),
        s.title(),
        s.owner(),
        authors,
        s.department(),
        s.state(),
        s.submitted(),
        s.revision(),
        s.current() + 1,
        aim,
        s.urgency(),
        s.route(),
        s.due(),
        risk,
        s.replaces(),
        s.created(),
        s.changed());
  }
}
