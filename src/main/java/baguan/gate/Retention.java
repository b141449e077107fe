package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Permissions;
import baguan.review.Person;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.UnknownException;
import baguan.review.Version;
import baguan.store.Erasures.Certificate;
import baguan.store.Tx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long content is kept after it went out: without end, unless an administrator proposes an end
 * and an auditor, another person, agrees. Then bytes and report are deleted; hashes, decisions and
 * the record stay, with an entry that certifies it.
 */
public final class Retention {
  private static final String DAYS = "retention.days";
  private static final String PROPOSED = "retention.proposed";
  private static final String AGREED = "retention.agreed";
  private static final int AT_ONCE = 100;
  private static final int SHORTEST = 30;
  private static final int LONGEST = 36_500;

  /**
   * What was settled.
   *
   * @param days after the release; 0 for without end
   * @param proposed id of the administrator; empty when nobody did
   * @param agreed id of the auditor; empty while nobody did
   */
  public record Rule(int days, String proposed, String agreed) {
    public boolean inForce() {
      return days > 0 && !proposed.isEmpty() && !agreed.isEmpty();
    }
  }

  private final Acts acts;

  Retention(Acts acts) {
    this.acts = acts;
  }

  /** For administrators and auditors. */
  public Rule rule(Actor actor) {
    if (!proposes(actor) && !agrees(actor)) {
      throw refused();
    }
    return acts.store().read(Retention::rule);
  }

  public boolean proposes(Actor actor) {
    return Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE);
  }

  public boolean agrees(Actor actor) {
    return Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE);
  }

  /** What was deleted, newest first. */
  public List<Certificate> certificates(Actor actor, int limit) {
    rule(actor);
    return acts.store().read(tx -> tx.erasures().certificates(limit));
  }

  /**
   * Asks for an end, or with 0 takes it back at once.
   *
   * @throws IllegalArgumentException when that is too short or too long
   */
  public void propose(Actor actor, int days) {
    if (!proposes(actor)) {
      throw refused();
    }
    if (days != 0 && (days < SHORTEST || days > LONGEST)) {
      throw new IllegalArgumentException("from " + SHORTEST + " to " + LONGEST + " days, or 0");
    }
    acts.store()
        .write(
            tx -> {
              tx.notes().set(DAYS, Integer.toString(days));
              tx.notes().set(PROPOSED, actor.person().id());
              tx.notes().set(AGREED, "");
              return record(tx, actor, "retention proposed", days);
            });
  }

  /**
   * Agrees to what was proposed; from then on it is done.
   *
   * @param days that were seen
   */
  public void agree(Actor actor, int days) {
    if (!agrees(actor)) {
      throw refused();
    }
    acts.store()
        .write(
            tx -> {
              Rule rule = rule(tx);
              if (rule.days() != days || days == 0) {
                throw new UnknownException("proposal");
              }
              boolean same =
                  tx.people().find(rule.proposed()).map(Person::self).stream()
                      .anyMatch(actor.person().self()::equals);
              if (same) {
                throw refused();
              }
              tx.notes().set(AGREED, actor.person().id());
              return record(tx, actor, "retention agreed", days);
            });
  }

  /** Deletes what was kept long enough. A job. */
  void erase() {
    Rule rule = acts.store().read(Retention::rule);
    if (!rule.inForce()) {
      return;
    }
    long before = acts.now() - Duration.ofDays(rule.days()).toMillis();
    List<String> due = acts.store().read(tx -> tx.erasures().due(before, AT_ONCE));
    for (String id : due) {
      acts.store().write(tx -> erase(tx, id, rule));
    }
    if (!due.isEmpty()) {
      try {
        acts.store().sweep(acts.now()); // what no version needs, as another may have these bytes
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean erase(Tx tx, String id, Rule rule) {
    if (tx.erasures().erased(id)) {
      return false;
    }
    String hashes =
        tx.versions().of(id).stream().map(Version::sha256).collect(Collectors.joining(" "));
    Map<String, String> details =
        Map.of(
            "sha256", hashes,
            "days", Integer.toString(rule.days()),
            "proposed", rule.proposed(),
            "agreed", rule.agreed());
    long seq = tx.audit().append(Actor.SYSTEM, Act.ERASE, id, new TreeMap<>(details), acts.now());
    return tx.erasures().add(id, seq, acts.now());
  }

  private static Rule rule(Tx tx) {
    return new Rule(
        Integer.parseInt(tx.notes().setting(DAYS).orElse("0")),
        tx.notes().setting(PROPOSED).orElse(""),
        tx.notes().setting(AGREED).orElse(""));
  }

  private long record(Tx tx, Actor actor, String what, int days) {
    Map<String, String> details = Map.of("what", what, "days", Integer.toString(days));
    return tx.audit().append(actor, Act.MANAGE_PEOPLE, "", new TreeMap<>(details), acts.now());
  }

  private static RefusedException refused() {
    return new RefusedException(Why.FORBIDDEN, Act.MANAGE_PEOPLE, List.of());
  }
}
