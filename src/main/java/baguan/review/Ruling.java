package baguan.review;

import java.util.Locale;

/** What somebody says of a point. */
public enum Ruling {
  PROPOSED_WAIVER,
  PROPOSED_FALSE_POSITIVE,
  /** True, but allowed. */
  WAIVED,
  /** The rule is wrong here. */
  FALSE_POSITIVE,
  MUST_FIX;

  /** The drafter's wish, not a decision. */
  public boolean proposal() {
    return this == PROPOSED_WAIVER || this == PROPOSED_FALSE_POSITIVE;
  }

  /** Lets the point through. */
  public boolean lenient() {
    return this == WAIVED || this == FALSE_POSITIVE;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
