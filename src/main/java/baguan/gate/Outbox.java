package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Approval;
import baguan.review.Department;
import baguan.review.Dispatch;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Registration;
import baguan.review.Request;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Verification;
import baguan.store.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** From the approval on: numbers, release, recall, and what may be said of bytes that are out. */
public final class Outbox {
  private final Acts acts;
  private final Policy policy;

  Outbox(Acts acts, Policy policy) {
    this.acts = acts;
    this.policy = policy;
  }

  /**
   * Takes the next number of the department's series (发文字号), so that it can be written into the
   * bytes to be approved. A document takes one a year and keeps it.
   */
  public Submission register(Actor actor, String id, long revision) {
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.REGISTER, actor, acts.now()),
        s -> {
          Department department =
              s.tx()
                  .people()
                  .department(s.before().submission().department())
                  .filter(d -> !d.issuer().isEmpty())
                  .orElseThrow(() -> new UnknownException("issuer of the department"));
          int year = year(s.now());
          List<Registration> taken = s.tx().numbers().of(s.id());
          if (taken.stream().anyMatch(r -> r.year() == year)) {
            throw new RefusedException(Why.STATE, Act.REGISTER, List.of());
          }
          int number = s.tx().numbers().next(department.issuer(), year);
          Registration registration =
              new Registration(
                  department.issuer(),
                  year,
                  number,
                  s.id(),
                  s.actor().person().id(),
                  s.now(),
                  Submission.NEVER);
          s.tx().numbers().register(registration);
          s.detail("registration", registration.text());
        });
  }

  /**
   * Lets the bytes out, when they are the approved ones and go where it was approved.
   *
   * @param presented what is really sent or published
   * @param place URL, list, printer: for people
   */
  public Submission release(
      Actor actor, String id, long revision, byte[] presented, String channel, String place) {
    String sha256 = Vault.sha256(presented);
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.RELEASE, actor, acts.now()).bytes(sha256).through(channel),
        s -> {
          Approval approval =
              s.before().approval().orElseThrow(() -> new UnknownException("approval"));
          String registration =
              s.tx().numbers().of(s.id()).stream()
                  .filter(r -> r.voidedAt() == Submission.NEVER)
                  .reduce((first, last) -> last)
                  .map(Registration::text)
                  .orElse("");
          Dispatch dispatch =
              new Dispatch(
                  Ids.fresh(),
                  s.id(),
                  approval.id(),
                  sha256,
                  channel,
                  place,
                  registration,
                  s.actor().person().id(),
                  s.now(),
                  Submission.NEVER,
                  "");
          s.tx().approvals().send(dispatch);
          s.detail("approval", approval.id())
              .detail("presented", sha256)
              .detail("channel", channel)
              .detail("registration", registration)
              .detail("dispatch", dispatch.id());
        });
  }

  /** What went out is not to be used any more; whoever verifies it learns so. */
  public Submission recall(Actor actor, String id, long revision, String reason) {
    return acts.perform(
        id,
        revision,
        c -> Request.of(Act.RECALL, actor, acts.now()).because(reason),
        s -> {
          s.tx().approvals().recall(s.id(), s.request().reason(), s.now());
          s.tx().numbers().end(s.id(), s.now());
        });
  }

  public Submission archive(Actor actor, String id, long revision) {
    return acts.perform(
        id, revision, c -> Request.of(Act.ARCHIVE, actor, acts.now()), s -> s.record());
  }

  /** What may be said of bytes, to anybody: nothing about drafts. */
  public Verification verify(String sha256) {
    String hex = sha256.toLowerCase(Locale.ROOT);
    return acts.store().read(tx -> Verification.of(hex, tx.approvals().lives(hex), acts.now()));
  }

  /** The register of an issuer's year, the dead numbers too. */
  public List<Registration> register(String issuer, int year) {
    return acts.store().read(tx -> tx.numbers().register(issuer, year));
  }

  private int year(long now) {
    return Instant.ofEpochMilli(now).atZone(policy.workDays().zone()).getYear();
  }
}
