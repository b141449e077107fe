package baguan.store;

import baguan.review.Tree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the whole log again and finds where it is not what was written. */
public final class AuditCheck {
  private static final int MOST_FAULTS = 100;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Row(long seq, String entry, String hash, String object) {}

  /**
   * What was found.
   *
   * @param size entries read
   * @param chain hash of the chain at its end, computed anew
   * @param tree head of the tree over all entries (RFC 9162)
   */
  public record Result(long size, String chain, String tree, List<AuditFault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A head that was given out, or written elsewhere.
   *
   * @param tree tree head at that size; empty when only the chain is known
   */
  public record Known(AuditHead head, String tree) {
    boolean is(String chain, String treeHead) {
      return chain.equals(head.hash()) && (tree.isEmpty() || tree.equals(treeHead));
    }
  }

  private final Handle handle;

  AuditCheck(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param known heads that were given out, to be found again
   */
  public Result run(List<Known> known) {
    List<AuditFault> faults = new ArrayList<>();
    Tree tree = new Tree();
    String previous = Tree.START;
    long expected = 0;
    try (Stream<Row> rows = rows()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        expected++;
        fault(row, expected, previous).ifPresent(f -> add(faults, f));
        expected = row.seq();
        previous = row.hash();
        tree.add(row.entry());
        for (Known head : known) {
          if (row.seq() == head.head().seq() && !head.is(row.hash(), tree.head())) {
            add(
                faults,
                new AuditFault(
                    row.seq(), AuditFault.Kind.OTHER_LOG, "not the log whose head was given out"));
          }
        }
      }
    }
    for (Known head : known) {
      long size = head.head().seq();
      if (size > expected) {
        add(
            faults,
            new AuditFault(
                expected + 1,
                AuditFault.Kind.CUT_OFF,
                "cut off: it once had " + size + " entries"));
      }
    }
    AuditHead stored = new AuditLog(handle).head();
    if (stored.seq() != expected || !stored.hash().equals(previous)) {
      add(
          faults,
          new AuditFault(
              stored.seq(), AuditFault.Kind.END, "the log does not end where it should"));
    }
    return new Result(tree.size(), previous, tree.head(), faults);
  }

  private ResultIterable<Row> all() {
    return handle
        .createQuery("SELECT seq, entry, hash, object FROM audit ORDER BY seq")
        .setFetchSize(1000)
        .map(
            (row, context) ->
                new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  private Stream<Row> rows() {
    return all().stream();
  }

  private static Optional<AuditFault> fault(Row row, long expected, String previous) {
    if (row.seq() != expected) {
      return Optional.of(
          new AuditFault(expected, AuditFault.Kind.MISSING, "missing, the next is " + row.seq()));
    }
    if (!Tree.chain(previous, row.entry()).equals(row.hash())) {
      return Optional.of(
          new AuditFault(
              row.seq(), AuditFault.Kind.CHANGED, "changed: entry and hash do not agree"));
    }
    return agrees(row)
        ? Optional.empty()
        : Optional.of(
            new AuditFault(
                row.seq(),
                AuditFault.Kind.COLUMNS,
                "changed: its columns do not agree with the entry"));
  }

  private static boolean agrees(Row row) {
    try {
      JsonNode entry = JSON.readTree(row.entry());
      return entry.path("seq").asLong(-1) == row.seq()
          && entry.path("object").asString("").equals(row.object());
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void add(List<AuditFault> faults, AuditFault fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    }
  }

  /**
   * Proves an entry under the head of the log as it was at some size.
   *
   * @param seq of the entry, at most {@code size}
   */
  public Proven prove(long seq, long size) {
    List<byte[]> leaves = new ArrayList<>();
    Tree tree = new Tree();
    try (Stream<String> entries =
        handle
            .select("SELECT entry FROM audit WHERE seq <= ? ORDER BY seq", size)
            .setFetchSize(1000)
            .mapTo(String.class)
            .stream()) {
      entries.forEach(
          entry -> {
            leaves.add(Tree.leaf(entry));
            tree.add(entry);
          });
    }
    return new Proven(tree.head(), Tree.proof(leaves, Math.toIntExact(seq - 1)));
  }

  /**
   * @param tree head over the entries up to the size asked for
   * @param path hashes from the entry to that head, nearest first
   */
  public record Proven(String tree, List<String> path) {
    public Proven {
      path = List.copyOf(path);
    }
  }
}
