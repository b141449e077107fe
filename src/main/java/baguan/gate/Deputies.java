package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Deputy;
import baguan.review.Person;
import baguan.review.Role;
import baguan.review.UnknownException;
import baguan.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who stands in for whom. Acts of a deputy name both; neither may be the author. Administrators and
 * others do not stand in for each other: who runs the place reads no document.
 */
public final class Deputies {
  private final Acts acts;

  Deputies(Acts acts) {
    this.acts = acts;
  }

  /**
   * Somebody names a deputy for a time, or another time.
   *
   * @throws IllegalArgumentException when that person may not, or the time ends before it begins or
   *     is over
   */
  public void name(Actor actor, String deputy, long since, long until) {
    Person person = actor.person();
    acts.store()
        .write(
            tx -> {
              Person named =
                  tx.people()
                      .find(deputy)
                      .filter(Person::enabled)
                      .orElseThrow(() -> new UnknownException("person"));
              if (!apt(person, named) || until <= Math.max(since, acts.now())) {
                throw new IllegalArgumentException("not a deputy, or not a time");
              }
              tx.people().deputy(person.id(), deputy, since, until);
              TreeMap<String, String> details = new TreeMap<>();
              details.put("what", "deputy");
              details.put("since", Long.toString(since));
              details.put("until", Long.toString(until));
              return record(tx, actor, deputy, details);
            });
  }

  /** Takes it back at once. */
  public void end(Actor actor, String deputy) {
    acts.store()
        .write(
            tx -> {
              tx.people().endDeputy(actor.person().id(), deputy);
              TreeMap<String, String> details = new TreeMap<>();
              details.put("what", "deputy ended");
              return record(tx, actor, deputy, details);
            });
  }

  /** Whom somebody named, those whose time is over too. */
  public List<Deputy> of(Person person) {
    return acts.store().read(tx -> tx.people().deputies(person.id()));
  }

  /** For whom somebody may act, now. */
  public List<Person> principals(Person deputy) {
    return acts.store().read(tx -> tx.people().principals(deputy.id(), acts.now())).stream()
        .filter(p -> p.enabled() && apt(p, deputy))
        .toList();
  }

  /** Whether somebody may stand in for a person at all. */
  public static boolean apt(Person person, Person deputy) {
    return !person.self().equals(deputy.self()) && person.has(Role.ADMIN) == deputy.has(Role.ADMIN);
  }

  /** Acts for somebody who named this person a deputy. */
  public Actor behalf(Actor actor, String principal) {
    return principals(actor.person()).stream()
        .filter(p -> p.id().equals(principal))
        .findFirst()
        .map(p -> new Actor(actor.person(), Optional.of(p), actor.client()))
        .orElseThrow(() -> new UnknownException("deputy"));
  }

  private long record(Tx tx, Actor actor, String object, SortedMap<String, String> details) {
    Actor self = Actor.of(actor.person(), actor.client());
    return tx.audit().append(self, Act.MANAGE_PEOPLE, object, details, acts.now());
  }
}
