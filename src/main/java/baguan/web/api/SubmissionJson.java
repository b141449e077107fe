package baguan.web.api;

import baguan.review.Aim;
import baguan.review.Submission;
import java.time.Instant;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A submission as JSON: the answer of every act and the row of every list. */
final class SubmissionJson {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private SubmissionJson() {}

  static ObjectNode of(Submission s) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", s.id());
    json.put("number", s.number());
    json.put("title", s.title());
    json.put("owner", s.owner());
    json.put("department", s.department());
    json.put("state", s.state().id());
    json.put("revision", s.revision());
    json.put("version", s.current());
    json.set("aim", aim(s.aim()));
    json.put("urgency", s.urgency().id());
    array(json, "route", s.route());
    time(json, "due", s.due());
    optional(json, "replaces", s.replaces());
    time(json, "created", s.created());
    time(json, "changed", s.changed());
    return json;
  }

  private static ObjectNode aim(Aim aim) {
    ObjectNode json = JSON.createObjectNode();
    json.put("audience", aim.audience());
    json.put("channel", aim.channel());
    json.put("jurisdiction", aim.jurisdiction());
    json.put("type", aim.type());
    array(json, "recipients", aim.recipients());
    optional(json, "date", aim.date() == 0 ? "" : Integer.toString(aim.date()));
    return json;
  }

  /** RFC 3339, null for never. */
  static void time(ObjectNode json, String name, long millis) {
    optional(json, name, millis == Submission.NEVER ? "" : Instant.ofEpochMilli(millis).toString());
  }

  /** Null when there is none. */
  static void optional(ObjectNode json, String name, String value) {
    if (value.isEmpty()) {
      json.putNull(name);
    } else {
      json.put(name, value);
    }
  }

  static void array(ObjectNode json, String name, Collection<String> values) {
    values.forEach(json.putArray(name)::add);
  }
}
