package baguan.gate;

import baguan.review.Act;
import baguan.review.CoSign;
import baguan.review.Notice;
import baguan.review.Notice.Kind;
import baguan.review.Notice.Mail;
import baguan.review.Person;
import baguan.review.Role;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Turn;
import baguan.store.Tx;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells people, in the transaction of what they are told of. */
final class Telling {
  /** The setting that says whether some server sends mail. */
  static final String MAIL = "mail";

  private static final Map<Act, Kind> TO_OWNER =
      Map.of(
          Act.RETURN, Kind.RETURNED,
          Act.OBJECT, Kind.OBJECTED,
          Act.REJECT, Kind.REJECTED,
          Act.APPROVE, Kind.APPROVED);

  private Telling() {}

  /** Whoever comes next learns that it is their turn, the owner how it went. */
  static void act(Step step, long seq, Submission after) {
    Tx tx = step.tx();
    String what = "act/" + seq;
    SortedSet<String> actors = new TreeSet<>();
    step.actor().everybody().forEach(p -> actors.add(p.id()));
    Kind owner = TO_OWNER.get(step.request().act());
    if (owner != null && !actors.contains(after.owner())) {
      tell(tx, after.owner(), owner, after, what, step.now());
    }
    for (String person : next(tx, step.before().turn(), turn(tx, after), after)) {
      if (!actors.contains(person)) {
        tell(tx, person, Kind.YOUR_TURN, after, what, step.now());
      }
    }
  }

  /** Those whose turn it was not before. */
  private static SortedSet<String> next(Tx tx, Turn before, Turn now, Submission s) {
    SortedSet<String> departments = new TreeSet<>(now.departments());
    if (before.who() == now.who()) {
      departments.removeAll(before.departments());
    }
    return people(tx, new Turn(now.who(), departments), s);
  }

  static Turn turn(Tx tx, Submission s) {
    SortedSet<String> open = new TreeSet<>();
    if (s.state() == State.CO_SIGN) {
      tx.coSigns().of(s.id()).stream()
          .filter(c -> c.answer() == CoSign.Answer.OPEN)
          .forEach(c -> open.add(c.department()));
    }
    return Turn.of(s.state(), s.department(), open);
  }

  /** Ids of all whose turn it is; nobody for the owner's own turn. */
  static SortedSet<String> people(Tx tx, Turn turn, Submission s) {
    Optional<Role> role =
        switch (turn.who()) {
          case REVIEWER -> Optional.of(Role.REVIEWER);
          case CO_SIGNER -> Optional.of(Role.CO_SIGNER);
          case RELEASER -> Optional.of(Role.RELEASER);
          case OWNER, SYSTEM, NOBODY -> Optional.empty();
        };
    SortedSet<String> people = new TreeSet<>();
    role.ifPresent(r -> people.addAll(tx.contacts().members(r, turn.departments())));
    people.removeIf(
        id -> tx.people().find(id).filter(Person::enabled).filter(p -> turn.of(p, s)).isEmpty());
    return people;
  }

  /**
   * @return false when the person was told before
   */
  static boolean tell(Tx tx, String person, Kind kind, Submission s, String step, long now) {
    boolean mails =
        tx.notes().setting(MAIL).isPresent() && !tx.contacts().of(person).mail().isEmpty();
    Mail mail = mails ? Mail.WAITING : Mail.NONE;
    return tx.notices()
        .add(new Notice(Ids.fresh(), person, kind, s.id(), s.number(), step, now, 0, mail, now));
  }
}
