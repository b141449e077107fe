package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Permissions;
import baguan.review.Person;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Role;
import baguan.review.Route;
import baguan.review.UnknownException;
import baguan.store.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who works here: departments, people, roles, routes. An administrator's. */
public final class Office {
  private static final String SETUP = "setup";

  private final Acts acts;
  private final Accounts accounts;

  Office(Acts acts, Accounts accounts) {
    this.acts = acts;
    this.accounts = accounts;
  }

  /** While nobody is there: a secret for the first one, a new one each time. */
  public Optional<String> setupToken() {
    String secret = Secrets.session();
    return acts.store()
        .write(
            tx -> {
              if (!tx.people().all().isEmpty()) {
                return Optional.empty();
              }
              tx.notes().set(SETUP, Secrets.hash(secret));
              return Optional.of(secret);
            });
  }

  /** Makes the first account, an administrator's; the secret is used up. */
  public Person setUp(String secret, String login, String name, String password) {
    SortedSet<Grant> admin = new TreeSet<>();
    admin.add(new Grant(Role.ADMIN, ""));
    Person person = new Person(Ids.fresh(), login(login), name, "", true, admin);
    String hash = accounts.hash(login, password);
    return acts.store()
        .write(
            tx -> {
              if (!tx.notes().take(SETUP, Secrets.hash(secret)) || !tx.people().all().isEmpty()) {
                throw new UnknownException("set-up token");
              }
              tx.people().add(person, hash, acts.now());
              record(tx, Actor.of(person, "setup"), person.id(), grants(person));
              return person;
            });
  }

  /** Adds or changes a department. */
  public void put(Actor actor, Department department) {
    change(
        actor,
        tx -> {
          tx.people().put(department);
          record(tx, actor, department.id(), Map.of("what", "department"));
        });
  }

  /**
   * Adds an account.
   *
   * @param password empty when it is to sign in by other means
   * @param employee number that tells that two accounts are one person; empty when not known
   */
  public Person add(
      Actor actor,
      String login,
      String name,
      String employee,
      String password,
      SortedSet<Grant> grants) {
    Person person = new Person(Ids.fresh(), login(login), name, employee, true, grants);
    String hash = accounts.hash(login, password);
    change(
        actor,
        tx -> {
          if (!tx.people().add(person, hash, acts.now())) {
            throw new IllegalArgumentException("the login is taken");
          }
          record(tx, actor, person.id(), grants(person));
        });
    return person;
  }

  /** Changes name, employee number, grants, or shuts an account; its sessions end. */
  public void save(Actor actor, Person person) {
    change(
        actor,
        tx -> {
          tx.people().save(person);
          tx.sessions().endAll(person.id());
          record(tx, actor, person.id(), grants(person));
        });
  }

  /** Gives somebody a new password. */
  public void resetPassword(Actor actor, Person person, String password) {
    demand(actor);
    accounts.setPassword(actor, person, password);
  }

  /** Whoever comes next by that login is taken for the person: after a change of accounts. */
  public void forgetCompanyAccount(Actor actor, Person person) {
    change(
        actor,
        tx -> {
          tx.identities().forget(person.id());
          tx.sessions().endAll(person.id());
          record(tx, actor, person.id(), Map.of("what", "company account forgotten"));
        });
  }

  /** Says who is told last when a department is late. */
  public void nameHead(Actor actor, String department, String person) {
    change(
        actor,
        tx -> {
          if (tx.people().department(department).isEmpty() || tx.people().find(person).isEmpty()) {
            throw new UnknownException("department or person");
          }
          tx.contacts().head(department, person);
          record(tx, actor, department, Map.of("what", "head", "person", person));
        });
  }

  /** Id of a department's head. */
  public Optional<String> head(String department) {
    return acts.store().read(tx -> tx.contacts().head(department));
  }

  public void addRoute(Actor actor, String audience, String pack, String department) {
    Route route = new Route(Ids.fresh(), audience, pack, department);
    change(
        actor,
        tx -> {
          if (tx.people().department(department).isEmpty()) {
            throw new UnknownException("department");
          }
          tx.coSigns().addRoute(route);
          record(tx, actor, department, Map.of("what", "route", "route", route.id()));
        });
  }

  public void removeRoute(Actor actor, String id) {
    change(
        actor,
        tx -> {
          tx.coSigns().removeRoute(id);
          record(tx, actor, id, Map.of("what", "route removed"));
        });
  }

  public List<Route> routes() {
    return acts.store().read(tx -> tx.coSigns().routes());
  }

  public List<Department> departments() {
    return acts.store().read(tx -> tx.people().departments());
  }

  /** By login. */
  public List<Person> people() {
    return acts.store().read(tx -> tx.people().all());
  }

  public Optional<Person> person(String id) {
    return acts.store().read(tx -> tx.people().find(id));
  }

  public Optional<Person> named(String login) {
    return acts.store().read(tx -> tx.people().named(login));
  }

  private static String login(String login) {
    if (!login.matches("[\\p{L}\\p{N}._@-]{1,64}")) {
      throw new IllegalArgumentException("a login is made of letters, digits and . _ @ -");
    }
    return login;
  }

  private void change(Actor actor, Consumer<Tx> work) {
    demand(actor);
    acts.store()
        .write(
            tx -> {
              work.accept(tx);
              return actor;
            });
  }

  private static void demand(Actor actor) {
    if (!Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE)) {
      throw new RefusedException(Why.FORBIDDEN, Act.MANAGE_PEOPLE, List.of());
    }
  }

  private static Map<String, String> grants(Person person) {
    String grants =
        person.grants().stream()
            .map(g -> g.role().id() + "@" + g.department())
            .collect(Collectors.joining(" "));
    return Map.of("grants", grants, "enabled", Boolean.toString(person.enabled()));
  }

  private void record(Tx tx, Actor actor, String object, Map<String, String> details) {
    tx.audit().append(actor, Act.MANAGE_PEOPLE, object, new TreeMap<>(details), acts.now());
  }
}
