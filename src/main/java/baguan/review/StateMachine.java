package baguan.review;

import static baguan.review.State.APPROVED;
import static baguan.review.State.ARCHIVED;
import static baguan.review.State.CHECKING;
import static baguan.review.State.CO_SIGN;
import static baguan.review.State.DRAFT;
import static baguan.review.State.IN_REVIEW;
import static baguan.review.State.NEEDS_FIX;
import static baguan.review.State.READY;
import static baguan.review.State.RECALLED;
import static baguan.review.State.REJECTED;
import static baguan.review.State.RELEASED;
import static baguan.review.State.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way a submission can go. What is not in the table cannot happen. */
public final class StateMachine {
  private static final Map<State, Map<Act, Transition>> TABLE = new EnumMap<>(State.class);

  static {
    for (State state : State.values()) {
      TABLE.put(state, new EnumMap<>(Act.class));
    }
    checking();
    drafting();
    for (State state : List.of(IN_REVIEW, CO_SIGN)) {
      reviewing(state);
    }
    row(IN_REVIEW, Act.ASK_REJECTION, IN_REVIEW, Guard.LONG_REASON);
    row(IN_REVIEW, Act.REJECT, REJECTED, Guard.LONG_REASON, Guard.SECOND_REJECTER);
    row(CO_SIGN, Act.SECOND_WAIVER, CO_SIGN, Guard.POINT_NAMED, Guard.REASON, Guard.FIRST_WAIVER);
    row(CO_SIGN, Act.AGREE, CO_SIGN, Guard.ASKED, Guard.SAME_BYTES);
    row(CO_SIGN, Act.OBJECT, NEEDS_FIX, Guard.ASKED, Guard.REASON);
    row(APPROVED, Act.RETURN, NEEDS_FIX, Guard.LONG_REASON);
    row(APPROVED, Act.VOID, NEEDS_FIX);
    row(
        APPROVED,
        Act.RELEASE,
        RELEASED,
        Guard.APPROVED_BYTES,
        Guard.STILL_VALID,
        Guard.APPROVED_CHANNEL);
    row(RELEASED, Act.ARCHIVE, ARCHIVED);
    row(RELEASED, Act.RECALL, RECALLED, Guard.REASON);
    row(ARCHIVED, Act.RECALL, RECALLED, Guard.REASON); // what leaked is found late
    for (State state : List.of(READY, NEEDS_FIX, IN_REVIEW, CO_SIGN, APPROVED)) {
      row(state, Act.REGISTER, state); // the number stands in the bytes to be approved
    }
    for (State state : List.of(DRAFT, CHECKING, NEEDS_FIX, READY, IN_REVIEW, CO_SIGN)) {
      row(state, Act.WITHDRAW, WITHDRAWN);
    }
  }

  private StateMachine() {}

  private static void checking() {
    for (State state : List.of(DRAFT, NEEDS_FIX, READY)) {
      row(state, Act.CHECK, CHECKING);
    }
    row(CHECKING, Act.FIND, NEEDS_FIX);
    row(CHECKING, Act.CLEAR, READY);
    row(CHECKING, Act.FAIL, NEEDS_FIX);
  }

  private static void drafting() {
    for (State state : List.of(NEEDS_FIX, READY)) {
      row(state, Act.PROPOSE, state, Guard.POINT_NAMED, Guard.REASON);
    }
    row(READY, Act.SUBMIT, IN_REVIEW, Guard.AIM_STATED, Guard.MUST_FIX_PROPOSED);
    row(NEEDS_FIX, Act.SUBMIT, IN_REVIEW, Guard.AIM_STATED, Guard.MUST_FIX_PROPOSED);
  }

  private static void reviewing(State state) {
    for (Act act : List.of(Act.WAIVE, Act.WAIVE_MUST_FIX, Act.CALL_FALSE_POSITIVE)) {
      row(state, act, state, Guard.POINT_NAMED, Guard.REASON, Guard.END_STATED, Guard.END_AHEAD);
    }
    row(state, Act.REQUIRE_FIX, state, Guard.POINT_NAMED);
    row(state, Act.RETURN, NEEDS_FIX, Guard.LONG_REASON);
    row(
        state,
        Act.ASK_CO_SIGN,
        CO_SIGN,
        Guard.DEPARTMENTS_NAMED,
        Guard.MUST_FIX_DECIDED,
        Guard.PARTS_READ);
    row(
        state,
        Act.APPROVE,
        APPROVED,
        Guard.AIM_STATED,
        Guard.MUST_FIX_SETTLED,
        Guard.PARTS_READ,
        Guard.CO_SIGNS_ANSWERED,
        Guard.ROUTE_AGREED,
        Guard.SAME_BYTES,
        Guard.END_AHEAD);
  }

  private static void row(State from, Act act, State to, Guard... guards) {
    Map<Act, Transition> acts = TABLE.get(from);
    if (acts == null || acts.put(act, new Transition(from, act, to, Set.of(guards))) != null) {
      throw new IllegalStateException("said twice: " + from + " " + act);
    }
  }

  /** The way an act takes from a state; empty when it cannot be done there. */
  public static Optional<Transition> of(State from, Act act) {
    Map<Act, Transition> acts = TABLE.get(from);
    return Optional.ofNullable(acts == null ? null : acts.get(act));
  }

  /** All rows, by state, then act. */
  public static List<Transition> all() {
    List<Transition> rows = new ArrayList<>();
    TABLE.values().forEach(acts -> rows.addAll(acts.values()));
    return List.copyOf(rows);
  }
}
