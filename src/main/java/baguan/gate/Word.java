package baguan.gate;

import baguan.review.Ruling;
import baguan.review.Scope;

/**
 * What somebody says of a point.
 *
 * @param point its key
 * @param code reason code, may be empty
 * @param until epoch millis, {@code Submission.NEVER} when it ends with the submission
 */
public record Word(
    String point, Ruling ruling, String code, String reason, Scope scope, long until) {}
