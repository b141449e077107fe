package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Approval;
import baguan.review.Case;
import baguan.review.CoSign;
import baguan.review.Decision;
import baguan.review.Grant;
import baguan.review.Permissions;
import baguan.review.Point;
import baguan.review.Request;
import baguan.review.Route;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people decide, from the drafter's proposal to the approval. Each act names the revision its
 * actor saw ({@code If-Match}) and answers the submission as it then stands. All throw {@code
 * RefusedException}, {@code StaleException}, {@code UnknownException}, and then change nothing.
 */
public final class Reviews {
  private final Acts acts;
  private final Calendars calendars;

  Reviews(Acts acts, Calendars calendars) {
    this.acts = acts;
    this.calendars = calendars;
  }

  /** The drafter asks for a waiver, or calls a finding wrong. */
  public Submission propose(Actor actor, String id, long revision, Word word) {
    if (!word.ruling().proposal()) {
      throw new IllegalArgumentException("not a proposal");
    }
    return acts.perform(
        id, revision, c -> about(c, request(Act.PROPOSE, actor), word), s -> decide(s, word));
  }

  /** A reviewer or co-signer decides a finding, also a part that was not read. */
  public Submission decide(Actor actor, String id, long revision, Word word) {
    if (word.ruling().proposal()) {
      throw new IllegalArgumentException("not a decision");
    }
    return acts.perform(
        id,
        revision,
        c -> about(c, request(act(c, actor, word), actor), word),
        s -> decide(s, word));
  }

  /** Hands it to the reviewers; the clock runs, the route is fixed. */
  public Submission submit(Actor actor, String id, long revision) {
    return acts.perform(
        id,
        revision,
        c -> request(Act.SUBMIT, actor),
        s -> {
          SortedSet<String> route = new TreeSet<>();
          for (Route each : s.tx().coSigns().routes()) {
            if (each.takes(s.before().submission(), s.before().points())) {
              route.add(each.department());
            }
          }
          int days = s.before().submission().urgency().workingDays();
          long due = calendars.workDays(s.tx()).after(s.now(), days);
          s.detail("route", String.join(" ", route)).detail("due", Long.toString(due));
          s.tx().contacts().started(s.id(), s.now());
          s.change(x -> Change.submitted(x, route, due));
        });
  }

  /** Back to the drafter, who reads why. */
  public Submission sendBack(Actor actor, String id, long revision, String reason) {
    return acts.perform(
        id,
        revision,
        c -> request(Act.RETURN, actor).because(reason),
        s -> Ends.back(s, "returned"));
  }

  /** The first who says so asks for it; the second, another person, ends it. */
  public Submission reject(Actor actor, String id, long revision, String reason) {
    return acts.perform(
        id,
        revision,
        c -> {
          Set<String> others = new TreeSet<>(c.rejecters());
          actor.everybody().forEach(p -> others.remove(p.self()));
          Act act = others.isEmpty() ? Act.ASK_REJECTION : Act.REJECT;
          return request(act, actor).because(reason);
        },
        s -> {
          String self = s.actor().person().self();
          int version = s.current().number();
          s.tx()
              .decisions()
              .reject(s.id(), version, self, s.actor().person().id(), reason, s.now());
          if (s.request().act() == Act.REJECT) {
            Ends.end(s);
          }
        });
  }

  /**
   * These bytes may go out. The edge must have had the actor prove again who it is.
   *
   * @param sha256 of what the actor looked at
   * @param validUntil epoch millis, {@code Submission.NEVER} when without end
   */
  public Submission approve(
      Actor actor, String id, long revision, String sha256, long validUntil, String opinion) {
    return acts.perform(
        id,
        revision,
        c -> request(Act.APPROVE, actor).bytes(sha256).until(validUntil).because(opinion),
        s -> approve(s, validUntil));
  }

