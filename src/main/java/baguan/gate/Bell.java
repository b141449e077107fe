package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Notice;
import baguan.review.Notice.Mail;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.store.Contacts.Contact;
import baguan.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a person was told, and how they want to be told. */
public final class Bell {
  private static final long WEEK = 7L * 24 * 60 * 60_000;
  private static final String ADDRESS = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*";

  /** Letters of the last week that did not go, for administrators. */
  public record Trouble(long waiting, long failed) {
    public static final Trouble NONE = new Trouble(0, 0);
  }

  private final Acts acts;

  Bell(Acts acts) {
    this.acts = acts;
  }

  public long unread(Actor actor) {
    return acts.store().read(tx -> tx.notices().unread(actor.person().id()));
  }

  /** Newest first. */
  public List<Notice> told(Actor actor, int limit) {
    return acts.store().read(tx -> tx.notices().to(actor.person().id(), limit));
  }

  /** Whom anybody told about a submission that the actor may see, newest first. */
  public List<Notice> about(Actor actor, String submission) {
    return acts.store()
        .read(
            tx -> {
              Acts.see(actor, Acts.load(tx, submission));
              return tx.notices().about(submission);
            });
  }

  public void read(Actor actor, Collection<String> ids) {
    acts.store()
        .write(
            tx -> {
              tx.notices().read(actor.person().id(), ids, acts.now());
              return ids;
            });
  }

  public void readAll(Actor actor) {
    acts.store()
        .write(
            tx -> {
              tx.notices().readAll(actor.person().id(), acts.now());
              return actor;
            });
  }

  public Contact contact(Actor actor) {
    return acts.store().read(tx -> tx.contacts().of(actor.person().id()));
  }

  /**
   * Says where and in which language to write.
   *
   * @throws IllegalArgumentException when that is no address
   */
  public void contact(Actor actor, Contact contact) {
    if (!contact.mail().isEmpty() && !contact.mail().matches(ADDRESS)) {
      throw new IllegalArgumentException("not a mail address");
    }
    acts.store()
        .write(
            tx -> {
              tx.contacts().put(actor.person().id(), contact);
              return record(tx, actor);
            });
  }

  private long record(Tx tx, Actor actor) {
    Map<String, String> details = Map.of("what", "contact");
    return tx.audit()
        .append(actor, Act.MANAGE_PEOPLE, actor.person().id(), new TreeMap<>(details), acts.now());
  }

  /** Nothing to whoever does not run the place. */
  public Trouble trouble(Actor actor) {
    if (!Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE)) {
      return Trouble.NONE;
    }
    long since = acts.now() - WEEK;
    return acts.store()
        .read(
            tx ->
                new Trouble(
                    tx.notices().stuck(since),
                    tx.notices().count(Mail.FAILED, since)
                        + tx.notices().count(Mail.UNSURE, since)));
  }
}
