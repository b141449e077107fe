package baguan.gate;

import baguan.review.WorkDays;
import baguan.rule.Language;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What an office may settle for itself.
 *
 * @param guarded packs whose must-fix findings two people of two departments must let through
 * @param language of stored reports
 */
public record Policy(WorkDays workDays, Set<String> guarded, Language language) {
  public static final Policy DEFAULT =
      new Policy(
          new WorkDays(ZoneOffset.ofHours(8), Set.of(), Set.of()),
          Set.of("confidentiality"),
          Language.ZH_HANS);

  public Policy {
    guarded = Set.copyOf(guarded);
  }
}
