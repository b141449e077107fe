package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Decision;
import baguan.review.Notice.Kind;
import baguan.review.Role;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.store.Tx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells those whom it concerns that what was settled will not hold, each once. */
final class Alerts {
  private static final long SOON = Duration.ofDays(14).toMillis();

  private final Acts acts;

  Alerts(Acts acts) {
    this.acts = acts;
  }

  /** A waiver is about to end: whoever gave it and whose document it is learn so. */
  void waivers() {
    long now = acts.now();
    List<Decision> ending = acts.store().read(tx -> tx.decisions().ending(now, now + SOON));
    for (Decision waiver : ending) {
      acts.store().write(tx -> waiver(tx, waiver, now));
    }
  }

  private static int waiver(Tx tx, Decision waiver, long now) {
    Submission s = tx.submissions().find(waiver.submission()).orElseThrow();
    SortedSet<String> people = new TreeSet<>(List.of(s.owner(), waiver.by()));
    return tell(tx, people, Kind.WAIVER_ENDS, s, "waiver/" + waiver.id(), now);
  }

  /**
   * The rules are others than before: documents that were approved under those, and are not out,
   * are to be checked again. Their owners and reviewers learn so.
   */
  void rules(String digest) {
    long now = acts.now();
    List<Submission> approved = acts.store().read(tx -> tx.submissions().in(State.APPROVED));
    for (Submission s : approved) {
      acts.store().write(tx -> rules(tx, s, digest, now));
    }
  }

  private static int rules(Tx tx, Submission s, String digest, long now) {
    boolean same =
        tx.versions()
            .find(s.id(), s.current())
            .map(Version::binding)
            .filter(b -> b.rules().equals(digest))
            .isPresent();
    if (same) {
      return 0;
    }
    SortedSet<String> people = new TreeSet<>(List.of(s.owner()));
    people.addAll(tx.contacts().members(Role.REVIEWER, List.of(s.department())));
    return tell(tx, people, Kind.RULES_CHANGED, s, "rules/" + digest, now);
  }

  private static int tell(
      Tx tx, SortedSet<String> people, Kind kind, Submission s, String step, long now) {
    people.removeIf(p -> tx.people().find(p).filter(each -> each.enabled()).isEmpty());
    people.removeIf(p -> !Telling.tell(tx, p, kind, s, step, now));
    if (!people.isEmpty()) {
      Map<String, String> details =
          Map.of("kind", kind.id(), "step", step, "to", String.join(" ", people));
      tx.audit().append(Actor.SYSTEM, Act.REMIND, s.id(), new TreeMap<>(details), now);
    }
    return people.size();
  }
}
