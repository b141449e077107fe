package baguan.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Answers that were given under a key, for as long as their callers may ask again. */
public final class Receipts {
  /**
   * @param request hash of what was asked
   * @param answer as it was given
   */
  public record Row(String request, String answer) {}

  private final Handle handle;

  Receipts(Handle handle) {
    this.handle = handle;
  }

  /**
   * @return false when the key was used meanwhile
   */
  public boolean add(String person, String key, Row row, long at) {
    return handle.execute(
            "INSERT INTO receipts (person, receipt_key, request, answer, at)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            person,
            key,
            row.request(),
            row.answer(),
            at)
        == 1;
  }

  public Optional<Row> find(String person, String key, long since) {
    return handle
        .select(
            "SELECT request, answer FROM receipts WHERE person = ? AND receipt_key = ? AND at > ?",
            person,
            key,
            since)
        .map((row, context) -> new Row(row.getString(1), row.getString(2)))
        .findOne();
  }

  public void endOld(long since) {
    handle.execute("DELETE FROM receipts WHERE at <= ?", since);
  }
}
