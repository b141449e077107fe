package baguan.web.api;

import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Guard;
import baguan.review.RefusedException;
import baguan.review.StaleException;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** The one place where what the gate throws becomes an answer. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Refusals() {}

  static Problem of(Exception e) {
    if (e instanceof RefusedException refused) {
      return refused(refused);
    }
    if (e instanceof UnknownException unknown) {
      return new Problem(404, "not-found", "Not found", unknown.getMessage() + ".");
    }
    LOG.error("request failed error={}", e.getClass().getName(), e);
    return new Problem(
        500, "internal", "Not done", "The program failed; nothing was changed. Report it.");
  }

  private static Problem refused(RefusedException e) {
    Problem problem =
        switch (e.why()) {
          case FORBIDDEN ->
              new Problem(403, "forbidden", "Not allowed", "This is not yours to do here.");
          case STATE ->
              new Problem(
                  409, "wrong-state", "Not in this state", "This cannot be done as it stands.");
          case GUARDS -> guards(e);
        };
    return problem.with("act", StringNode.valueOf(e.act().id()));
  }

  private static Problem guards(RefusedException e) {
    ArrayNode missing = JSON.createArrayNode();
    e.missing().stream().map(Guard::id).forEach(missing::add);
    return new Problem(409, "guards", "Something is missing", "See missing: all must hold first.")
        .with("missing", missing);
  }

  /** Somebody was faster. What stands now is told to those who may see it, nothing to others. */
  static Problem stale(StaleException e, Gate gate, Actor actor, String id) {
    Submission now;
    try {
      now = gate.cases().view(actor, id).file().submission();
    } catch (UnknownException unknown) {
      return of(unknown);
    }
    return new Problem(
            412,
            "stale",
            "Changed meanwhile",
            "It is at revision " + e.revision() + "; read it again before you act.")
        .with("current", SubmissionJson.of(now));
  }
}
