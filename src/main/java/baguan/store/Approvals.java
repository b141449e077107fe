package baguan.store;

import baguan.review.Approval;
import baguan.review.Binding;
import baguan.review.Dispatch;
import baguan.review.Submission;
import baguan.review.Verification.Life;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What may go out, and what went. */
public final class Approvals {
  private final Handle handle;

  Approvals(Handle handle) {
    this.handle = handle;
  }

  public void add(Approval a) {
    handle.execute(
        "INSERT INTO approvals (id, submission, version, sha256, rules, engine, profile, size,"
            + " audience, channel, person, signers, at, valid_until, voided_at, void_reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        a.id(),
        a.submission(),
        a.version(),
        a.binding().sha256(),
        a.binding().rules(),
        a.binding().engine(),
        a.binding().profile(),
        a.size(),
        a.audience(),
        a.channel(),
        a.by(),
        Columns.text(a.signers()),
        a.at(),
        a.validUntil(),
        a.voidedAt(),
        a.voidReason());
  }

  /** Ends whatever approval of the submission stands. */
  public void end(String submission, String reason, long at) {
    handle.execute(
        "UPDATE approvals SET voided_at = ?, void_reason = ? WHERE submission = ? AND voided_at = ?",
        at,
        reason,
        submission,
        Submission.NEVER);
  }

  /** Oldest first. */
  public List<Approval> of(String submission) {
    return handle
        .select("SELECT * FROM approvals WHERE submission = ? ORDER BY at, id", submission)
        .map((row, context) -> approval(row))
        .list();
  }

  public void send(Dispatch d) {
    handle.execute(
        "INSERT INTO dispatches (id, submission, approval, sha256, channel, place, registration,"
            + " person, at, recalled_at, recall_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        d.id(),
        d.submission(),
        d.approval(),
        d.sha256(),
        d.channel(),
        d.place(),
        d.registration(),
        d.by(),
        d.at(),
        d.recalledAt(),
        d.recallReason());
  }

  public void recall(String submission, String reason, long at) {
    handle.execute(
        "UPDATE dispatches SET recalled_at = ?, recall_reason = ? WHERE submission = ?",
        at,
        reason,
        submission);
  }

  public Optional<Dispatch> dispatch(String submission) {
    return handle
        .select("SELECT * FROM dispatches WHERE submission = ?", submission)
        .map((row, context) -> dispatch(row))
        .findOne();
  }

  /** All approvals that bytes ever had, oldest first, and what became of each. */
  public List<Life> lives(String sha256) {
    List<Approval> approvals =
        handle
            .select("SELECT * FROM approvals WHERE sha256 = ? ORDER BY at, id", sha256)
            .map((row, context) -> approval(row))
            .list();
    List<Life> lives = new ArrayList<>();
    for (Approval approval : approvals) {
      Optional<Dispatch> sent =
          handle
              .select("SELECT * FROM dispatches WHERE approval = ?", approval.id())
              .map((row, context) -> dispatch(row))
              .findOne();
      lives.add(new Life(approval, sent, replaced(approval.submission())));
    }
    return lives;
  }

  private boolean replaced(String submission) {
    return handle
            .select(
                "SELECT COUNT(*) FROM submissions WHERE replaces = ?"
                    + " AND state IN ('released', 'archived')",
                submission)
            .mapTo(Long.class)
            .one()
        > 0;
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(
        row.getString("id"),
        row.getString("submission"),
        row.getInt("version"),
        new Binding(
            row.getString("sha256"),
            row.getString("rules"),
            row.getString("engine"),
            row.getString("profile")),
        row.getLong("size"),
        row.getString("audience"),
        row.getString("channel"),
        row.getString("person"),
        Columns.list(row.getString("signers")),
        row.getLong("at"),
        row.getLong("valid_until"),
        row.getLong("voided_at"),
        row.getString("void_reason"));
  }

  private static Dispatch dispatch(ResultSet row) throws SQLException {
    return new Dispatch(
        row.getString("id"),
        row.getString("submission"),
        row.getString("approval"),
        row.getString("sha256"),
        row.getString("channel"),
        row.getString("place"),
        row.getString("registration"),
        row.getString("person"),
        row.getLong("at"),
        row.getLong("recalled_at"),
        row.getString("recall_reason"));
  }
}
