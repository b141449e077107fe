package baguan.web.desk;

import baguan.gate.View;
import baguan.review.Act;
import baguan.review.Decision;
import baguan.review.Guard;
import baguan.review.Point;
import baguan.review.Standing;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.web.ResultView;
import java.util.List;
import java.util.Optional;

/**
 * One submission as its page shows it.
 *
 * @param shown the version whose report is shown
 * @param result its report; empty for those who may not read the text
 * @param history what was done, oldest first; empty for those who may not see it
 * @param now epoch millis
 * @param confirm how who approves proves again who they are: by {@code password}, by the {@code
 *     company} account, or they {@code proved} it just now
 */
public record Papers(
    View view,
    Version shown,
    Optional<ResultView> result,
    List<Event> history,
    long now,
    String confirm) {

  /**
   * One line of the history.
   *
   * @param seq number of its entry in the record
   * @param words what the person wrote with it
   */
  public record Event(long seq, long at, String who, String act, String what, String words) {}

  public Submission s() {
    return view.file().submission();
  }

  public boolean current() {
    return shown.number() == s().current();
  }

  /** Address of the version shown. */
  public String here() {
    return "/s/" + s().number() + (current() ? "" : "/v/" + shown.number());
  }

  public boolean may(Act act) {
    return view.acts().containsKey(act);
  }

  public List<Guard> missing(Act act) {
    return view.acts().getOrDefault(act, List.of());
  }

  /** What may still be decided of a point; only of the newest version. */
  public boolean decides(Point point) {
    return current() && (may(Act.REQUIRE_FIX) || may(Act.CALL_FALSE_POSITIVE) || lets(point));
  }

  /** Whether the visitor may let it through. */
  public boolean lets(Point point) {
    return point.mustFix() ? may(Act.WAIVE_MUST_FIX) || may(Act.SECOND_WAIVER) : may(Act.WAIVE);
  }

  public boolean proposes() {
    return current() && may(Act.PROPOSE);
  }

  /** The point of a card, while its version is the one before us. */
  public Optional<Point> point(int card) {
    return current() && card <= view.file().points().size()
        ? Optional.of(view.file().points().get(card - 1))
        : Optional.empty();
  }

  /** Points no finding of the report stands for. */
  public List<Point> beyond(int cards) {
    List<Point> points = view.file().points();
    return current() && points.size() > cards ? points.subList(cards, points.size()) : List.of();
  }

  public Standing standing(Point point) {
    return view.standings().get(view.file().points().indexOf(point));
  }

  public List<Decision> decisions(Point point) {
    return view.file().decisions().stream()
        .filter(d -> d.at() <= now && d.covers(point, now))
        .toList();
  }

  /** Acts that have a form at the foot of the page. */
  public boolean acts() {
    return view.acts().keySet().stream().anyMatch(a -> !a.equals(Act.PROPOSE));
  }
}
