package baguan.compare;

import java.util.List;
import java.util.Set;

/**
 * Two versions side by side.
 *
 * @param rows in the order of the newer text
 * @param outcomes in the order of the newer report; those that are gone last
 */
public record Comparison(Side from, Side to, List<Row> rows, List<Outcome> outcomes) {
  public Comparison {
    rows = List.copyOf(rows);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * @param returned text keys of points that came, went and may be back in {@code to}
   */
  public static Comparison of(Side from, Side to, Set<String> returned) {
    List<Row> rows = new Rows(from, to).all();
    return new Comparison(from, to, rows, new Outcomes(from, to, rows, returned).all());
  }

  public boolean sameBytes() {
    return from.binding().sha256().equals(to.binding().sha256());
  }

  /** Every paragraph that was read is the same, what is masked in it too. */
  public boolean sameText() {
    return rows.stream().allMatch(Row::same);
  }

  /** All parts of both were read. */
  public boolean whole() {
    return from.whole() && to.whole();
  }

  public List<Outcome> with(Fate fate) {
    return outcomes.stream().filter(o -> o.fate() == fate).toList();
  }

  /** How many came, or went, for a reason that is not their paragraph. */
  public long unprovoked(boolean came, Cause cause) {
    return outcomes.stream()
        .filter(o -> o.cause() == cause && (came ? o.before() : o.after()).isEmpty())
        .count();
  }
}
