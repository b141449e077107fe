package baguan.gate;

import baguan.review.WorkDays;
import baguan.rule.Language;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What an office may settle for itself.
 *
 * @param guarded packs whose must-fix findings two people of two departments must let through
 * @param language of stored reports, and of what is told to people who chose none
 * @param digest when the day's mail goes, in the office's own time
 */
public record Policy(WorkDays workDays, Set<String> guarded, Language language, LocalTime digest) {
  public static final Policy DEFAULT =
      new Policy(
          new WorkDays(ZoneOffset.ofHours(8), Set.of(), Set.of()),
          Set.of("confidentiality"),
          Language.ZH_HANS,
          LocalTime.of(8, 0));

  public Policy {
    guarded = Set.copyOf(guarded);
  }

  /** The same in another language. */
  public Policy in(Language other) {
    return new Policy(workDays, guarded, other, digest);
  }

  /** The same with another hour for the day's mail. */
  public Policy mailing(LocalTime hour) {
    return new Policy(workDays, guarded, language, hour);
  }
}
