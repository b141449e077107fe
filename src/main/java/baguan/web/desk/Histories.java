package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.View;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Permissions;
import baguan.store.Notes;
import baguan.web.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record of a submission in people's words. */
final class Histories {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST = 1000;

  private Histories() {}

  static List<Papers.Event> of(Gate gate, Actor actor, Texts t, View view) {
    if (!Permissions.allows(actor, Act.VIEW_AUDIT, view.file().place())) {
      return List.of();
    }
    Map<Long, String> words = new HashMap<>();
    for (Notes.Opinion opinion : view.opinions()) {
      words.put(opinion.seq(), opinion.text());
    }
    Names names = new Names(gate);
    String id = view.file().submission().id();
    List<Papers.Event> events = new ArrayList<>();
    for (String line : gate.cases().timeline(actor, id, 0, MOST)) {
      JsonNode entry = JSON.readTree(line);
      events.add(
          new Papers.Event(
              entry.path("seq").asLong(0),
              entry.path("at").asLong(0),
              AuditRows.who(
                  t, names, entry.path("actor").asString(""), entry.path("behalf").asString("")),
              t.get("act." + entry.path("act").asString("")),
              what(t, entry.path("details")),
              words.getOrDefault(entry.path("seq").asLong(0), "")));
    }
    return events;
  }

  static String what(Texts t, JsonNode details) {
    String to = details.path("to").asString("");
    String from = details.path("from").asString("");
    List<String> parts = new ArrayList<>();
    if (!to.isEmpty() && !to.equals(from)) {
      parts.add("→ " + t.get("state." + to));
    }
    if (details.has("version")) {
      parts.add("v" + details.path("version").asString(""));
    }
    if (details.has("rule")) {
      parts.add(details.path("rule").asString(""));
    }
    if (details.has("ruling")) {
      parts.add(t.get("ruling." + details.path("ruling").asString("")));
    }
    if (!details.path("registration").asString("").isEmpty()) {
      parts.add(details.path("registration").asString(""));
    }
    return String.join(" · ", parts);
  }
}
