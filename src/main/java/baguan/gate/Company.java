package baguan.gate;

import baguan.gate.Accounts.SignedIn;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.store.Identities.Journey;
import baguan.store.Tx;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Signing in by a company account that a provider vouches for. Only people whom an administrator
 * made, and who have no password of ours; at their first time the provider's name for them, which
 * never changes hands, is bound to the account.
 */
public final class Company {
  private static final long JOURNEY = 10 * 60_000;
  private static final long PROOF = 5 * 60_000;

  /**
   * What a browser takes along.
   *
   * @param secret for its cookie
   */
  public record Sent(String secret, Journey journey) {}

  /**
   * What the provider says of somebody.
   *
   * @param login the claim that is mapped to logins here
   */
  public record Vouched(String issuer, String subject, String login) {}

  private final Acts acts;
  private final Accounts accounts;

  Company(Acts acts, Accounts accounts) {
    this.acts = acts;
    this.accounts = accounts;
  }

  /**
   * Sends somebody to the provider.
   *
   * @param session secret of the session to be proved; empty for signing in
   * @param target page to come back to
   */
  public Sent send(String session, String target) {
    String secret = Secrets.session();
    Journey journey =
        new Journey(
            Secrets.hash(secret),
            Secrets.session(),
            Secrets.session(),
            Secrets.session(),
            target,
            session.isEmpty() ? "" : Secrets.hash(session),
            acts.now());
    acts.store()
        .write(
            tx -> {
              tx.identities().begin(journey);
              return journey;
            });
    return new Sent(secret, journey);
  }

  /** Whoever comes back with the secret, once, within ten minutes. */
  public Optional<Journey> back(String secret) {
    long since = acts.now() - JOURNEY;
    return acts.store().write(tx -> tx.identities().take(Secrets.hash(secret), since));
  }

  /** Opens a session for the person that the provider vouches for. */
  public SignedIn signIn(Vouched who, String client) throws SignInException {
    Optional<Person> person = acts.store().write(tx -> person(tx, who));
    if (person.isEmpty()) {
      throw new SignInException(0);
    }
    return accounts.open(person.get(), client, Map.of("by", "company"));
  }

  private Optional<Person> person(Tx tx, Vouched who) {
    Optional<String> bound = tx.identities().person(who.issuer(), who.subject());
    Optional<Person> person =
        bound.isPresent() ? tx.people().find(bound.get()) : tx.people().named(who.login());
    return person
        .filter(Person::enabled)
        .filter(p -> tx.people().login(p.login()).filter(l -> l.hash().isEmpty()).isPresent())
        .filter(p -> bound.isPresent() || bind(tx, who, p));
  }

  private boolean bind(Tx tx, Vouched who, Person p) {
    if (!tx.identities().bind(who.issuer(), who.subject(), p.id(), acts.now())) {
      return false;
    }
    Map<String, String> details = Map.of("what", "company account", "issuer", who.issuer());
    tx.audit()
        .append(Actor.of(p, "web"), Act.MANAGE_PEOPLE, p.id(), new TreeMap<>(details), acts.now());
    return true;
  }

  /**
   * The session's person proved again who they are, for one page.
   *
   * @return false when the session has ended, or it is somebody else
   */
  public boolean prove(Journey journey, Vouched who) {
    return acts.store()
        .write(
            tx -> {
              boolean same =
                  tx.sessions()
                      .find(journey.session())
                      .filter(s -> acts.now() < s.ends())
                      .filter(
                          s ->
                              tx.identities()
                                  .person(who.issuer(), who.subject())
                                  .filter(s.person()::equals)
                                  .isPresent())
                      .isPresent();
              if (same) {
                tx.identities().prove(journey.session(), journey.target(), acts.now());
              }
              return same;
            });
  }

  /** Whether a session was proved for a page within five minutes. */
  public boolean proved(String session, String target) {
    long since = acts.now() - PROOF;
    return acts.store().read(tx -> tx.identities().proved(Secrets.hash(session), target, since));
  }

  /** Uses a proof up; false when there is none. */
  public boolean use(String session, String target) {
    long since = acts.now() - PROOF;
    return acts.store().write(tx -> tx.identities().use(Secrets.hash(session), target, since));
  }
}