  /**
   * The drafter, or the system after new rules, takes an approval back: it is to be checked anew.
   */
  public Submission reopen(Actor actor, String id, long revision, String reason) {
    return acts.perform(
        id, revision, c -> request(Act.VOID, actor).because(reason), s -> Ends.back(s, "reopened"));
  }

  /** The drafter gives it up. */
  public Submission withdraw(Actor actor, String id, long revision, String reason) {
    return acts.perform(id, revision, c -> request(Act.WITHDRAW, actor).because(reason), Ends::end);
  }

  private Request request(Act act, Actor actor) {
    return Request.of(act, actor, acts.now());
  }

  private static Request about(Case c, Request request, Word word) {
    Optional<Point> point =
        c.points().stream().filter(p -> p.key().equals(word.point())).findFirst();
    return request.about(point, word.scope(), word.until()).because(word.reason());
  }

  /** Which right a decision needs: a must-fix finding more than a note. */
  private static Act act(Case c, Actor actor, Word word) {
    if (word.ruling() == Ruling.MUST_FIX) {
      return Act.REQUIRE_FIX;
    }
    if (word.ruling() == Ruling.FALSE_POSITIVE) {
      return Act.CALL_FALSE_POSITIVE;
    }
    boolean mustFix =
        c.points().stream().anyMatch(p -> p.key().equals(word.point()) && p.mustFix());
    boolean second =
        !Permissions.allows(actor, Act.WAIVE_MUST_FIX, c.place())
            && Permissions.allows(actor, Act.SECOND_WAIVER, c.place());
    Act strong =
        second && c.submission().state() == State.CO_SIGN ? Act.SECOND_WAIVER : Act.WAIVE_MUST_FIX;
    return mustFix ? strong : Act.WAIVE;
  }

  private static void decide(Step s, Word word) {
    Point point = s.request().point().orElseThrow(() -> new UnknownException("point"));
    Grant grant =
        Permissions.through(s.actor(), s.request().act(), s.before().place())
            .orElseThrow(() -> new UnknownException("right"));
    Decision decision =
        new Decision(
            Ids.fresh(),
            s.id(),
            s.current().number(),
            word.scope() == Scope.PLACE ? point.key() : point.textKey(),
            word.ruling(),
            word.code(),
            s.request().reason(),
            word.scope(),
            word.until(),
            s.actor().person().id(),
            s.actor().person().self(),
            word.ruling().proposal() ? "" : grant.department(),
            s.now());
    s.detail("ruling", word.ruling().id())
        .detail("rule", point.rule())
        .detail("point", decision.key())
        .detail("code", word.code())
        .detail("scope", word.scope().id())
        .detail("until", Long.toString(word.until()));
    s.tx().decisions().add(decision, s.record());
  }

  private static void approve(Step s, long validUntil) {
    Version version = s.current();
    Set<String> signers = new LinkedHashSet<>();
    for (CoSign coSign : s.before().coSigns()) {
      if (coSign.answer() == CoSign.Answer.AGREED && coSign.about(version)) {
        signers.add(coSign.by());
      }
    }
    signers.add(s.actor().person().id());
    Submission submission = s.before().submission();
    Approval approval =
        new Approval(
            Ids.fresh(),
            s.id(),
            version.number(),
            version.binding(),
            version.size(),
            submission.aim().audience(),
            submission.aim().channel(),
            s.actor().person().id(),
            List.copyOf(signers),
            s.now(),
            validUntil,
            Submission.NEVER,
            "");
    s.tx().approvals().add(approval);
    s.detail("approval", approval.id())
        .detail("rules", version.binding().rules())
        .detail("engine", version.binding().engine())
        .detail("profile", version.binding().profile())
        .detail("size", Long.toString(version.size()))
        .detail("audience", approval.audience())
        .detail("channel", approval.channel())
        .detail("signers", String.join(" ", signers))
        .detail("until", Long.toString(validUntil));
    s.change(x -> Change.due(x, Submission.NEVER));
  }
}
