package baguan.find;

import baguan.document.Layer;
import java.util.List;
import java.util.Set;

/**
 * The terms of one rule.
 *
 * @param rule id of the rule that lists them
 * @param layers where they are looked for
 * @param fold match traditional and variant characters too
 */
public record TermTable(String rule, Set<Layer> layers, boolean fold, List<Term> terms) {
  public TermTable {
    layers = Set.copyOf(layers);
    terms = List.copyOf(terms);
  }

  /**
   * One row of {@code terms.tsv}.
   *
   * @param guards longer strings that contain the term and are right: where one stands, the term
   *     does not count
   */
  public record Term(String term, String preferred, String note, List<String> guards) {
    public Term {
      guards = List.copyOf(guards);
    }
  }
}
