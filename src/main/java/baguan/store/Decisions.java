package baguan.store;

import baguan.review.Decision;
import baguan.review.Ruling;
import baguan.review.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What people said of points, and who wants a document rejected; only ever added to. */
public final class Decisions {
  private final Handle handle;

  Decisions(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param seq of its audit entry: the order of decisions is that of the log
   */
  public void add(Decision d, long seq) {
    handle.execute(
        "INSERT INTO decisions (id, seq, submission, version, point_key, ruling, code, reason,"
            + " scope, expires, person, self, department, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        d.id(),
        seq,
        d.submission(),
        d.version(),
        d.key(),
        d.ruling().id(),
        d.code(),
        d.reason(),
        d.scope().id(),
        d.expires(),
        d.by(),
        d.self(),
        d.department(),
        d.at());
  }

  /** All of a submission, and those its department made for itself as a whole; oldest first. */
  public List<Decision> about(String submission, String department) {
    return handle
        .select(
            "SELECT * FROM decisions WHERE submission = ?"
                + " OR (scope = 'department' AND department = ?) ORDER BY seq",
            submission,
            department)
        .map((row, context) -> decision(row))
        .list();
  }

  /** Waivers that may still be used and end in a span, soonest first. */
  public List<Decision> ending(long from, long to) {
    return handle
        .select(
            "SELECT d.* FROM decisions d JOIN submissions s ON s.id = d.submission"
                + " WHERE d.ruling = 'waived' AND d.expires >= ? AND d.expires < ?"
                + " AND (d.scope = 'department' OR NOT ("
                + Queues.DONE
                + ")) ORDER BY d.expires, d.id",
            from,
            to)
        .map((row, context) -> decision(row))
        .list();
  }

  public void reject(
      String submission, int version, String self, String person, String reason, long at) {
    handle.execute(
        "INSERT INTO rejections (submission, version, self, person, reason, at)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        submission,
        version,
        self,
        person,
        reason,
        at);
  }

  /** Those who asked to reject a version. */
  public SortedSet<String> rejecters(String submission, int version) {
    return new TreeSet<>(
        handle
            .select(
                "SELECT self FROM rejections WHERE submission = ? AND version = ?",
                submission,
                version)
            .mapTo(String.class)
            .list());
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("id"),
        row.getString("submission"),
        row.getInt("version"),
        row.getString("point_key"),
        Columns.of(Ruling.class, row.getString("ruling")),
        row.getString("code"),
        row.getString("reason"),
        Columns.of(Scope.class, row.getString("scope")),
        row.getLong("expires"),
        row.getString("person"),
        row.getString("self"),
        row.getString("department"),
        row.getLong("at"));
  }
}
