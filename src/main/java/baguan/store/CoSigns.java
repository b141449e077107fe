package baguan.store;

import baguan.review.CoSign;
import baguan.review.Route;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Departments asked to co-sign, and the routes that say which. */
public final class CoSigns {
  private final Handle handle;

  CoSigns(Handle handle) {
    this.handle = handle;
  }

  public void ask(CoSign c, long seq) {
    handle.execute(
        "INSERT INTO co_signs (id, seq, submission, version, sha256, department, asked_by,"
            + " asked_at, answer, opinion, person, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        c.id(),
        seq,
        c.submission(),
        c.version(),
        c.sha256(),
        c.department(),
        c.askedBy(),
        c.askedAt(),
        c.answer().id(),
        c.opinion(),
        c.by(),
        c.at());
  }

  /** Answers for all open ones of these departments. */
  public void answer(
      String submission,
      Collection<String> departments,
      CoSign.Answer answer,
      String opinion,
      String by,
      long at) {
    for (String department : departments) {
      handle.execute(
          "UPDATE co_signs SET answer = ?, opinion = ?, person = ?, at = ?"
              + " WHERE submission = ? AND department = ? AND answer = 'open'",
          answer.id(),
          opinion,
          by,
          at,
          submission,
          department);
    }
  }

  /** Nobody need answer any more. */
  public void close(String submission, long at) {
    handle.execute(
        "UPDATE co_signs SET answer = 'void', at = ? WHERE submission = ? AND answer = 'open'",
        at,
        submission);
  }

  /** Oldest first. */
  public List<CoSign> of(String submission) {
    return handle
        .select("SELECT * FROM co_signs WHERE submission = ? ORDER BY seq, department", submission)
        .map(
            (row, context) ->
                new CoSign(
                    row.getString("id"),
                    row.getString("submission"),
                    row.getInt("version"),
                    row.getString("sha256"),
                    row.getString("department"),
                    row.getString("asked_by"),
                    row.getLong("asked_at"),
                    Columns.of(CoSign.Answer.class, row.getString("answer")),
                    row.getString("opinion"),
                    row.getString("person"),
                    row.getLong("at")))
        .list();
  }

  public void addRoute(Route route) {
    handle.execute(
        "INSERT INTO routes (id, audience, pack, department) VALUES (?, ?, ?, ?)",
        route.id(),
        route.audience(),
        route.pack(),
        route.department());
  }

  public void removeRoute(String id) {
    handle.execute("DELETE FROM routes WHERE id = ?", id);
  }

  public List<Route> routes() {
    return handle
        .select("SELECT * FROM routes ORDER BY department, audience, pack, id")
        .map(
            (row, context) ->
                new Route(
                    row.getString("id"),
                    row.getString("audience"),
                    row.getString("pack"),
                    row.getString("department")))
        .list();
  }
}
