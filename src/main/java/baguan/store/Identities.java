package baguan.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Company accounts: whose they are, who is on the way to the provider, who proved themselves. */
public final class Identities {
  /**
   * Somebody on the way to the provider and back.
   *
   * @param hash of what their browser holds
   * @param target page to come back to
   * @param session hash of the session that is to be proved; empty for signing in
   */
  public record Journey(
      String hash,
      String state,
      String nonce,
      String verifier,
      String target,
      String session,
      long at) {}

  private final Handle handle;

  Identities(Handle handle) {
    this.handle = handle;
  }

  /** Id of the person. */
  public Optional<String> person(String issuer, String subject) {
    return handle
        .select("SELECT person FROM identities WHERE issuer = ? AND subject = ?", issuer, subject)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * @return false when the person, or the subject, is somebody else's already
   */
  public boolean bind(String issuer, String subject, String person, long at) {
    return handle.execute(
            "INSERT INTO identities (issuer, subject, person, at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            issuer,
            subject,
            person,
            at)
        == 1;
  }

  /** Whoever comes next by that login is taken for the person. */
  public void forget(String person) {
    handle.execute("DELETE FROM identities WHERE person = ?", person);
  }

  public void begin(Journey j) {
    handle.execute(
        "INSERT INTO journeys (hash, state, nonce, verifier, target, session, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        j.hash(),
        j.state(),
        j.nonce(),
        j.verifier(),
        j.target(),
        j.session(),
        j.at());
  }

  /** Ends a journey; only one of those who ask gets it. */
  public Optional<Journey> take(String hash, long since) {
    Optional<Journey> found =
        handle
            .select("SELECT * FROM journeys WHERE hash = ? AND at > ?", hash, since)
            .map(
                (row, context) ->
                    new Journey(
                        row.getString("hash"),
                        row.getString("state"),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getString("target"),
                        row.getString("session"),
                        row.getLong("at")))
            .findOne();
    boolean mine = handle.execute("DELETE FROM journeys WHERE hash = ?", hash) == 1;
    return mine ? found : Optional.empty();
  }

  public void prove(String session, String target, long at) {
    handle.execute(
        "INSERT INTO proofs (session, target, at) VALUES (?, ?, ?)"
            + " ON CONFLICT (session, target) DO UPDATE SET at = excluded.at",
        session,
        target,
        at);
  }

  public boolean proved(String session, String target, long since) {
    return handle
        .select(
            "SELECT 1 FROM proofs WHERE session = ? AND target = ? AND at > ?",
            session,
            target,
            since)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Uses it up; false when there was none. */
  public boolean use(String session, String target, long since) {
    return handle.execute(
            "DELETE FROM proofs WHERE session = ? AND target = ? AND at > ?",
            session,
            target,
            since)
        == 1;
  }

  public int endOld(long before) {
    return handle.execute("DELETE FROM proofs WHERE at <= ?", before)
        + handle.execute("DELETE FROM journeys WHERE at <= ?", before);
  }
}
