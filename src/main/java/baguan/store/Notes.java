package baguan.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Settings, what people wrote beside their acts, and documents that were stopped. */
public final class Notes {
  /**
   * Words that go with an act: a reason to return, an opinion, why it was recalled.
   *
   * @param seq of the audit entry
   */
  public record Opinion(long seq, String act, String person, String text, long at) {}

  private final Handle handle;

  Notes(Handle handle) {
    this.handle = handle;
  }

  public void opinion(String submission, Opinion o) {
    handle.execute(
        "INSERT INTO opinions (submission, seq, act, person, opinion, at) VALUES (?, ?, ?, ?, ?, ?)",
        submission,
        o.seq(),
        o.act(),
        o.person(),
        o.text(),
        o.at());
  }

  /** Oldest first. */
  public List<Opinion> opinions(String submission) {
    return handle
        .select("SELECT * FROM opinions WHERE submission = ? ORDER BY seq", submission)
        .map(
            (row, context) ->
                new Opinion(
                    row.getLong("seq"),
                    row.getString("act"),
                    row.getString("person"),
                    row.getString("opinion"),
                    row.getLong("at")))
        .list();
  }

  /** All that may be kept of a document with a secrecy mark above the deployment's level. */
  public void stopped(String person, String sha256, String level, long at) {
    handle.execute(
        "INSERT INTO stops (at, person, sha256, level) VALUES (?, ?, ?, ?)",
        at,
        person,
        sha256,
        level);
  }

  public Optional<String> setting(String name) {
    return handle
        .select("SELECT value FROM settings WHERE name = ?", name)
        .mapTo(String.class)
        .findOne();
  }

  public void set(String name, String value) {
    handle.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }

  /**
   * @return false when it was not there: somebody else took it
   */
  public boolean take(String name, String value) {
    return handle.execute("DELETE FROM settings WHERE name = ? AND value = ?", name, value) == 1;
  }
}
