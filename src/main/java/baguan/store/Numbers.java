package baguan.store;

import baguan.review.Registration;
import baguan.review.Submission;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Counters without gaps: a number is taken in the transaction that uses it, so that an act that
 * fails gives it back, and the next one waits until that is known.
 */
public final class Numbers {
  private final Handle handle;

  Numbers(Handle handle) {
    this.handle = handle;
  }

  /** The next number of a series in a year; 1 is the first. */
  public int next(String series, int year) {
    return handle
        .select(
            "INSERT INTO counters (issuer, year, latest) VALUES (?, ?, 1)"
                + " ON CONFLICT (issuer, year) DO UPDATE SET latest = counters.latest + 1"
                + " RETURNING latest",
            series,
            year)
        .mapTo(Integer.class)
        .one();
  }

  public void register(Registration r) {
    handle.execute(
        "INSERT INTO registrations (issuer, year, number, submission, person, at, voided_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        r.issuer(),
        r.year(),
        r.number(),
        r.submission(),
        r.by(),
        r.at(),
        r.voidedAt());
  }

  /** Marks the numbers of a dead document (作废); they are never given again. */
  public void end(String submission, long at) {
    handle.execute(
        "UPDATE registrations SET voided_at = ? WHERE submission = ? AND voided_at = ?",
        at,
        submission,
        Submission.NEVER);
  }

  public List<Registration> of(String submission) {
    return list(
        "SELECT * FROM registrations WHERE submission = ? ORDER BY issuer, year, number",
        submission);
  }

  /** The register of an issuer's year, in order. */
  public List<Registration> register(String issuer, int year) {
    return list(
        "SELECT * FROM registrations WHERE issuer = ? AND year = ? ORDER BY number", issuer, year);
  }

  private List<Registration> list(String sql, Object... values) {
    return handle
        .select(sql, values)
        .map(
            (row, context) ->
                new Registration(
                    row.getString("issuer"),
                    row.getInt("year"),
                    row.getInt("number"),
                    row.getString("submission"),
                    row.getString("person"),
                    row.getLong("at"),
                    row.getLong("voided_at")))
        .list();
  }
}
