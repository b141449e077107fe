package baguan.review;

import java.util.Locale;
import java.util.function.BiPredicate;

/** What must be true before an act; each is one tick on the page. */
public enum Guard {
  AIM_STATED((c, r) -> c.submission().aim().stated()),
  /** Fixed, waived or called wrong by somebody entitled to. */
  MUST_FIX_SETTLED(
      (c, r) ->
          Guard.allPoints(c, r, (s, p) -> s.settled() || !p.mustFix() && s != Standing.MUST_FIX)),
  /** As far as one department can settle it. */
  MUST_FIX_DECIDED(
      (c, r) ->
          Guard.allPoints(c, r, (s, p) -> s.decided() || !p.mustFix() && s != Standing.MUST_FIX)),
  /** Settled, or the drafter says why it should be let through. */
  MUST_FIX_PROPOSED(
      (c, r) ->
          Guard.allPoints(c,
              r,
              (s, p) ->
                  s.decided()
                      || s == Standing.PROPOSED
                      || !p.mustFix() && s != Standing.MUST_FIX)),
  PARTS_READ((c, r) -> Guard.allPoints(c, r, (s, p) -> s.decided() || !p.unread())),
  CO_SIGNS_ANSWERED((c, r) -> c.open().isEmpty()),
  ROUTE_AGREED((c, r) -> c.agreed().containsAll(c.submission().route())),
  /** The bytes meant are those of the current version. */
  SAME_BYTES((c, r) -> c.current().filter(v -> v.sha256().equals(r.sha256())).isPresent()),
  /** The bytes presented are those approved. */
  APPROVED_BYTES(
      (c, r) -> c.approval().filter(a -> a.binding().sha256().equals(r.sha256())).isPresent()),
  STILL_VALID((c, r) -> c.approval().filter(a -> r.now() < a.validUntil()).isPresent()),
  APPROVED_CHANNEL((c, r) -> c.approval().filter(a -> a.channel().equals(r.channel())).isPresent()),
  END_AHEAD((c, r) -> r.now() < r.until()),
  REASON((c, r) -> r.reason().codePointCount(0, r.reason().length()) >= 10),
  LONG_REASON((c, r) -> r.reason().codePointCount(0, r.reason().length()) >= 20),
  POINT_NAMED((c, r) -> r.point().isPresent()),
  /** A waiver for a whole department ends some day. */
  END_STATED((c, r) -> r.scope() != Scope.DEPARTMENT || r.until() != Submission.NEVER),
  /** Somebody let it through before; this is the second word. */
  FIRST_WAIVER(
      (c, r) ->
          r.point().filter(p -> c.standing(p, r.now()) == Standing.AWAITS_SECOND).isPresent()),
  DEPARTMENTS_NAMED(
      (c, r) ->
          !r.departments().isEmpty() && c.open().stream().noneMatch(r.departments()::contains)),
  /** The actor's department was asked and has not answered. */
  ASKED(
      (c, r) ->
          r.actor().authority().departments(Role.CO_SIGNER).stream().anyMatch(c.open()::contains)),
  /** Somebody else of the department wants to reject it too. */
  SECOND_REJECTER(
      (c, r) ->
          c.rejecters().stream()
              .anyMatch(
                  self -> r.actor().everybody().stream().noneMatch(p -> p.self().equals(self))));

  private final BiPredicate<Case, Request> holds;

  Guard(BiPredicate<Case, Request> holds) {
    this.holds = holds;
  }

  public boolean holds(Case c, Request request) {
    return holds.test(c, request);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean allPoints(Case c, Request r, BiPredicate<Standing, Point> good) {
    return c.points().stream().allMatch(p -> good.test(c.standing(p, r.now()), p));
  }
}
