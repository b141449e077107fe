package baguan.store;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.AuditEntry;
import baguan.review.AuditPick;
import baguan.review.Tree;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The record of acts: grows, never changes. */
public final class AuditLog {
  private final Handle handle;
  private @Nullable AuditHead head;
  private Act act = Act.VIEW;

  AuditLog(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds an entry in the same transaction as what it records. Locks the log until that ends.
   *
   * @return its number
   */
  public long append(
      Actor actor, Act what, String object, SortedMap<String, String> details, long at) {
    AuditHead before =
        handle
            .select("UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash")
            .map((row, context) -> new AuditHead(row.getLong(1), row.getString(2)))
            .one();
    AuditEntry entry =
        new AuditEntry(
            before.seq(),
            at,
            actor.person().id(),
            actor.principal().map(p -> p.id()).orElse(""),
            actor.client(),
            what,
            object,
            details);
    String json = entry.json();
    AuditHead after = new AuditHead(before.seq(), Tree.chain(before.hash(), json));
    handle.execute(
        "INSERT INTO audit (seq, entry, hash, object) VALUES (?, ?, ?, ?)",
        after.seq(),
        json,
        after.hash(),
        object);
    handle.execute("UPDATE audit_head SET hash = ? WHERE id = 1", after.hash());
    head = after;
    act = what;
    return after.seq();
  }

  /** What this transaction added last. */
  Optional<AuditHead> added() {
    return Optional.ofNullable(head);
  }

  Act lastAct() {
    return act;
  }

  public AuditHead head() {
    return handle
        .select("SELECT seq, hash FROM audit_head WHERE id = 1")
        .map((row, context) -> new AuditHead(row.getLong(1), row.getString(2)))
        .one();
  }

  /** The chain's hash at an entry. */
  public Optional<String> hash(long seq) {
    return handle.select("SELECT hash FROM audit WHERE seq = ?", seq).mapTo(String.class).findOne();
  }

  /** Canonical JSON of entries after a number, oldest first. */
  public List<String> entries(long after, int limit) {
    return handle
        .select("SELECT entry FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", after, limit)
        .mapTo(String.class)
        .list();
  }

  /** Canonical JSON of what was done to one submission or person, oldest first. */
  public List<String> of(String object, long after, int limit) {
    return handle
        .select(
            "SELECT entry FROM audit WHERE object = ? AND seq > ? ORDER BY seq LIMIT ?",
            object,
            after,
            limit)
        .mapTo(String.class)
        .list();
  }

  /**
   * Entries before a number, newest first; one that cannot be read is in every list.
   *
   * @param before exclusive
   */
  public List<AuditLine> newest(AuditPick pick, long before, int limit) {
    return pick(pick, " AND seq < ? ORDER BY seq DESC", before, limit);
  }

  /** Entries after a number, oldest first. */
  public List<AuditLine> oldest(AuditPick pick, long after, int limit) {
    return pick(pick, " AND seq > ? ORDER BY seq", after, limit);
  }

  /** Of the entries nothing but the object is a column that could disagree with them. */
  private List<AuditLine> pick(AuditPick pick, String order, long edge, int limit) {
    String where = pick.object().isEmpty() ? "? = ''" : "object = ?";
    try (Stream<AuditLine> lines =
        handle
            .select("SELECT seq, entry FROM audit WHERE " + where + order, pick.object(), edge)
            .setFetchSize(500)
            .map((row, context) -> AuditLine.of(row.getLong(1), row.getString(2)))
            .stream()) {
      return lines.filter(l -> l.entry().map(pick::matches).orElse(true)).limit(limit).toList();
    }
  }
}
