package baguan.finding;

import baguan.document.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One rule's claim about one place. Carries no prose: that is made from rule and args, per reader.
 *
 * @param rule id, {@code pack/name}
 * @param preview the rule is on trial: shown, but never moves the verdict
 * @param related other places it speaks of
 * @param args what the wording names, sorted
 */
public record Finding(
    String rule,
    Severity severity,
    boolean preview,
    Span at,
    List<Span> related,
    SortedMap<String, String> args) {
  /** By place, then rule, then arguments: nothing is left to chance. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.args().toString());

  public Finding {
    related = List.copyOf(related);
    args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
  }
}
