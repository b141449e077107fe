package baguan.review;

import java.util.Locale;

/** How far a decision reaches. */
public enum Scope {
  /** This text under this rule at this place, in every version of the submission. */
  PLACE,
  /** This text under this rule anywhere in the submission. */
  DOCUMENT,
  /** This text under this rule in all submissions of the department, until a date. */
  DEPARTMENT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
