package baguan.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be said of bytes by their hash. Drafts are not known: nothing tells that they exist.
 *
 * @param approval what was approved; empty when unknown
 * @param dispatch how it went out; empty when it did not, yet
 */
public record Verification(
    Status status, String sha256, Optional<Approval> approval, Optional<Dispatch> dispatch) {
  /** The answer in a word. */
  public enum Status {
    APPROVED,
    SUPERSEDED,
    RECALLED,
    EXPIRED,
    UNKNOWN;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One approval of these bytes and what became of it.
   *
   * @param superseded a newer version, or a submission that replaces this one, went out
   */
  public record Life(Approval approval, Optional<Dispatch> dispatch, boolean superseded) {
    Status status(long now) {
      if (recalledAt() <= now) {
        return Status.RECALLED;
      }
      if (superseded || !approval.stands()) {
        return Status.SUPERSEDED;
      }
      return now < approval.validUntil() ? Status.APPROVED : Status.EXPIRED;
    }

    long recalledAt() {
      return dispatch.map(Dispatch::recalledAt).orElse(Submission.NEVER);
    }
  }

  /**
   * The same bytes may have been approved more than once. A recall outweighs every approval made
   * before it; else any approval that is good makes them good; else the newest one speaks.
   */
  public static Verification of(String sha256, List<Life> lives, long now) {
    Comparator<Life> byTime = Comparator.comparingLong(l -> l.approval().at());
    Optional<Life> good = lives.stream().filter(l -> l.status(now) == Status.APPROVED).max(byTime);
    Optional<Life> recalled =
        lives.stream()
            .filter(l -> l.status(now) == Status.RECALLED)
            .max(Comparator.comparingLong(Life::recalledAt));
    boolean outweighed =
        recalled.isPresent()
            && good.filter(g -> g.approval().at() > recalled.get().recalledAt()).isEmpty();
    Optional<Life> speaks = outweighed ? recalled : good.or(() -> lives.stream().max(byTime));
    return speaks
        .map(l -> new Verification(l.status(now), sha256, Optional.of(l.approval()), l.dispatch()))
        .orElseGet(
            () -> new Verification(Status.UNKNOWN, sha256, Optional.empty(), Optional.empty()));
  }
}
