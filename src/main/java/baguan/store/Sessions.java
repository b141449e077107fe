package baguan.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sessions and API tokens, by the hash of what the client holds. */
public final class Sessions {
  /**
   * A signed-in browser.
   *
   * @param csrf what its forms must carry
   * @param seen epoch millis of the last request
   * @param ends epoch millis, however busy it is
   */
  public record Session(
      String hash, String person, String csrf, long created, long seen, long ends) {}

  /**
   * A program's way in.
   *
   * @param hint first characters, to tell tokens apart
   * @param used epoch millis, 0 when never
   */
  public record Token(
      String id,
      String hash,
      String person,
      String label,
      String hint,
      long created,
      long ends,
      long used) {}

  private final Handle handle;

  Sessions(Handle handle) {
    this.handle = handle;
  }

  public void add(Session s) {
    handle.execute(
        "INSERT INTO sessions (hash, person, csrf, created, seen, ends) VALUES (?, ?, ?, ?, ?, ?)",
        s.hash(),
        s.person(),
        s.csrf(),
        s.created(),
        s.seen(),
        s.ends());
  }

  public Optional<Session> find(String hash) {
    return handle
        .select("SELECT * FROM sessions WHERE hash = ?", hash)
        .map(
            (row, context) ->
                new Session(
                    row.getString("hash"),
                    row.getString("person"),
                    row.getString("csrf"),
                    row.getLong("created"),
                    row.getLong("seen"),
                    row.getLong("ends")))
        .findOne();
  }

  public void seen(String hash, long at) {
    handle.execute("UPDATE sessions SET seen = ? WHERE hash = ?", at, hash);
  }

  public void end(String hash) {
    handle.execute("DELETE FROM sessions WHERE hash = ?", hash);
  }

  /** Signs a person out everywhere. */
  public void endAll(String person) {
    handle.execute("DELETE FROM sessions WHERE person = ?", person);
  }

  public void endOld(long now, long idleSince) {
    handle.execute("DELETE FROM sessions WHERE ends <= ? OR seen <= ?", now, idleSince);
  }

  public void add(Token t) {
    handle.execute(
        "INSERT INTO tokens (id, hash, person, label, hint, created, ends, used)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        t.id(),
        t.hash(),
        t.person(),
        t.label(),
        t.hint(),
        t.created(),
        t.ends(),
        t.used());
  }

  public Optional<Token> token(String hash) {
    return tokens("SELECT * FROM tokens WHERE hash = ?", hash).stream().findFirst();
  }

  /** A person's, newest first. */
  public List<Token> tokens(String person) {
    return tokens("SELECT * FROM tokens WHERE person = ? ORDER BY created DESC, id", person);
  }

  public void used(String id, long at) {
    handle.execute("UPDATE tokens SET used = ? WHERE id = ?", at, id);
  }

  public void revoke(String id, String person) {
    handle.execute("DELETE FROM tokens WHERE id = ? AND person = ?", id, person);
  }

  private List<Token> tokens(String sql, String value) {
    return handle
        .select(sql, value)
        .map(
            (row, context) ->
                new Token(
                    row.getString("id"),
                    row.getString("hash"),
                    row.getString("person"),
                    row.getString("label"),
                    row.getString("hint"),
                    row.getLong("created"),
                    row.getLong("ends"),
                    row.getLong("used")))
        .list();
  }
}
