package baguan.check;

import baguan.document.Document;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.finding.Finding;
import baguan.finding.Verdict;
import baguan.rule.RuleSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check found. Bound to the bytes, the rules, the engine's version and the profile: same
 * four, same report.
 *
 * @param name path or name the file was given by
 * @param findings sorted by place
 * @param skipped rules that did not apply, with the setting that excluded each
 * @param stopLevel the level word that led to STOP; empty otherwise
 */
public record Report(
    String name,
    Document document,
    Profile profile,
    Release release,
    List<Finding> findings,
    Verdict verdict,
    SortedMap<String, String> skipped,
    RuleSet rules,
    String stopLevel) {
  public Report {
    findings = List.copyOf(findings);
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }

  /** How many rules judged this document. */
  public int rulesRun() {
    return rules.cards().size() - skipped.size();
  }

  /** Rules that did not apply, counted by the setting that excluded them. */
  public SortedMap<String, Long> skippedBy() {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, String> entry : skipped.entrySet()) {
      counts.merge(entry.getValue(), 1L, Long::sum);
    }
    return counts;
  }
}
