package baguan.fact;

/** What is known about an identifier's value. */
public enum Validity {
  /** Right shape, but its check digit, date or region is wrong: under a label, a typo. */
  INVALID,
  /** Right shape, nothing more to prove. */
  PLAUSIBLE,
  /** Check digit or structure proven. */
  VALID
}
