package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.review.UnknownException;
import baguan.store.People;
import baguan.store.Sessions.Session;
import baguan.store.Sessions.Token;
import baguan.store.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Signing in: passwords, sessions, tokens. The store keeps hashes only. */
public final class Accounts {
  private static final int FREE_TRIES = 5;
  private static final long FIRST_WAIT = 30_000;
  private static final long LONGEST_WAIT = 15 * 60_000;
  static final long IDLE = 60 * 60_000;
  private static final long LONGEST_SESSION = 12 * 60 * 60_000;

  /**
   * A signed-in browser.
   *
   * @param secret for the cookie; empty when the session was only looked up
   * @param csrf what its forms must carry
   */
  public record SignedIn(Person person, String secret, String csrf) {}

  /**
   * @param secret shown once
   */
  public record NewToken(String id, String secret) {}

  private final Acts acts;
  private final Directory directory;
  private final Passwords passwords = new Passwords();

  Accounts(Acts acts, Directory directory) {
    this.acts = acts;
    this.directory = directory;
  }

  /** Opens a session. The edge limits how often one address may try. */
  public SignedIn signIn(String login, String password, String client) throws SignInException {
    return open(prove(login, password, client), client, Map.of());
  }

  /** Opens a session for somebody who proved who they are. */
  SignedIn open(Person person, String client, Map<String, String> how) {
    String secret = Secrets.session();
    String csrf = Secrets.session();
    long now = acts.now();
    acts.store()
        .write(
            tx -> {
              tx.sessions().endOld(now, now - IDLE);
              tx.sessions()
                  .add(
                      new Session(
                          Secrets.hash(secret),
                          person.id(),
                          csrf,
                          now,
                          now,
                          now + LONGEST_SESSION));
              return record(tx, Actor.of(person, client), Act.SIGN_IN, person.id(), how);
            });
    return new SignedIn(person, secret, csrf);
  }

  /** Asks again for the password, before something that cannot be undone. */
  public boolean confirm(Person person, String password, String client) {
    try {
      return prove(person.login(), password, client).id().equals(person.id());
    } catch (SignInException e) {
      return false;
    }
  }

  private Person prove(String login, String password, String client) throws SignInException {
    long now = acts.now();
    Optional<People.Login> known = acts.store().read(tx -> tx.people().login(login));
    long locked = known.map(People.Login::lockedUntil).orElse(0L);
    if (locked > now) {
      throw new SignInException(locked);
    }
    boolean elsewhere = known.isPresent() && known.get().hash().isEmpty();
    boolean right =
        elsewhere
            ? proves(login, password)
            : passwords.matches(password, known.map(People.Login::hash).orElse(""));
    if (known.isEmpty()) {
      throw new SignInException(0);
    }
    People.Login account = known.get();
    Person person = find(account.person());
    if (!right || !person.enabled()) {
      throw new SignInException(failed(account.person(), client));
    }
    acts.store()
        .write(
            tx -> {
              tx.people().unlock(person.id());
              if (!elsewhere && passwords.old(account.hash())) {
                tx.people().password(person.id(), passwords.hash(password));
              }
              return person;
            });
    return person;
  }

  /** An empty password proves nothing, whatever a directory says to it. */
  private boolean proves(String login, String password) throws SignInException {
    try {
      return !password.isEmpty() && directory.proves(login, password);
    } catch (Directory.UnreachableException e) {
      throw new SignInException(e);
    }
  }

  /** Whether it is one of ours that somebody signs in with. */
  public boolean hasPassword(Person person) {
    return acts.store()
        .read(tx -> tx.people().login(person.login()))
        .filter(l -> !l.hash().isEmpty())
        .isPresent();
  }

  /** After some wrong tries the account waits, longer each time, never for good. */
  private long failed(String person, String client) {
    return acts.store()
        .write(
            tx -> {
              int failures = tx.people().failed(person);
              if (failures < FREE_TRIES) {
                return 0L;
              }
              int doublings = Math.min(failures - FREE_TRIES, 10);
              long until = acts.now() + Math.min(LONGEST_WAIT, FIRST_WAIT << doublings);
              tx.people().lock(person, until);
              Actor system = new Actor(Actor.SYSTEM.person(), Optional.empty(), client);
              record(tx, system, Act.LOCK, person, Map.of("failures", Integer.toString(failures)));
              return until;
            });
  }

