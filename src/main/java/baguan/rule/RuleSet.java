package baguan.rule;

import baguan.find.TermTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All rules of a folder, whole and checked.
 *
 * @param cards by rule id
 * @param tables one for each {@code terms.tsv}
 * @param digest SHA-256 over everything that can change a finding or its words
 */
public record RuleSet(
    List<Pack> packs, SortedMap<String, RuleCard> cards, List<TermTable> tables, String digest) {
  public RuleSet {
    packs = List.copyOf(packs);
    cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    tables = List.copyOf(tables);
  }

  /** The DRL of every rule that has one, by rule id. */
  public SortedMap<String, String> drl() {
    SortedMap<String, String> found = new TreeMap<>();
    for (Map.Entry<String, RuleCard> entry : cards.entrySet()) {
      entry.getValue().drl().ifPresent(text -> found.put(entry.getKey(), text));
    }
    return found;
  }
}
