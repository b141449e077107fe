package baguan.rule;

import baguan.fact.HouseStyle;
import baguan.find.TermTable;
import java.nio.charset.StandardCharsets;
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
 * @param own values the organisation publishes of itself, a line each; no part of the folder
 * @param style the layout official documents are held against; no part of the folder
 * @param digest SHA-256 over everything that can change a finding or its words
 */
public record RuleSet(
    List<Pack> packs,
    SortedMap<String, RuleCard> cards,
    List<TermTable> tables,
    List<String> own,
    HouseStyle style,
    String digest) {
  public RuleSet {
    packs = List.copyOf(packs);
    cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    tables = List.copyOf(tables);
    own = List.copyOf(own);
  }

  /** These rules for an organisation with own values: its reports are told apart by the digest. */
  public RuleSet withOwn(List<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    String both = digestWith("own", String.join("\n", values));
    return new RuleSet(packs, cards, tables, values, style, both);
  }

  /** These rules for a body with a manual of its own, told apart in the same way. */
  public RuleSet withStyle(HouseStyle other) {
    if (other.equals(style)) {
      return this;
    }
    String both = digestWith("style", other.toString());
    return new RuleSet(packs, cards, tables, own, other, both);
  }

  /** These rules over pictures read by {@code reader}: another reader may find other words. */
  public RuleSet readingPictures(String reader) {
    return new RuleSet(packs, cards, tables, own, style, digestWith("pictures", reader));
  }

  private String digestWith(String name, String value) {
    Digest both = new Digest();
    both.add("rules", digest.getBytes(StandardCharsets.UTF_8));
    both.add(name, value.getBytes(StandardCharsets.UTF_8));
    return both.hex();
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
