package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.AuditPick;
import baguan.review.Page;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.UnknownException;
import baguan.store.AuditCheck;
import baguan.store.AuditHead;
import baguan.store.AuditLine;
import baguan.store.Store;
import baguan.store.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The record of all acts, and the proof that it is what was written. */
public final class AuditTrail {
  /**
   * What stands for the whole record; to be kept where who runs the server cannot reach it.
   *
   * @param chain hash of the chain at its end
   * @param tree head of the tree over all entries (RFC 9162 section 2.1)
   */
  public record Head(long size, String chain, String tree) {
    @Override
    public String toString() {
      return size + ":" + chain + ":" + tree;
    }

    public static Head of(AuditCheck.Result result) {
      return new Head(result.size(), result.chain(), result.tree());
    }

    /** Reads what {@link #toString} wrote. */
    public static Head parse(String text) {
      if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}:[0-9a-f]{64}")) {
        throw new IllegalArgumentException("not a head: size:chain:tree");
      }
      String[] parts = text.split(":", -1);
      return new Head(Long.parseLong(parts[0]), parts[1], parts[2]);
    }
  }

  private static final int CHUNK = 1000;

  private final Store store;

  AuditTrail(Store store) {
    this.store = store;
  }

  /** Reads everything again and says where it is not what was written. */
  public AuditCheck.Result verify() {
    return verify(List.of());
  }

  /** The same, and whether it still is the record whose heads were given out. */
  public AuditCheck.Result verify(List<Head> given) {
    List<AuditCheck.Known> known = new ArrayList<>();
    given.forEach(
        h -> known.add(new AuditCheck.Known(new AuditHead(h.size(), h.chain()), h.tree())));
    store.outside().ifPresent(h -> known.add(new AuditCheck.Known(h, "")));
    return store.read(tx -> tx.auditCheck().run(known));
  }

  public Head head() {
    return Head.of(verify());
  }

  /**
   * Proves one entry.
   *
   * @param size of the record under whose head; 0 for as it is now
   */
  public Proof proof(long seq, long size) {
    return store.read(tx -> proof(tx, seq, size));
  }

  static Proof proof(Tx tx, long seq, long size) {
    long under = size == 0 ? tx.audit().head().seq() : size;
    String chain = tx.audit().hash(under).orElseThrow(() -> new UnknownException("entry"));
    if (seq < 1 || seq > under) {
      throw new UnknownException("entry");
    }
    AuditCheck.Proven proven = tx.auditCheck().prove(seq, under);
    String entry = tx.audit().entries(seq - 1, 1).get(0);
    return new Proof(seq, entry, new Head(under, chain, proven.tree()), proven.path());
  }

  /** Reads everything again, for an auditor. */
  public AuditCheck.Result verify(Actor actor, List<Head> given) {
    demand(actor);
    return verify(given);
  }

  public Head head(Actor actor) {
    demand(actor);
    return head();
  }

  /** Proves one entry, for auditors and for those who may see the history it is in. */
  public Proof proof(Actor actor, long seq, long size) {
    return store.read(
        tx -> {
          if (!Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE) && !concerns(tx, actor, seq)) {
            throw refused();
          }
          return proof(tx, seq, size);
        });
  }

  private static boolean concerns(Tx tx, Actor actor, long seq) {
    return tx.audit().oldest(AuditPick.ALL, seq - 1, 1).stream()
        .filter(line -> line.seq() == seq)
        .flatMap(line -> line.entry().stream())
        .flatMap(entry -> tx.submissions().find(entry.object()).stream())
        .anyMatch(s -> Permissions.allows(actor, Act.VIEW_AUDIT, Acts.load(tx, s).place()));
  }

  /**
   * Entries, newest first: all of them to auditors, to administrators their own acts.
   *
   * @param before number of the last entry of the page before; empty for the first page
   */
  public Page<AuditLine> list(Actor actor, AuditPick pick, String before, int limit) {
    AuditPick allowed = allowed(actor, pick);
    long edge = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    List<AuditLine> lines = store.read(tx -> tx.audit().newest(allowed, edge, limit + 1));
    boolean more = lines.size() > limit;
    List<AuditLine> page = more ? lines.subList(0, limit) : lines;
    return new Page<>(page, more ? Long.toString(page.get(limit - 1).seq()) : "");
  }

  /** Numbers of the submissions that entries are about, by id; for auditors, else none. */
  public Map<String, String> numbers(Actor actor, List<AuditLine> lines) {
    Map<String, String> numbers = new HashMap<>();
    if (Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE)) {
      Set<String> objects = new HashSet<>();
      lines.forEach(line -> line.entry().ifPresent(e -> objects.add(e.object())));
      store.read(
          tx -> {
            for (String id : objects) {
              tx.submissions().find(id).ifPresent(s -> numbers.put(id, s.number()));
            }
            return numbers;
          });
    }
    return numbers;
  }

  /** All of these, oldest first, some at a time, so that a slow reader holds nothing up. */
  public <X extends Exception> void export(Actor actor, AuditPick pick, Sink<X> sink) throws X {
    AuditPick allowed = allowed(actor, pick);
    long after = 0;
    List<AuditLine> lines;
    do {
      long edge = after;
      lines = store.read(tx -> tx.audit().oldest(allowed, edge, CHUNK));
      for (AuditLine line : lines) {
        sink.take(line.json());
        after = line.seq();
      }
    } while (lines.size() == CHUNK);
  }

  /** Where exported entries go. */
  public interface Sink<X extends Exception> {
    void take(String json) throws X;
  }

  private static AuditPick allowed(Actor actor, AuditPick pick) {
    if (Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE)) {
      return pick;
    }
    if (Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE)) {
      return pick.by(actor.person().id());
    }
    throw refused();
  }

  private static RefusedException refused() {
    return new RefusedException(Why.FORBIDDEN, Act.VIEW_AUDIT, List.of());
  }

  private static void demand(Actor actor) {
    if (!Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE)) {
      throw refused();
    }
  }

  /** Canonical JSON, a line an entry, after a number; for auditors. */
  public List<String> entries(Actor actor, long after, int limit) {
    demand(actor);
    return store.read(tx -> tx.audit().entries(after, limit));
  }
}
