package baguan.gate;

import baguan.review.Act;
import baguan.review.Submission;
import baguan.store.Tx;
import baguan.store.Webhooks.Delivery;
import baguan.store.Webhooks.Hook;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What others are told of acts: ids and states, no titles, no text. */
final class Events {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<Act, String> TYPES = new EnumMap<>(Act.class);

  static {
    TYPES.put(Act.SUBMIT, "submission.submitted");
    TYPES.put(Act.RETURN, "submission.returned");
    TYPES.put(Act.APPROVE, "submission.approved");
    TYPES.put(Act.VOID, "submission.reopened");
    TYPES.put(Act.REJECT, "submission.rejected");
    TYPES.put(Act.RELEASE, "submission.released");
    TYPES.put(Act.RECALL, "submission.recalled");
    TYPES.put(Act.ARCHIVE, "submission.archived");
    TYPES.put(Act.ASK_CO_SIGN, "cosign.requested");
    TYPES.put(Act.AGREE, "cosign.agreed");
    TYPES.put(Act.OBJECT, "cosign.objected");
    TYPES.put(Act.WAIVE, "finding.waived");
    TYPES.put(Act.WAIVE_MUST_FIX, "finding.waived");
    TYPES.put(Act.SECOND_WAIVER, "finding.waived");
  }

  private Events() {}

  static Collection<String> types() {
    return new TreeSet<>(TYPES.values());
  }

  /** Lays it out for every hook that wants it, in the act's own transaction. */
  static void queue(Tx tx, Act act, long seq, Submission after, long now) {
    String type = TYPES.getOrDefault(act, "");
    if (type.isEmpty()) {
      return;
    }
    for (Hook hook : tx.webhooks().all()) {
      if (hook.wants(type)) {
        String body = body(type, seq, after, now);
        String id = "msg_" + Ids.fresh();
        tx.webhooks().queue(new Delivery(id, hook.name(), type, body, now, 0, now, ""));
      }
    }
  }

  private static String body(String type, long seq, Submission s, long now) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", type);
    json.put("timestamp", Instant.ofEpochMilli(now).toString());
    ObjectNode data = json.putObject("data");
    data.put("id", s.id());
    data.put("number", s.number());
    data.put("state", s.state().id());
    data.put("revision", s.revision());
    data.put("seq", seq);
    return json.toString();
  }
}
