package baguan.store;

import baguan.review.Notice;
import baguan.review.Notice.Kind;
import baguan.review.Notice.Mail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What people were told, and what of it is still to go by mail. */
public final class Notices {
  /**
   * A notice on its way by mail.
   *
   * @param attempts made before
   * @param language of the reader, a BCP 47 tag; empty for the server's
   */
  public record Letter(Notice notice, String address, String language, int attempts) {}

  private static final String LATE =
      Stream.of(Kind.values())
          .filter(Kind::late)
          .map(k -> "'" + k.id() + "'")
          .collect(Collectors.joining(", ", "(", ")"));

  private static final String SELECT =
      "SELECT n.*, s.number AS submission_number FROM notices n"
          + " JOIN submissions s ON s.id = n.submission ";

  private final Handle handle;

  Notices(Handle handle) {
    this.handle = handle;
  }

  /**
   * @return false when the person was told before
   */
  public boolean add(Notice n) {
    return handle.execute(
            "INSERT INTO notices (id, person, kind, submission, step, at, read_at, mail, attempts,"
                + " mail_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING",
            n.id(),
            n.person(),
            n.kind().id(),
            n.submission(),
            n.step(),
            n.at(),
            n.read(),
            n.mail().id(),
            n.mailed())
        == 1;
  }

  public boolean told(String person, String submission, Kind kind, String step) {
    return handle
        .select(
            "SELECT 1 FROM notices WHERE person = ? AND submission = ? AND kind = ? AND step = ?",
            person,
            submission,
            kind.id(),
            step)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Newest first. */
  public List<Notice> to(String person, int limit) {
    return list(SELECT + "WHERE n.person = ? ORDER BY n.at DESC, n.id LIMIT ?", person, limit);
  }

  /** Newest first. */
  public List<Notice> about(String submission) {
    return list(SELECT + "WHERE n.submission = ? ORDER BY n.at DESC, n.person", submission);
  }

  public long unread(String person) {
    return handle
        .select("SELECT COUNT(*) FROM notices WHERE person = ? AND read_at = 0", person)
        .mapTo(Long.class)
        .one();
  }

  /** Marks some of a person's. */
  public void read(String person, Collection<String> ids, long at) {
    for (String id : ids) {
      handle.execute(
          "UPDATE notices SET read_at = ? WHERE id = ? AND person = ? AND read_at = 0",
          at,
          id,
          person);
    }
  }

  public void readAll(String person, long at) {
    handle.execute(
        "UPDATE notices SET read_at = ? WHERE person = ? AND read_at = 0 AND at <= ?",
        at,
        person,
        at);
  }

  /**
   * The letters that may go, each reader's together, oldest first.
   *
   * @param digest epoch millis: only what is late goes before the day's hour that follows it
   */
  public List<Letter> letters(long now, long digest, int limit) {
    return handle
        .select(
            "SELECT n.*, s.number AS submission_number, c.mail AS address, c.language AS tongue"
                + " FROM notices n JOIN submissions s ON s.id = n.submission JOIN contacts c ON"
                + " c.person = n.person WHERE n.mail = 'waiting' AND n.mail_at <= ? AND (n.at < ? OR"
                + " n.kind IN "
                + LATE
                + ") AND c.mail <> '' ORDER BY n.person, n.at, s.number, n.id LIMIT ?",
            now,
            digest,
            limit)
        .map(
            (row, context) ->
                new Letter(
                    notice(row),
                    row.getString("address"),
                    row.getString("tongue"),
                    row.getInt("attempts")))
        .list();
  }

  /**
   * Moves a letter on.
   *
   * @param next epoch millis before which a waiting one is not tried
   * @return false when it was no longer where it should be: another server has it
   */
  public boolean mail(String id, Mail from, Mail to, int attempts, long next) {
    return handle.execute(
            "UPDATE notices SET mail = ?, attempts = ?, mail_at = ? WHERE id = ? AND mail = ?",
            to.id(),
            attempts,
            next,
            id,
            from.id())
        == 1;
  }

  /** Those that waited since before a time are not news any more. */
  public int stale(long before, long now) {
    return handle.execute(
        "UPDATE notices SET mail = 'failed', mail_at = ? WHERE mail = 'waiting' AND at < ?",
        now,
        before);
  }

  /** Those that were being sent when a server died. */
  public int abandoned(long before, long now) {
    return handle.execute(
        "UPDATE notices SET mail = 'unsure', mail_at = ? WHERE mail = 'sending' AND mail_at < ?",
        now,
        before);
  }

  /** How many of a time wait although they were to go already. */
  public long stuck(long since) {
    return handle
        .select(
            "SELECT COUNT(*) FROM notices WHERE mail = 'waiting' AND attempts > 0 AND at >= ?",
            since)
        .mapTo(Long.class)
        .one();
  }

  /** How many letters are in one of these conditions since a time. */
  public long count(Mail mail, long since) {
    return handle
        .select("SELECT COUNT(*) FROM notices WHERE mail = ? AND at >= ?", mail.id(), since)
        .mapTo(Long.class)
        .one();
  }

  private List<Notice> list(String sql, Object... values) {
    return handle.select(sql, values).map((row, context) -> notice(row)).list();
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(
        row.getString("id"),
        row.getString("person"),
        Columns.of(Kind.class, row.getString("kind")),
        row.getString("submission"),
        row.getString("submission_number"),
        row.getString("step"),
        row.getLong("at"),
        row.getLong("read_at"),
        Columns.of(Mail.class, row.getString("mail")),
        row.getLong("mail_at"));
  }
}
