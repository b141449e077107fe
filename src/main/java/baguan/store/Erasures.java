package baguan.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Submissions whose content was deleted when it had been kept long enough. */
public final class Erasures {
  /**
   * That content is gone.
   *
   * @param number of the submission, for people
   * @param seq of the audit entry
   */
  public record Certificate(String number, long seq, long at) {}

  private final Handle handle;

  Erasures(Handle handle) {
    this.handle = handle;
  }

  /** Ids of what went out before a time and has content still, oldest first. */
  public List<String> due(long before, int limit) {
    return handle
        .select(
            "SELECT s.id FROM submissions s JOIN dispatches d ON d.submission = s.id"
                + " WHERE s.state IN ('released', 'archived', 'recalled') AND d.at < ?"
                + " AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.submission = s.id)"
                + " ORDER BY d.at, s.id LIMIT ?",
            before,
            limit)
        .mapTo(String.class)
        .list();
  }

  /**
   * @return false when another server did it
   */
  public boolean add(String submission, long seq, long at) {
    return handle.execute(
            "INSERT INTO erasures (submission, seq, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            submission,
            seq,
            at)
        == 1;
  }

  public boolean erased(String submission) {
    return handle
        .select("SELECT 1 FROM erasures WHERE submission = ?", submission)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Newest first. */
  public List<Certificate> certificates(int limit) {
    return handle
        .select(
            "SELECT s.number, e.seq, e.at FROM erasures e JOIN submissions s"
                + " ON s.id = e.submission ORDER BY e.seq DESC LIMIT ?",
            limit)
        .map((row, context) -> new Certificate(row.getString(1), row.getLong(2), row.getLong(3)))
        .list();
  }
}
