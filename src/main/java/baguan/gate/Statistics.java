package baguan.gate;

import baguan.review.Actor;
import baguan.review.Course;
import baguan.review.Move;
import baguan.review.Person;
import baguan.review.WorkDays;
import baguan.store.Figures;
import baguan.store.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of documents and of rules, counted over what a person may see. */
public final class Statistics {
  private static final int RULES = 15;
  private static final long SOON = 14 * 24 * 60 * 60_000L;

  /**
   * An open submission.
   *
   * @param created epoch millis
   * @param officeMillis of working days since then
   */
  public record Aged(String department, long created, long officeMillis) {}

  /**
   * Everything counted in one state of the store.
   *
   * @param checked submissions with a version checked in the span
   * @param rules the most frequent ones
   */
  public record All(
      List<Move> ends,
      List<Course> courses,
      List<Aged> open,
      long checked,
      List<Figures.OfRule> rules,
      List<Figures.Waivers> waivers,
      List<Figures.Health> health,
      List<Figures.Timing> timings) {}

  private final Acts acts;
  private final Calendars calendars;

  Statistics(Acts acts, Calendars calendars) {
    this.acts = acts;
    this.calendars = calendars;
  }

  /**
   * @param since epoch millis; the span goes from there until now
   */
  public All of(Actor actor, long since) {
    return acts.store().read(tx -> of(tx, actor.authority(), since));
  }

  private All of(Tx tx, Person person, long since) {
    Figures figures = tx.figures();
    WorkDays days = calendars.workDays(tx);
    long now = acts.now();
    Map<String, List<Move>> ways = new LinkedHashMap<>();
    for (Move move : figures.approved(person, since)) {
      ways.computeIfAbsent(move.submission(), id -> new ArrayList<>()).add(move);
    }
    return new All(
        figures.ends(person, since),
        ways.values().stream()
            .flatMap(moves -> Course.of(moves, days).stream())
            .filter(course -> course.approved() >= since)
            .toList(),
        figures.open(person).stream()
            .map(o -> new Aged(o.department(), o.created(), days.officeMillis(o.created(), now)))
            .toList(),
        figures.checked(person, since),
        figures.rules(person, since, RULES),
        figures.waivers(person, since, now, now + SOON),
        figures.health(person, since),
        figures.timings(person, since));
  }

  /** The clock that the figures are told by; epoch millis. */
  public long now() {
    return acts.now();
  }
}
