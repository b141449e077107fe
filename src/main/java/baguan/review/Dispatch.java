package baguan.review;

/**
 * Bytes that went out (核发).
 *
 * @param place URL, mailing list, printer: for people
 * @param registration 发文字号 as printed, empty when it has none
 * @param recalledAt epoch millis, {@link Submission#NEVER} while it is out
 */
public record Dispatch(
    String id,
    String submission,
    String approval,
    String sha256,
    String channel,
    String place,
    String registration,
    String by,
    long at,
    long recalledAt,
    String recallReason) {}
