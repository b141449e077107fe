package baguan.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One row of the state machine. */
public record Transition(State from, Act act, State to, Set<Guard> guards) {
  public Transition {
    guards =
        Collections.unmodifiableSet(
            guards.isEmpty() ? EnumSet.noneOf(Guard.class) : EnumSet.copyOf(guards));
  }

  /** Guards that do not hold, in their order. */
  public List<Guard> missing(Case c, Request request) {
    return guards.stream().filter(g -> !g.holds(c, request)).toList();
  }
}
