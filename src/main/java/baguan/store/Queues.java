package baguan.store;

import baguan.review.Page;
import baguan.review.Person;
import baguan.review.Pick;
import baguan.review.Role;
import baguan.review.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Lists of submissions: by due time, then risk, then id; a page names where the next begins. */
public final class Queues {
  private static final int MOST = 200;
  private static final String FOREIGN =
      "s.submitted = 1 AND s.owner <> :me AND NOT EXISTS"
          + " (SELECT 1 FROM authors a WHERE a.submission = s.id AND a.self = :self)";
  private static final String OPEN =
      "SELECT 1 FROM co_signs c WHERE c.submission = s.id AND c.answer = 'open'";
  private static final String YOUR_TURN =
      "(s.owner = :me AND :drafter = 1 AND s.state IN ('draft', 'needs_fix', 'ready')) OR ("
          + FOREIGN
          + " AND ((s.state = 'in_review' AND s.department IN (<reviewer>))"
          + " OR (s.state = 'co_sign' AND s.department IN (<reviewer>) AND NOT EXISTS ("
          + OPEN
          + ")) OR (s.state = 'co_sign' AND EXISTS ("
          + OPEN
          + " AND c.department IN (<co_signer>)))"
          + " OR (s.state = 'approved' AND s.department IN (<releaser>))))";

  /** What a person may see, of {@code submissions s}; see {@link #bind}. */
  static final String VISIBLE =
      "(s.owner = :me AND :drafter = 1) OR :auditor = 1 OR ("
          + FOREIGN
          + " AND (s.department IN (<reviewer>) OR s.department IN (<releaser>) OR EXISTS"
          + " (SELECT 1 FROM co_signs c WHERE c.submission = s.id"
          + " AND c.department IN (<co_signer>))))";

  static final String DONE =
      "s.state IN ('released', 'archived', 'recalled', 'rejected', 'withdrawn')";

  /** Few, however many are done: said of its own so that the index by state serves. */
  private static final String UNDONE =
      "s.state IN ('draft', 'checking', 'needs_fix', 'ready', 'in_review', 'co_sign', 'approved')";

  /** From here on a count is only "many". */
  public static final int MANY = 1_000;

  private final Handle handle;

  Queues(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param now epoch millis, for what is overdue
   */
  public Page<Submission> list(Person person, Pick pick, long now) {
    int limit = Math.max(1, Math.min(MOST, pick.limit()));
    List<String> cursor = cursor(pick.after());
    Query query =
        handle.createQuery(
            "SELECT s.* FROM submissions s WHERE ("
                + pick.slice()
                    .map(slice -> "(" + VISIBLE + ") AND " + Slices.where(slice))
                    .orElseGet(() -> where(pick.group()))
                + ")"
                + (pick.state().isPresent() ? " AND s.state = :state" : "")
                + (pick.search().isEmpty()
                    ? ""
                    : " AND (LOWER(s.title) LIKE :search ESCAPE '!'"
                        + " OR LOWER(s.number) LIKE :search ESCAPE '!')")
                + (cursor.isEmpty()
                    ? ""
                    : " AND (s.due > :due OR (s.due = :due AND (s.risk < :risk OR"
                        + " (s.risk = :risk AND s.id > :id))))")
                + " ORDER BY s.due, s.risk DESC, s.id LIMIT :rows");
    bind(query, person, now);
    pick.slice().ifPresent(slice -> Slices.bind(query, slice));
    pick.state().ifPresent(state -> query.bind("state", state.id()));
    query.bind("search", "%" + escape(pick.search().toLowerCase(Locale.ROOT)) + "%");
    query.bind("rows", limit + 1);
    if (!cursor.isEmpty()) {
      query.bind("due", Long.parseLong(cursor.get(0)));
      query.bind("risk", Long.parseLong(cursor.get(1)));
      query.bind("id", cursor.get(2));
    }
    List<Submission> rows = query.map((row, context) -> Submissions.submission(row)).list();
    boolean more = rows.size() > limit;
    List<Submission> items = more ? rows.subList(0, limit) : rows;
    return new Page<>(items, more ? cursor(items.get(limit - 1)) : "");
  }

  /** How many there are, {@link #MANY} at most: nobody waits for an exact count of an archive. */
  public long count(Person person, Pick.Group group, long now) {
    Query query =
        handle.createQuery(
            "SELECT COUNT(*) FROM (SELECT 1 FROM submissions s WHERE ("
                + where(group)
                + ") LIMIT "
                + MANY
                + ") counted");
    bind(query, person, now);
    return query.mapTo(Long.class).one();
  }

  private static String where(Pick.Group group) {
    return switch (group) {
      case YOUR_TURN -> UNDONE + " AND (" + YOUR_TURN + ")";
      case MINE -> "s.owner = :me AND :drafter = 1";
      case DEPARTMENT -> "(" + VISIBLE + ") AND s.owner <> :me";
      case WAITING ->
          "s.owner = :me AND :drafter = 1 AND s.state IN ('in_review', 'co_sign', 'approved')";
      case OVERDUE -> UNDONE + " AND s.due < :now AND (" + VISIBLE + ")";
      case DONE -> "(" + VISIBLE + ") AND NOT " + UNDONE; // most: read in order, not by state
    };
  }

  /** The same rights as {@code Permissions} gives; an administrator sees nothing. */
  static void bind(Query query, Person person, long now) {
    boolean admin = person.has(Role.ADMIN);
    boolean writes = person.has(Role.DRAFTER) || person.has(Role.CI);
    query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    query
        .bind("me", person.id())
        .bind("self", person.self())
        .bind("now", now)
        .bind("drafter", !admin && writes ? 1 : 0)
        .bind("auditor", !admin && person.has(Role.AUDITOR) ? 1 : 0);
    for (Role role : List.of(Role.REVIEWER, Role.CO_SIGNER, Role.RELEASER)) {
      SortedSet<String> departments = admin ? new TreeSet<>() : person.departments(role);
      query.bindList(EmptyHandling.NULL_KEYWORD, role.id(), new ArrayList<>(departments));
    }
  }

  private static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String cursor(Submission last) {
    String text = last.due() + " " + last.risk() + " " + last.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Nothing for the first page, and for what is no cursor of ours. */
  private static List<String> cursor(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      return plain.matches("[0-9]{1,19} [0-9]{1,19} [0-9a-z]+")
          ? List.of(plain.split(" "))
          : List.of();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
