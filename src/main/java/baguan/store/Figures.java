package baguan.store;

import baguan.review.Move;
import baguan.review.Person;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Counts of what a person may see. Times are epoch millis; a span begins at {@code since}. */
public final class Figures {
  /**
   * @param found points of the rule in first versions
   * @param waived points still there in what was released, waived
   */
  public record OfRule(String rule, long found, long waived) {}

  /**
   * @param code of the reason; may be empty
   * @param ending those that end within the time asked for
   */
  public record Waivers(String code, String rule, long count, long ending) {}

  /**
   * @param found distinct points of the rule
   * @param wrong those that were called wrong
   */
  public record Health(String rule, long found, long wrong) {}

  /** One check: media type and size of the file, and how long it took. */
  public record Timing(String type, long size, long millis) {}

  /** An open submission. */
  public record Open(String department, long created) {}

  /** Acts that end a document's round, as SQL has them. */
  static final String ENDS = "'release', 'return', 'object', 'reject', 'withdraw'";

  private static final String SEEN = " WHERE (" + Queues.VISIBLE + ")";

  private final Handle handle;

  Figures(Handle handle) {
    this.handle = handle;
  }

  /** Returns, rejections, withdrawals, releases; oldest first. */
  public List<Move> ends(Person person, long since) {
    return rows(
        "SELECT m.* FROM moves m JOIN submissions s ON s.id = m.submission"
            + SEEN
            + " AND m.at >= :since"
            + " AND m.act IN ("
            + ENDS
            + ") ORDER BY m.seq",
        person,
        Map.of("since", since),
        (row, context) -> Moves.move(row));
  }

  /** All moves of submissions approved in the span; by submission, oldest first. */
  public List<Move> approved(Person person, long since) {
    return rows(
        "SELECT m.* FROM moves m JOIN submissions s ON s.id = m.submission"
            + SEEN
            + " AND s.id IN (SELECT a.submission FROM moves a WHERE a.act = 'approve'"
            + " AND a.at >= :since) ORDER BY m.submission, m.seq",
        person,
        Map.of("since", since),
        (row, context) -> Moves.move(row));
  }

  public List<Open> open(Person person) {
    return rows(
        "SELECT s.department, s.created FROM submissions s"
            + SEEN
            + " AND NOT ("
            + Queues.DONE
            + ") ORDER BY s.department, s.created",
        person,
        Map.of(),
        (row, context) -> new Open(row.getString(1), row.getLong(2)));
  }

  /** How many submissions had a version checked. */
  public long checked(Person person, long since) {
    return rows(
            "SELECT COUNT(DISTINCT s.id) FROM versions v JOIN submissions s ON s.id = v.submission"
                + SEEN
                + " AND v.at >= :since",
            person,
            Map.of("since", since),
            (row, context) -> row.getLong(1))
        .get(0);
  }

  /** The most frequent ones first. */
  public List<OfRule> rules(Person person, long since, int most) {
    return rows(
        "SELECT rule, SUM(found) AS found, SUM(waived) AS waived FROM (SELECT p.rule,"
            + " CASE WHEN p.version = 1 THEN 1 ELSE 0 END AS found,"
            + " CASE WHEN EXISTS (SELECT 1 FROM dispatches d JOIN approvals a ON a.id = d.approval"
            + " WHERE d.submission = p.submission AND a.version = p.version) AND EXISTS (SELECT 1"
            + " FROM decisions x WHERE x.ruling = 'waived' AND (x.submission = p.submission OR"
            + " (x.scope = 'department' AND x.department = s.department))"
            + " AND x.point_key = CASE WHEN x.scope = 'place' THEN p.point_key ELSE p.text_key END)"
            + " THEN 1 ELSE 0 END AS waived"
            + " FROM points p JOIN submissions s ON s.id = p.submission JOIN versions v"
            + " ON v.submission = p.submission AND v.number = p.version"
            + SEEN
            + " AND v.at >= :since) AS counted GROUP BY rule HAVING SUM(found) + SUM(waived) > 0"
            + " ORDER BY SUM(found) DESC, SUM(waived) DESC, rule LIMIT :most",
        person,
        Map.of("since", since, "most", most),
        (row, context) -> new OfRule(row.getString(1), row.getLong(2), row.getLong(3)));
  }

  /**
   * @param soon end of the time in which they are said to end soon
   */
  public List<Waivers> waivers(Person person, long since, long now, long soon) {
    return rows(
        "SELECT code, rule, COUNT(*), SUM(ending) FROM (SELECT DISTINCT x.id, x.code, p.rule,"
            + " CASE WHEN x.expires >= :now AND x.expires < :soon THEN 1 ELSE 0 END AS ending"
            + " FROM decisions x JOIN submissions s ON s.id = x.submission JOIN points p"
            + " ON p.submission = x.submission AND p.version = x.version"
            + " AND x.point_key = CASE WHEN x.scope = 'place' THEN p.point_key ELSE p.text_key END"
            + SEEN
            + " AND x.ruling = 'waived' AND x.at >= :since) AS waivers GROUP BY code, rule"
            + " ORDER BY COUNT(*) DESC, code, rule",
        person,
        Map.of("since", since, "now", now, "soon", soon),
        (row, context) ->
            new Waivers(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  /** By rule. */
  public List<Health> health(Person person, long since) {
    return rows(
        "SELECT rule, COUNT(*), SUM(wrong) FROM (SELECT DISTINCT p.submission, p.point_key, p.rule,"
            + " CASE WHEN EXISTS (SELECT 1 FROM decisions x WHERE x.submission = p.submission"
            + " AND x.ruling = 'false_positive' AND x.point_key ="
            + " CASE WHEN x.scope = 'place' THEN p.point_key ELSE p.text_key END)"
            + " THEN 1 ELSE 0 END AS wrong"
            + " FROM points p JOIN submissions s ON s.id = p.submission JOIN versions v"
            + " ON v.submission = p.submission AND v.number = p.version"
            + SEEN
            + " AND v.at >= :since) AS seen GROUP BY rule ORDER BY rule",
        person,
        Map.of("since", since),
        (row, context) -> new Health(row.getString(1), row.getLong(2), row.getLong(3)));
  }

  public List<Timing> timings(Person person, long since) {
    return rows(
        "SELECT v.type, v.size, t.millis FROM timings t JOIN versions v"
            + " ON v.submission = t.submission AND v.number = t.version"
            + " JOIN submissions s ON s.id = v.submission"
            + SEEN
            + " AND v.at >= :since ORDER BY v.type, t.millis",
        person,
        Map.of("since", since),
        (row, context) -> new Timing(row.getString(1), row.getLong(2), row.getLong(3)));
  }

  private <T> List<T> rows(String sql, Person person, Map<String, ?> names, RowMapper<T> mapper) {
    Query query = handle.createQuery(sql);
    Queues.bind(query, person, 0);
    names.forEach(query::bind);
    return query.map(mapper).list();
  }
}
