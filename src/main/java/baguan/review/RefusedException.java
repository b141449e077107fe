package baguan.review;

import java.util.List;

/** The act was understood and is not done; nothing was changed. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why, in one word. */
  public enum Why {
    /** The actor has no such right here. */
    FORBIDDEN,
    /** Not in this state. */
    STATE,
    /** Guards do not hold. */
    GUARDS
  }

  private final Why why;
  private final Act act;
  private final transient List<Guard> missing;

  public RefusedException(Why why, Act act, List<Guard> missing) {
    super(act.id() + " refused: " + why + (missing.isEmpty() ? "" : " " + missing));
    this.why = why;
    this.act = act;
    this.missing = List.copyOf(missing);
  }

  public Why why() {
    return why;
  }

  public Act act() {
    return act;
  }

  /** What would have to be true, in the order of the page's ticks. */
  public List<Guard> missing() {
    return missing;
  }
}
