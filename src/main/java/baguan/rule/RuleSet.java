package baguan.rule;

import baguan.find.TermTable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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

  /** The same rules beside values of which nothing is said: a verdict binds to those as well. */
  public RuleSet beside(Set<String> own) {
    if (own.isEmpty()) {
      return this;
    }
    Digest bound = new Digest();
    bound.add("rules", digest.getBytes(StandardCharsets.US_ASCII));
    for (String value : new TreeSet<>(own)) {
      bound.add("own", value.getBytes(StandardCharsets.UTF_8));
    }
    return new RuleSet(packs, cards, tables, bound.hex());
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
