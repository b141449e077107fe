package baguan.rule;

import baguan.finding.Severity;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule folder says of its rule.
 *
 * @param id {@code pack/name}
 * @param basis the clause that demands it
 * @param strength {@code hard}, {@code general}, {@code recommended}, {@code practice}
 * @param quoted whether terms inside quotation marks count
 * @param drl its DRL; empty when its term table is the whole rule
 */
public record RuleCard(
    String id,
    Pack pack,
    Severity severity,
    boolean preview,
    String owner,
    String basis,
    String strength,
    Scope scope,
    boolean quoted,
    Map<Language, Wording> wording,
    Optional<String> drl,
    Path folder) {
  public RuleCard {
    wording = Map.copyOf(wording);
  }

  /** What one finding rests on: the clause, or a body's own manual that changed it. */
  public String basis(Map<String, String> args) {
    return args.getOrDefault("basis", basis);
  }

  /** Never absent: a rule that lacks a language does not load. */
  public Wording wording(Language language) {
    Wording found = wording.get(language);
    if (found == null) {
      throw new IllegalStateException(id + " does not speak " + language.tag());
    }
    return found;
  }
}
