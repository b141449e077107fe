package baguan.store;

import baguan.review.Act;
import baguan.review.Move;
import baguan.review.State;
import baguan.review.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What moved submissions, and how long their checks took; only ever added to. */
public final class Moves {
  private final Handle handle;

  Moves(Handle handle) {
    this.handle = handle;
  }

  public void add(Move move) {
    handle.execute(
        "INSERT INTO moves (seq, submission, act, state, at) VALUES (?, ?, ?, ?, ?)",
        move.seq(),
        move.submission(),
        move.act().id(),
        move.to().id(),
        move.at());
  }

  public void timed(Version version, long millis) {
    handle.execute(
        "INSERT INTO timings (submission, version, millis) VALUES (?, ?, ?)",
        version.submission(),
        version.number(),
        millis);
  }

  /** Of one submission, oldest first. */
  public List<Move> of(String submission) {
    return handle
        .select("SELECT * FROM moves WHERE submission = ? ORDER BY seq", submission)
        .map((row, context) -> move(row))
        .list();
  }

  static Move move(ResultSet row) throws SQLException {
    return new Move(
        row.getLong("seq"),
        row.getString("submission"),
        Columns.of(Act.class, row.getString("act")),
        Columns.of(State.class, row.getString("state")),
        row.getLong("at"));
  }
}
