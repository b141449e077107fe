package baguan.compare;

import java.util.Optional;

/**
 * A finding of either version.
 *
 * @param cause {@link Cause#TEXT} for one that both versions have
 * @param before empty for one that came
 * @param after empty for one that is gone
 */
public record Outcome(Fate fate, Cause cause, Optional<Spot> before, Optional<Spot> after) {

  /** It came or went though its paragraph is the same. */
  public boolean unprovoked() {
    return cause != Cause.TEXT;
  }
}
