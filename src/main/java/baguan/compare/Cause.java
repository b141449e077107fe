package baguan.compare;

import java.util.Locale;

/** Why a finding came or went. */
public enum Cause {
  /** Its paragraph was changed. */
  TEXT,
  /** Its paragraph is the same; the rules or the program are others. */
  RULES,
  /** Its paragraph is the same; the rule applies to one of the two profiles only. */
  PROFILE,
  /** Its paragraph is the same; what it depends on elsewhere is not. */
  ELSEWHERE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
