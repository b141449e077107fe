package baguan.store;

import baguan.review.Aim;
import baguan.review.StaleException;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Submissions as they stand. */
public final class Submissions {
  private final Handle handle;

  Submissions(Handle handle) {
    this.handle = handle;
  }

  public void add(Submission s) {
    handle.execute(
        "INSERT INTO submissions (id, number, title, owner, authors, department, state, submitted,"
            + " revision, latest, audience, channel, jurisdiction, type, recipients, release_date,"
            + " urgency, route, due, risk, replaces, created, changed)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        s.id(),
        s.number(),
        s.title(),
        s.owner(),
        Columns.text(s.authors()),
        s.department(),
        s.state().id(),
        Columns.flag(s.submitted()),
        s.revision(),
        s.current(),
        s.aim().audience(),
        s.aim().channel(),
        s.aim().jurisdiction(),
        s.aim().type(),
        Columns.text(s.aim().recipients()),
        s.aim().date(),
        s.urgency().id(),
        Columns.text(s.route()),
        s.due(),
        s.risk(),
        s.replaces(),
        s.created(),
        s.changed());
    authors(s);
  }

  /**
   * Takes a submission for an act: nobody else acts on it until the transaction ends.
   *
   * @param revision the one its actor saw
   */
  public Submission claim(String id, long revision) {
    int rows =
        handle.execute(
            "UPDATE submissions SET revision = revision + 1 WHERE id = ? AND revision = ?",
            id,
            revision);
    Submission now = find(id).orElseThrow(() -> new UnknownException("submission"));
    if (rows == 0) {
      throw new StaleException(id, now.revision());
    }
    return now;
  }

  /** Those whose clock runs. */
  public List<Submission> clocked() {
    return handle
        .select(
            "SELECT * FROM submissions WHERE state IN ('in_review', 'co_sign') AND due < ?"
                + " ORDER BY due, id",
            Submission.NEVER)
        .map((row, context) -> submission(row))
        .list();
  }

  /** All in a state, by id. */
  public List<Submission> in(State state) {
    return handle
        .select("SELECT * FROM submissions WHERE state = ? ORDER BY id", state.id())
        .map((row, context) -> submission(row))
        .list();
  }

  /** Writes what an act changed; the revision was raised when it was claimed. */
  public void save(Submission s) {
    handle.execute(
        "UPDATE submissions SET title = ?, authors = ?, state = ?, submitted = ?, latest = ?,"
            + " audience = ?, channel = ?, jurisdiction = ?, type = ?, recipients = ?,"
            + " release_date = ?, urgency = ?, route = ?, due = ?, risk = ?, changed = ?"
            + " WHERE id = ?",
        s.title(),
        Columns.text(s.authors()),
        s.state().id(),
        Columns.flag(s.submitted()),
        s.current(),
        s.aim().audience(),
        s.aim().channel(),
        s.aim().jurisdiction(),
        s.aim().type(),
        Columns.text(s.aim().recipients()),
        s.aim().date(),
        s.urgency().id(),
        Columns.text(s.route()),
        s.due(),
        s.risk(),
        s.changed(),
        s.id());
    authors(s);
  }

  private void authors(Submission s) {
    for (String self : s.authors()) {
      handle.execute(
          "INSERT INTO authors (submission, self) VALUES (?, ?) ON CONFLICT DO NOTHING",
          s.id(),
          self);
    }
  }

  public Optional<Submission> find(String id) {
    return handle
        .select("SELECT * FROM submissions WHERE id = ?", id)
        .map((row, context) -> submission(row))
        .findOne();
  }

  public Optional<Submission> numbered(String number) {
    return handle
        .select("SELECT * FROM submissions WHERE number = ?", number)
        .map((row, context) -> submission(row))
        .findOne();
  }

  /** Ids of all that stand there. */
  public List<String> inState(State state) {
    return handle
        .select("SELECT id FROM submissions WHERE state = ? ORDER BY id", state.id())
        .mapTo(String.class)
        .list();
  }

  static Submission submission(ResultSet row) throws SQLException {
    return new Submission(
        row.getString("id"),
        row.getString("number"),
        row.getString("title"),
        row.getString("owner"),
        new TreeSet<>(Columns.list(row.getString("authors"))),
        row.getString("department"),
        Columns.of(State.class, row.getString("state")),
        row.getInt("submitted") == 1,
        row.getLong("revision"),
        row.getInt("latest"),
        new Aim(
            row.getString("audience"),
            row.getString("channel"),
            row.getString("jurisdiction"),
            row.getString("type"),
            Columns.list(row.getString("recipients")),
            row.getInt("release_date")),
        Columns.of(Urgency.class, row.getString("urgency")),
        new TreeSet<>(Columns.list(row.getString("route"))),
        row.getLong("due"),
        row.getLong("risk"),
        row.getString("replaces"),
        row.getLong("created"),
        row.getLong("changed"));
  }
}
