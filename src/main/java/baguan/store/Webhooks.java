package baguan.store;

import baguan.review.Submission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is told of acts, and what is still to be told. */
public final class Webhooks {
  /**
   * @param types of events; empty for all
   * @param created epoch millis
   */
  public record Hook(String name, String url, List<String> types, boolean enabled, long created) {
    public Hook {
      types = List.copyOf(types);
    }

    public boolean wants(String type) {
      return enabled && (types.isEmpty() || types.contains(type));
    }
  }

  /**
   * One event for one hook.
   *
   * @param attempts made so far
   * @param next epoch millis, {@link Submission#NEVER} when there is nothing left to do
   * @param outcome of the last attempt; empty before the first
   */
  public record Delivery(
      String id,
      String hook,
      String type,
      String body,
      long at,
      int attempts,
      long next,
      String outcome) {}

  private final Handle handle;

  Webhooks(Handle handle) {
    this.handle = handle;
  }

  /** Adds or changes one; when it was made stays. */
  public void put(Hook h) {
    handle.execute(
        "INSERT INTO webhooks (name, url, types, enabled, created) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET url = excluded.url, types = excluded.types,"
            + " enabled = excluded.enabled",
        h.name(),
        h.url(),
        Columns.text(h.types()),
        Columns.flag(h.enabled()),
        h.created());
  }

  /** Ends one, and whatever it was still to be told. */
  public void remove(String name) {
    handle.execute("DELETE FROM deliveries WHERE hook = ?", name);
    handle.execute("DELETE FROM webhooks WHERE name = ?", name);
  }

  public List<Hook> all() {
    return handle
        .select("SELECT * FROM webhooks ORDER BY name")
        .map((row, context) -> hook(row))
        .list();
  }

  public Optional<Hook> find(String name) {
    return all().stream().filter(h -> h.name().equals(name)).findFirst();
  }

  public void queue(Delivery d) {
    handle.execute(
        "INSERT INTO deliveries (id, hook, type, body, at, attempts, next_at, outcome)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        d.id(),
        d.hook(),
        d.type(),
        d.body(),
        d.at(),
        d.attempts(),
        d.next(),
        d.outcome());
  }

  /** The one that has waited longest. */
  public Optional<Delivery> due(long now) {
    return handle
        .select("SELECT * FROM deliveries WHERE next_at <= ? ORDER BY next_at, id LIMIT 1", now)
        .map((row, context) -> delivery(row))
        .findOne();
  }

  /**
   * Takes one for an attempt.
   *
   * @return false when another server took it
   */
  public boolean claim(Delivery d, long lease) {
    return handle.execute(
            "UPDATE deliveries SET attempts = attempts + 1, next_at = ?"
                + " WHERE id = ? AND attempts = ? AND next_at = ?",
            lease,
            d.id(),
            d.attempts(),
            d.next())
        == 1;
  }

  /**
   * @param attempts as they were before the attempt: one that took too long settles nothing
   */
  public void settle(String id, int attempts, String outcome, long next) {
    handle.execute(
        "UPDATE deliveries SET outcome = ?, next_at = ? WHERE id = ? AND attempts = ?",
        outcome,
        next,
        id,
        attempts + 1);
  }

  /** Nobody wants it any more. */
  public void drop(String id, String outcome) {
    handle.execute(
        "UPDATE deliveries SET outcome = ?, next_at = ? WHERE id = ?",
        outcome,
        Submission.NEVER,
        id);
  }

  /** Forgets what was settled before a time. */
  public int endOld(long before) {
    return handle.execute(
        "DELETE FROM deliveries WHERE at < ? AND next_at = ?", before, Submission.NEVER);
  }

  /** Has everything since a time told once more; answers how many. */
  public int replay(String hook, long since, long now) {
    return handle.execute(
        "UPDATE deliveries SET attempts = 0, next_at = ? WHERE hook = ? AND at >= ?",
        now,
        hook,
        since);
  }

  /** Newest first. */
  public List<Delivery> log(String hook, int limit) {
    return handle
        .select("SELECT * FROM deliveries WHERE hook = ? ORDER BY at DESC, id LIMIT ?", hook, limit)
        .map((row, context) -> delivery(row))
        .list();
  }

  private static Hook hook(ResultSet row) throws SQLException {
    return new Hook(
        row.getString("name"),
        row.getString("url"),
        Columns.list(row.getString("types")),
        row.getInt("enabled") == 1,
        row.getLong("created"));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("id"),
        row.getString("hook"),
        row.getString("type"),
        row.getString("body"),
        row.getLong("at"),
        row.getInt("attempts"),
        row.getLong("next_at"),
        row.getString("outcome"));
  }
}
