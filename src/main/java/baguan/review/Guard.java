package baguan.review;

import java.util.Locale;
import java.util.Set;

/** What must be true before an act; each is one tick on the page. */
public enum Guard {
  AIM_STATED,
  /** Fixed, waived or called wrong by somebody entitled to. */
  MUST_FIX_SETTLED,
  /** As far as one department can settle it. */
  MUST_FIX_DECIDED,
  /** Settled, or the drafter says why it should be let through. */
  MUST_FIX_PROPOSED,
  /** Somebody answers for every part that was not read. */
  PARTS_READ,
  CO_SIGNS_ANSWERED,
  ROUTE_AGREED,
  /** The bytes meant are those of the current version. */
  SAME_BYTES,
  /** The bytes presented are those approved. */
  APPROVED_BYTES,
  STILL_VALID,
  APPROVED_CHANNEL,
  END_AHEAD,
  /** Ten characters. */
  REASON,
  /** Twenty characters: who gets a document back must learn why. */
  LONG_REASON,
  POINT_NAMED,
  /** A waiver for a whole department ends some day. */
  END_STATED,
  /** Somebody let it through before; this is the second word. */
  FIRST_WAIVER,
  DEPARTMENTS_NAMED,
  /** The actor's department was asked and has not answered. */
  ASKED,
  /** Somebody else of the department wants to reject it too. */
  SECOND_REJECTER;

  public boolean holds(Case c, Request r) {
    return switch (this) {
      case AIM_STATED -> c.submission().aim().stated();
      case MUST_FIX_SETTLED, MUST_FIX_DECIDED, MUST_FIX_PROPOSED, PARTS_READ ->
          c.points().stream().allMatch(p -> passes(p, c.standing(p, r.now())));
      case CO_SIGNS_ANSWERED -> c.open().isEmpty();
      case ROUTE_AGREED -> c.agreed().containsAll(c.submission().route());
      case SAME_BYTES -> c.current().filter(v -> v.sha256().equals(r.sha256())).isPresent();
      case APPROVED_BYTES ->
          c.approval().filter(a -> a.binding().sha256().equals(r.sha256())).isPresent();
      case STILL_VALID -> c.approval().filter(a -> r.now() < a.validUntil()).isPresent();
      case APPROVED_CHANNEL ->
          c.approval().filter(a -> a.channel().equals(r.channel())).isPresent();
      case END_AHEAD -> r.now() < r.until();
      case REASON -> length(r) >= 10;
      case LONG_REASON -> length(r) >= 20;
      case POINT_NAMED -> r.point().isPresent();
      case END_STATED -> r.scope() != Scope.DEPARTMENT || r.until() != Submission.NEVER;
      case FIRST_WAIVER ->
          r.point().filter(p -> c.standing(p, r.now()) == Standing.AWAITS_SECOND).isPresent();
      case DEPARTMENTS_NAMED -> !r.departments().isEmpty() && apart(r.departments(), c.open());
      case ASKED -> !apart(r.actor().authority().departments(Role.CO_SIGNER), c.open());
      case SECOND_REJECTER -> c.rejecters().stream().anyMatch(self -> !selves(r).contains(self));
    };
  }

  /** Whether one point is in nobody's way. */
  public boolean passes(Point point, Standing standing) {
    boolean blocks = point.mustFix() || standing == Standing.MUST_FIX;
    return switch (this) {
      case MUST_FIX_SETTLED -> !blocks || standing.settled();
      case MUST_FIX_DECIDED -> !blocks || standing.decided();
      case MUST_FIX_PROPOSED -> !blocks || standing.decided() || standing == Standing.PROPOSED;
      case PARTS_READ -> !point.unread() || standing.decided();
      default -> true;
    };
  }

  /** Depends on what is filled in, not on how things stand. */
  public boolean asksTheActor() {
    return switch (this) {
      case SAME_BYTES,
          APPROVED_BYTES,
          APPROVED_CHANNEL,
          END_AHEAD,
          REASON,
          LONG_REASON,
          POINT_NAMED,
          END_STATED,
          FIRST_WAIVER,
          DEPARTMENTS_NAMED ->
          true;
      default -> false;
    };
  }

  private static int length(Request r) {
    return r.reason().codePointCount(0, r.reason().length());
  }

  private static boolean apart(Set<String> some, Set<String> others) {
    return some.stream().noneMatch(others::contains);
  }

  private static Set<String> selves(Request r) {
    return Set.copyOf(r.actor().everybody().stream().map(Person::self).toList());
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
