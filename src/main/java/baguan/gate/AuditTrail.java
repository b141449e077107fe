package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Tree;
import baguan.review.UnknownException;
import baguan.store.AuditCheck;
import baguan.store.AuditHead;
import baguan.store.Store;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * That one entry is among all, see {@link Tree#proves}.
   *
   * @param entry canonical JSON
   * @param path hashes from the entry to the head, nearest first
   */
  public record Proof(long seq, String entry, Head head, List<String> path) {}

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

  /** The hashes that lead from an entry to the present tree head. */
  public List<String> proof(long seq) {
    return store.read(tx -> tx.auditCheck().proof(seq));
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

  /** Proves one entry under the head as it is now. */
  public Proof proof(Actor actor, long seq) {
    demand(actor);
    return store.read(
        tx -> {
          List<String> entry = seq < 1 ? List.of() : tx.audit().entries(seq - 1, 1);
          if (entry.isEmpty()) {
            throw new UnknownException("entry");
          }
          Head head = Head.of(tx.auditCheck().run(List.of()));
          return new Proof(seq, entry.get(0), head, tx.auditCheck().proof(seq));
        });
  }

  private static void demand(Actor actor) {
    if (!Permissions.allows(actor, Act.VIEW_AUDIT, Place.NONE)) {
      throw new RefusedException(Why.FORBIDDEN, Act.VIEW_AUDIT, List.of());
    }
  }

  /** Canonical JSON, a line an entry, after a number; for auditors. */
  public List<String> entries(Actor actor, long after, int limit) {
    demand(actor);
    return store.read(tx -> tx.audit().entries(after, limit));
  }
}
