package baguan.review;

import java.util.List;

/**
 * These bytes may go out, there. Never edited: it can only be voided.
 *
 * @param by id of the approver
 * @param signers ids of all who agreed, the approver last
 * @param validUntil epoch millis, {@link Submission#NEVER} when without end
 * @param voidedAt epoch millis, {@link Submission#NEVER} while it stands
 */
public record Approval(
    String id,
    String submission,
    int version,
    Binding binding,
    long size,
    String audience,
    String channel,
    String by,
    List<String> signers,
    long at,
    long validUntil,
    long voidedAt,
    String voidReason) {
  public Approval {
    signers = List.copyOf(signers);
  }

  public boolean stands() {
    return voidedAt == Submission.NEVER;
  }
}
