package baguan.review;

import java.util.Locale;

/**
 * Which of the submissions that a person may see went into one bar of a figure.
 *
 * @param what id of a rule or department; empty when the kind needs none
 * @param more reason code of waivers; may be empty
 * @param from epoch millis
 * @param to epoch millis, exclusive
 */
public record Slice(Kind kind, String what, String more, long from, long to) {
  /** What is said of them. */
  public enum Kind {
    /** Released, sent back, rejected or withdrawn in the span. */
    ENDED,
    /** Approved in the span. */
    APPROVED,
    /** Not done, of department {@code what}, made in the span. */
    OPEN,
    /** With findings of rule {@code what} in a version of the span. */
    FOUND,
    /** With a waiver of the span, for rule {@code what} and reason {@code more}. */
    WAIVED,
    /** With findings of rule {@code what} that were called wrong. */
    WRONG;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
