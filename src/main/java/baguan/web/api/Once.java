package baguan.web.api;

import baguan.gate.Acting;
import baguan.gate.Receipt;
import baguan.gate.RepeatedException;
import baguan.review.StaleException;
import baguan.review.Submission;
import baguan.store.Receipts;
import baguan.web.Problem;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does an act and answers the submission after it; under an {@code Idempotency-Key} once only. The
 * key is kept in the transaction of the act. Refused acts keep none: they may be tried again.
 */
final class Once {
  private static final String REPLAYED = "Idempotent-Replayed";

  /** Changes a submission. */
  interface Act {
    Submission in(Acting gate, Call call) throws Problem, IOException;
  }

  private Once() {}

  static Route.Handler doing(Act act) {
    return doing(200, act);
  }

  static Route.Handler doing(int status, Act act) {
    return call -> {
      Optional<String> key = call.key();
      return key.isEmpty()
          ? answer(text(status, act.in(call.gate().acting(), call)))
          : once(status, act, call, key.get());
    };
  }

  private static Answer once(int status, Act act, Call call, String key)
      throws Problem, IOException {
    Optional<Answer> before = replay(call, key);
    if (before.isPresent()) {
      return before.get();
    }
    String person = call.actor().person().id();
    Receipt receipt = new Receipt(person, key, call.fingerprint(), s -> text(status, s));
    try {
      return answer(text(status, act.in(call.gate().acting(receipt), call)));
    } catch (RepeatedException | StaleException e) { // perhaps by this very request, sent twice
      Optional<Answer> meanwhile = replay(call, key);
      if (meanwhile.isPresent()) {
        return meanwhile.get();
      }
      throw e;
    }
  }

  private static Optional<Answer> replay(Call call, String key) throws Problem {
    Optional<Receipts.Row> row = call.gate().kept(call.actor().person().id(), key);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    if (!row.get().request().equals(call.fingerprint())) {
      throw new Problem(
          422, "key-reused", "Key used already", "This Idempotency-Key was of another request.");
    }
    return Optional.of(answer(row.get().answer()).header(REPLAYED, "true"));
  }

  private static String text(int status, Submission s) {
    return status + " " + SubmissionJson.of(s);
  }

  private static Answer answer(String text) {
    int status = Integer.parseInt(text.substring(0, 3));
    String body = text.substring(4);
    ObjectNode json = (ObjectNode) SubmissionJson.JSON.readTree(body);
    Answer answer = tagged(Answer.json(status, body), json.path("revision").asLong(0));
    return status == 201
        ? answer.header("Location", Api.BASE + "/submissions/" + json.path("id").asString(""))
        : answer;
  }

  static Answer tagged(Answer answer, long revision) {
    return answer.header("ETag", "\"" + revision + "\"");
  }
}
