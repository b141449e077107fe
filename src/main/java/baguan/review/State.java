package baguan.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a submission stands. */
public enum State {
  DRAFT,
  CHECKING,
  /** Must-fix findings are open, or it was returned: the drafter must act. */
  NEEDS_FIX,
  READY,
  IN_REVIEW,
  CO_SIGN,
  APPROVED,
  RELEASED,
  ARCHIVED,
  RECALLED,
  REJECTED,
  WITHDRAWN;

  private static final Set<State> FINAL =
      EnumSet.of(RELEASED, ARCHIVED, RECALLED, REJECTED, WITHDRAWN);

  /** Nobody's turn any more. */
  public boolean done() {
    return FINAL.contains(this);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
