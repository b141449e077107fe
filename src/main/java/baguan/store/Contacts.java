package baguan.store;

import baguan.review.Role;
import baguan.review.Submission;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Who is to be told, and how: addresses, members of departments, deputies, heads, clocks. */
public final class Contacts {
  /**
   * @param mail address; empty for none
   * @param language BCP 47 tag; empty for the server's
   */
  public record Contact(String mail, String language) {
    public static final Contact NONE = new Contact("", "");
  }

  private final Handle handle;

  Contacts(Handle handle) {
    this.handle = handle;
  }

  public Contact of(String person) {
    return handle
        .select("SELECT mail, language FROM contacts WHERE person = ?", person)
        .map((row, context) -> new Contact(row.getString(1), row.getString(2)))
        .findOne()
        .orElse(Contact.NONE);
  }

  public void put(String person, Contact contact) {
    handle.execute(
        "INSERT INTO contacts (person, mail, language) VALUES (?, ?, ?) ON CONFLICT (person)"
            + " DO UPDATE SET mail = excluded.mail, language = excluded.language",
        person,
        contact.mail(),
        contact.language());
  }

  /** Ids of those who have a role in one of the departments. */
  public SortedSet<String> members(Role role, Collection<String> departments) {
    SortedSet<String> members = new TreeSet<>();
    for (String department : departments) {
      members.addAll(
          handle
              .select(
                  "SELECT person FROM grants WHERE role = ? AND department = ?",
                  role.id(),
                  department)
              .mapTo(String.class)
              .list());
    }
    return members;
  }

  /** Ids of those who may act for somebody, now. */
  public SortedSet<String> deputies(String person, long now) {
    return new TreeSet<>(
        handle
            .select(
                "SELECT deputy FROM deputies WHERE person = ? AND since <= ? AND until > ?",
                person,
                now,
                now)
            .mapTo(String.class)
            .list());
  }

  /** Id of a department's head. */
  public Optional<String> head(String department) {
    return handle
        .select("SELECT person FROM heads WHERE department = ?", department)
        .mapTo(String.class)
        .findOne();
  }

  public void head(String department, String person) {
    handle.execute(
        "INSERT INTO heads (department, person) VALUES (?, ?)"
            + " ON CONFLICT (department) DO UPDATE SET person = excluded.person",
        department,
        person);
  }

  public void started(String submission, long since) {
    handle.execute(
        "INSERT INTO clocks (submission, since) VALUES (?, ?)"
            + " ON CONFLICT (submission) DO UPDATE SET since = excluded.since",
        submission,
        since);
  }

  /** Since when its clock runs; since its last change where that was not written down. */
  public long since(Submission s) {
    return handle
        .select("SELECT since FROM clocks WHERE submission = ?", s.id())
        .mapTo(Long.class)
        .findOne()
        .orElse(s.changed());
  }
}
