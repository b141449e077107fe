package baguan.store;

import baguan.finding.Severity;
import baguan.finding.Verdict;
import baguan.review.Binding;
import baguan.review.Point;
import baguan.review.Summary;
import baguan.review.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Versions and the points of their reports; written once. */
public final class Versions {
  private static final String KEPT =
      "NOT EXISTS (SELECT 1 FROM erasures e WHERE e.submission = v.submission)";

  private final Handle handle;

  Versions(Handle handle) {
    this.handle = handle;
  }

  public void add(Version v, List<Point> points) {
    Summary summary = v.summary();
    handle.execute(
        "INSERT INTO versions (submission, number, name, size, type, verdict, errors, warnings,"
            + " notes, unread, sha256, rules, engine, profile, report, uploader, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        v.submission(),
        v.number(),
        v.name(),
        v.size(),
        v.type(),
        Columns.id(summary.verdict()),
        summary.errors(),
        summary.warnings(),
        summary.notes(),
        summary.unread(),
        v.sha256(),
        v.binding().rules(),
        v.binding().engine(),
        v.binding().profile(),
        v.report(),
        v.by(),
        v.at());
    if (!points.isEmpty()) {
      addPoints(v, points);
    }
  }

  private void addPoints(Version v, List<Point> points) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO points (submission, version, place, point_key, text_key, rule, severity,"
                + " preview, guarded, unread) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Point point : points) {
        batch.add(
            v.submission(),
            v.number(),
            point.index(),
            point.key(),
            point.textKey(),
            point.rule(),
            point.severity().id(),
            Columns.flag(point.preview()),
            Columns.flag(point.guarded()),
            Columns.flag(point.unread()));
      }
      batch.execute();
    }
  }

  public Optional<Version> find(String submission, int number) {
    return handle
        .select("SELECT * FROM versions WHERE submission = ? AND number = ?", submission, number)
        .map((row, context) -> version(row))
        .findOne();
  }

  /** Oldest first. */
  public List<Version> of(String submission) {
    return handle
        .select("SELECT * FROM versions WHERE submission = ? ORDER BY number", submission)
        .map((row, context) -> version(row))
        .list();
  }

  /** In the order of the report. */
  public List<Point> points(String submission, int number) {
    return handle
        .select(
            "SELECT * FROM points WHERE submission = ? AND version = ? ORDER BY place",
            submission,
            number)
        .map(
            (row, context) ->
                new Point(
                    row.getInt("place"),
                    row.getString("point_key"),
                    row.getString("text_key"),
                    row.getString("rule"),
                    Columns.of(Severity.class, row.getString("severity")),
                    row.getInt("preview") == 1,
                    row.getInt("guarded") == 1,
                    row.getInt("unread") == 1))
        .list();
  }

  /** Names of all blobs that some version needs; of those that were erased none is. */
  public List<String> blobs() {
    return handle
        .select(
            "SELECT sha256 FROM versions v WHERE "
                + KEPT
                + " UNION SELECT report FROM versions v WHERE "
                + KEPT)
        .mapTo(String.class)
        .list();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getString("submission"),
        row.getInt("number"),
        row.getString("name"),
        row.getLong("size"),
        row.getString("type"),
        new Summary(
            Columns.of(Verdict.class, row.getString("verdict")),
            row.getInt("errors"),
            row.getInt("warnings"),
            row.getInt("notes"),
            row.getInt("unread")),
        new Binding(
            row.getString("sha256"),
            row.getString("rules"),
            row.getString("engine"),
            row.getString("profile")),
        row.getString("report"),
        row.getString("uploader"),
        row.getLong("at"));
  }
}
