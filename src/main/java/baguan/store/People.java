package baguan.store;

import baguan.review.Department;
import baguan.review.Deputy;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Departments, accounts and what they may do. */
public final class People {
  /**
   * What signing in needs to know.
   *
   * @param hash of the password; empty when the account has none
   * @param lockedUntil epoch millis
   */
  public record Login(String person, String hash, int failures, long lockedUntil) {}

  private final Handle handle;

  People(Handle handle) {
    this.handle = handle;
  }

  /** Adds or renames. */
  public void put(Department d) {
    handle.execute(
        "INSERT INTO departments (id, name, issuer) VALUES (?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, issuer = excluded.issuer",
        d.id(),
        d.name(),
        d.issuer());
  }

  public List<Department> departments() {
    return handle
        .select("SELECT * FROM departments ORDER BY id")
        .map(
            (row, context) ->
                new Department(row.getString("id"), row.getString("name"), row.getString("issuer")))
        .list();
  }

  public Optional<Department> department(String id) {
    return departments().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /**
   * @return false when the login is taken
   */
  public boolean add(Person p, String hash, long at) {
    int rows =
        handle.execute(
            "INSERT INTO people (id, login, name, employee, enabled, password, failures,"
                + " locked_until, created) VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)"
                + " ON CONFLICT (login) DO NOTHING",
            p.id(),
            p.login(),
            p.name(),
            p.employee(),
            Columns.flag(p.enabled()),
            hash,
            at);
    if (rows == 1) {
      grant(p);
    }
    return rows == 1;
  }

  /** Writes name, employee number, whether enabled, and all grants. */
  public void save(Person p) {
    handle.execute(
        "UPDATE people SET name = ?, employee = ?, enabled = ? WHERE id = ?",
        p.name(),
        p.employee(),
        Columns.flag(p.enabled()),
        p.id());
    handle.execute("DELETE FROM grants WHERE person = ?", p.id());
    grant(p);
  }

  private void grant(Person p) {
    for (Grant grant : p.grants()) {
      handle.execute(
          "INSERT INTO grants (person, role, department) VALUES (?, ?, ?)",
          p.id(),
          grant.role().id(),
          grant.department());
    }
  }

  public Optional<Person> find(String id) {
    return one("SELECT * FROM people WHERE id = ?", id);
  }

  public Optional<Person> named(String login) {
    return one("SELECT * FROM people WHERE login = ?", login);
  }

  /** By login. */
  public List<Person> all() {
    return handle
        .select("SELECT * FROM people ORDER BY login")
        .map((row, context) -> person(row))
        .list();
  }

  public Optional<Login> login(String login) {
    return handle
        .select("SELECT id, password, failures, locked_until FROM people WHERE login = ?", login)
        .map(
            (row, context) ->
                new Login(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)))
        .findOne();
  }

  /** Counts one more failed sign-in; answers how many there are now. */
  public int failed(String person) {
    return handle
        .select("UPDATE people SET failures = failures + 1 WHERE id = ? RETURNING failures", person)
        .mapTo(Integer.class)
        .one();
  }

  public void lock(String person, long until) {
    handle.execute("UPDATE people SET locked_until = ? WHERE id = ?", until, person);
  }

  public void unlock(String person) {
    handle.execute("UPDATE people SET failures = 0, locked_until = 0 WHERE id = ?", person);
  }

  public void password(String person, String hash) {
    handle.execute("UPDATE people SET password = ? WHERE id = ?", hash, person);
  }

  /** Names a deputy for a time. */
  public void deputy(String person, String deputy, long since, long until) {
    handle.execute(
        "INSERT INTO deputies (person, deputy, since, until) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (person, deputy) DO UPDATE SET since = excluded.since,"
            + " until = excluded.until",
        person,
        deputy,
        since,
        until);
  }

  /** Whom somebody named, those whose time is over too; by their end. */
  public List<Deputy> deputies(String person) {
    return handle
        .select("SELECT * FROM deputies WHERE person = ? ORDER BY until DESC, deputy", person)
        .map(
            (row, context) ->
                new Deputy(
                    row.getString("person"),
                    row.getString("deputy"),
                    row.getLong("since"),
                    row.getLong("until")))
        .list();
  }

  public void endDeputy(String person, String deputy) {
    handle.execute("DELETE FROM deputies WHERE person = ? AND deputy = ?", person, deputy);
  }

  /** Those for whom somebody may act, now. */
  public List<Person> principals(String deputy, long now) {
    return handle
        .select(
            "SELECT p.* FROM people p JOIN deputies d ON d.person = p.id"
                + " WHERE d.deputy = ? AND d.since <= ? AND d.until > ? ORDER BY p.login",
            deputy,
            now,
            now)
        .map((row, context) -> person(row))
        .list();
  }

  private Optional<Person> one(String sql, String value) {
    return handle.select(sql, value).map((row, context) -> person(row)).findOne();
  }

  private Person person(ResultSet row) throws SQLException {
    String id = row.getString("id");
    SortedSet<Grant> grants =
        new TreeSet<>(
            handle
                .select("SELECT role, department FROM grants WHERE person = ?", id)
                .map((r, c) -> new Grant(Columns.of(Role.class, r.getString(1)), r.getString(2)))
                .list());
    return new Person(
        id,
        row.getString("login"),
        row.getString("name"),
        row.getString("employee"),
        row.getInt("enabled") == 1,
        grants);
  }
}
