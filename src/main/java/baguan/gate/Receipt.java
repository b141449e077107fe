package baguan.gate;

import baguan.review.Submission;
import java.util.function.Function;

/**
 * What is to be kept of an act's answer, in the transaction of the act: whoever asks again under
 * the same key gets that answer, and nothing is done twice.
 *
 * @param person id of who asks; keys of two people never meet
 * @param key chosen by the caller
 * @param request hash of all that was asked
 * @param answer makes it of the submission as the act left it
 */
public record Receipt(
    String person, String key, String request, Function<Submission, String> answer) {}
