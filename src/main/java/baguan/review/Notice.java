package baguan.review;

import java.util.Locale;

/**
 * What one person was told about one submission. It names the submission, and nothing in it.
 *
 * @param person id
 * @param submission id
 * @param number for people: {@code 2026-0417}
 * @param step what tells this one from others of its kind: an act, or a day of the clock
 * @param at epoch millis
 * @param read epoch millis, 0 while it was not
 * @param mailed epoch millis of the last change of {@code mail}
 */
public record Notice(
    String id,
    String person,
    Kind kind,
    String submission,
    String number,
    String step,
    long at,
    long read,
    Mail mail,
    long mailed) {
  /** What happened. */
  public enum Kind {
    YOUR_TURN,
    RETURNED,
    OBJECTED,
    REJECTED,
    APPROVED,
    /** Approved and not out, under rules that are not in force any more. */
    RULES_CHANGED,
    /** A waiver ends within a fortnight. */
    WAIVER_ENDS,
    /** Half of the working time has passed. */
    HALF,
    /** Four fifths of it. */
    MOST,
    DUE,
    OVERDUE,
    /** It is late, and goes to the deputy of whose turn it is. */
    DEPUTY,
    /** It is still late, and goes to the head of the department. */
    HEAD;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a reminder of the clock. */
    public boolean clock() {
      return compareTo(HALF) >= 0;
    }

    /** Whether the time is over: no mail about it waits for the next day. */
    public boolean late() {
      return compareTo(DUE) >= 0;
    }

    /** Whether somebody must act on it. */
    public boolean asks() {
      return this != APPROVED && this != REJECTED && this != WAIVER_ENDS;
    }
  }

  /** How far the same went by mail. */
  public enum Mail {
    NONE,
    WAITING,
    SENDING,
    SENT,
    FAILED,
    /** The server died while it was sent: not sent again, as it may have arrived. */
    UNSURE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
