package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Notice.Kind;
import baguan.review.Reminder;
import baguan.review.Submission;
import baguan.review.Turn;
import baguan.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reminds those whose turn it is, while the clock runs: not while the drafter holds it. */
final class Reminders {
  private final Acts acts;
  private final Policy policy;

  Reminders(Acts acts, Policy policy) {
    this.acts = acts;
    this.policy = policy;
  }

  private record Due(Submission submission, Reminder reminder, SortedSet<String> people) {}

  /** Everything that is to be said now and was not. */
  void remind() {
    long now = acts.now();
    List<Submission> running =
        acts.store().read(tx -> tx.submissions().clocked()); // the usual case writes nothing
    for (Submission s : running) {
      if (!acts.store().read(tx -> due(tx, s, now)).isEmpty()) {
        acts.store().write(tx -> remind(tx, s, now));
      }
    }
  }

  /** Looks again, as it may have been decided meanwhile. */
  private int remind(Tx tx, Submission seen, long now) {
    int told = 0;
    Submission s = tx.submissions().find(seen.id()).orElse(seen);
    if (s.revision() != seen.revision()) {
      return told; // the next round sees it as it is then
    }
    for (Due due : due(tx, s, now)) {
      SortedSet<String> reached = new TreeSet<>();
      String step = due.reminder().step(s.due());
      for (String person : due.people()) {
        if (Telling.tell(tx, person, due.reminder().kind(), s, step, now)) {
          reached.add(person);
        }
      }
      if (!reached.isEmpty()) {
        Map<String, String> details =
            Map.of(
                "kind", due.reminder().kind().id(),
                "step", step,
                "to", String.join(" ", reached));
        tx.audit().append(Actor.SYSTEM, Act.REMIND, s.id(), new TreeMap<>(details), now);
        told += reached.size();
      }
    }
    return told;
  }

  private List<Due> due(Tx tx, Submission s, long now) {
    long since = tx.contacts().since(s);
    List<Due> all = new ArrayList<>();
    for (Reminder reminder : Reminder.reached(policy.workDays(), since, s.due(), now)) {
      SortedSet<String> people = people(tx, s, reminder.kind(), now);
      people.removeIf(p -> tx.notices().told(p, s.id(), reminder.kind(), reminder.step(s.due())));
      if (!people.isEmpty()) {
        all.add(new Due(s, reminder, people));
      }
    }
    return all;
  }

  private static SortedSet<String> people(Tx tx, Submission s, Kind kind, long now) {
    Turn turn = Telling.turn(tx, s);
    SortedSet<String> people = new TreeSet<>();
    if (kind == Kind.HEAD) {
      turn.departments().forEach(d -> people.addAll(tx.contacts().head(d).stream().toList()));
      return people;
    }
    SortedSet<String> turns = Telling.people(tx, turn, s);
    if (kind == Kind.DEPUTY) {
      turns.forEach(p -> people.addAll(tx.contacts().deputies(p, now)));
      return people;
    }
    return turns;
  }
}
