package baguan.review;

/**
 * An act that a submission went through.
 *
 * @param seq of its entry in the record
 * @param to where the submission stood after it
 */
public record Move(long seq, String submission, Act act, State to, long at) {}
