package baguan.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that is known of a submission when somebody is about to act.
 *
 * @param points of the current version
 * @param decisions that may speak of them, oldest first, the department's included
 * @param coSigns all ever asked for, oldest first
 * @param approval the one that stands
 * @param rejecters {@link Person#self()} of those who asked to reject the current version
 */
public record Case(
    Submission submission,
    Optional<Version> current,
    List<Point> points,
    List<Decision> decisions,
    List<CoSign> coSigns,
    Optional<Approval> approval,
    SortedSet<String> rejecters) {
  public Case {
    points = List.copyOf(points);
    decisions = List.copyOf(decisions);
    coSigns = List.copyOf(coSigns);
  }

  public Standing standing(Point point, long now) {
    return Standing.of(point, decisions, now);
  }

  /** Departments that have not answered about the current version. */
  public SortedSet<String> open() {
    return departments(CoSign.Answer.OPEN);
  }

  /** Departments that agreed to the current version. */
  public SortedSet<String> agreed() {
    return departments(CoSign.Answer.AGREED);
  }

  private SortedSet<String> departments(CoSign.Answer answer) {
    SortedSet<String> found = new TreeSet<>();
    for (CoSign coSign : coSigns) {
      if (coSign.answer() == answer && current.filter(coSign::about).isPresent()) {
        found.add(coSign.department());
      }
    }
    return found;
  }

  public Turn turn() {
    return Turn.of(submission.state(), submission.department(), open());
  }

  /** What rights are about. */
  public Place place() {
    SortedSet<String> route = new TreeSet<>(submission.route());
    coSigns.forEach(c -> route.add(c.department()));
    return new Place(
        submission.department(),
        submission.owner(),
        submission.authors(),
        route,
        submission.submitted());
  }
}