  /** Who holds a session's secret, while it lasts. */
  public Optional<SignedIn> session(String secret) {
    long now = acts.now();
    String hash = Secrets.hash(secret);
    Optional<Session> found =
        acts.store()
            .read(tx -> tx.sessions().find(hash))
            .filter(s -> now < s.ends() && now < s.seen() + IDLE);
    if (found.isPresent() && now - found.get().seen() > 60_000) { // not a write a request
      acts.store()
          .write(
              tx -> {
                tx.sessions().seen(hash, now);
                return hash;
              });
    }
    return found.flatMap(
        s -> enabled(s.person()).map(person -> new SignedIn(person, "", s.csrf())));
  }

  public void signOut(String secret) {
    acts.store()
        .write(
            tx -> {
              tx.sessions().end(Secrets.hash(secret));
              return secret;
            });
  }

  /**
   * Makes a way in for a program, with its owner's rights.
   *
   * @param until epoch millis
   */
  public NewToken newToken(Actor actor, String label, long until) {
    String secret = Secrets.token();
    String id = Ids.fresh();
    long now = acts.now();
    String person = actor.person().id();
    Token token =
        new Token(id, Secrets.hash(secret), person, label, secret.substring(0, 7), now, until, 0);
    acts.store()
        .write(
            tx -> {
              tx.sessions().add(token);
              return record(tx, actor, Act.MANAGE_PEOPLE, person, Map.of("token", id));
            });
    return new NewToken(id, secret);
  }

  /** Whose token it is, while it is good. */
  public Optional<Person> byToken(String secret) {
    if (!Secrets.wellFormed(secret)) {
      return Optional.empty();
    }
    long now = acts.now();
    Optional<Token> token = acts.store().read(tx -> tx.sessions().token(Secrets.hash(secret)));
    Optional<Token> good = token.filter(t -> now < t.ends());
    if (good.isPresent() && now - good.get().used() > 60_000) {
      acts.store()
          .write(
              tx -> {
                tx.sessions().used(good.get().id(), now);
                return now;
              });
    }
    return good.flatMap(t -> enabled(t.person()));
  }

  public List<Token> tokens(Actor actor) {
    return acts.store().read(tx -> tx.sessions().tokens(actor.person().id()));
  }

  public void revoke(Actor actor, String token) {
    acts.store()
        .write(
            tx -> {
              tx.sessions().revoke(token, actor.person().id());
              return record(
                  tx, actor, Act.MANAGE_PEOPLE, actor.person().id(), Map.of("revoked", token));
            });
  }

  /** Changes one's own password; all other sessions end. */
  public void changePassword(Actor actor, String old, String fresh) throws SignInException {
    if (!hasPassword(actor.person())) { // the directory's is changed there
      throw new SignInException(0);
    }
    Person person = prove(actor.person().login(), old, actor.client());
    setPassword(actor, person, fresh);
  }

  void setPassword(Actor actor, Person person, String fresh) {
    Passwords.demand(person.login(), fresh);
    String hash = passwords.hash(fresh);
    acts.store()
        .write(
            tx -> {
              tx.people().password(person.id(), hash);
              tx.people().unlock(person.id());
              tx.sessions().endAll(person.id());
              return record(tx, actor, Act.MANAGE_PEOPLE, person.id(), Map.of("what", "password"));
            });
  }

  /** A password's hash for a new account; empty for none. */
  String hash(String login, String password) {
    if (password.isEmpty()) {
      return "";
    }
    Passwords.demand(login, password);
    return passwords.hash(password);
  }

  private Optional<Person> enabled(String person) {
    return acts.store().read(tx -> tx.people().find(person)).filter(Person::enabled);
  }

  private Person find(String person) {
    return acts.store()
        .read(tx -> tx.people().find(person))
        .orElseThrow(() -> new UnknownException("person"));
  }

  private long record(Tx tx, Actor actor, Act act, String object, Map<String, String> details) {
    return tx.audit().append(actor, act, object, new TreeMap<>(details), acts.now());
  }
}
