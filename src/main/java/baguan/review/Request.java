package baguan.review;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An act, with all that its guards ask about.
 *
 * @param now epoch millis: guards have no clock
 * @param reason or opinion
 * @param sha256 the bytes the actor means
 * @param departments to be asked to co-sign
 * @param until end of a waiver or an approval, {@link Submission#NEVER} when none
 */
public record Request(
    Act act,
    Actor actor,
    long now,
    String reason,
    String sha256,
    String channel,
    SortedSet<String> departments,
    Optional<Point> point,
    Scope scope,
    long until) {
  public Request {
    departments = Collections.unmodifiableSortedSet(new TreeSet<>(departments));
  }

  public static Request of(Act act, Actor actor, long now) {
    return new Request(
        act,
        actor,
        now,
        "",
        "",
        "",
        new TreeSet<>(),
        Optional.empty(),
        Scope.PLACE,
        Submission.NEVER);
  }

  public Request because(String text) {
    return new Request(
        act, actor, now, text.strip(), sha256, channel, departments, point, scope, until);
  }

  public Request bytes(String hash) {
    return new Request(act, actor, now, reason, hash, channel, departments, point, scope, until);
  }

  public Request through(String way) {
    return new Request(act, actor, now, reason, sha256, way, departments, point, scope, until);
  }

  public Request asking(SortedSet<String> whom) {
    return new Request(act, actor, now, reason, sha256, channel, whom, point, scope, until);
  }

  public Request about(Optional<Point> what, Scope reach, long end) {
    return new Request(act, actor, now, reason, sha256, channel, departments, what, reach, end);
  }

  public Request until(long end) {
    return new Request(act, actor, now, reason, sha256, channel, departments, point, scope, end);
  }
}
