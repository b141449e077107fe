package baguan.web.api;

import static baguan.web.api.SubmissionJson.JSON;

import baguan.gate.Hooks;
import baguan.store.Webhooks.Delivery;
import baguan.store.Webhooks.Hook;
import baguan.web.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is told of acts, for administrators. */
final class HookRoutes {
  private HookRoutes() {}

  static List<Route> routes() {
    Route put = Route.post("/webhooks/{name}", "putWebhook", HookRoutes::put, "url", "types");
    Route remove = Route.get("/webhooks/{name}", "removeWebhook", HookRoutes::remove);
    return List.of(
        Route.get("/webhooks", "listWebhooks", HookRoutes::all),
        put.by("PUT").unbound(),
        remove.by("DELETE"),
        Route.get("/webhooks/{name}/deliveries", "listDeliveries", HookRoutes::log, "limit"),
        Route.post("/webhooks/{name}/replay", "replayWebhook", HookRoutes::replay, "since")
            .unbound());
  }

  private static Answer put(Call call) throws Problem {
    Fields fields = call.fields();
    String name = call.variable("name");
    if (!name.matches("[a-z0-9-]{1,40}")) {
      throw fields.invalid("name", "must be of a-z, 0-9 and -");
    }
    String url = fields.needed("url");
    if (!url.matches("https?://[^\\s\\p{Cntrl}]{1,1000}")) {
      throw fields.invalid("url", "must be an address of http or https");
    }
    List<String> types = fields.texts("types");
    if (!Hooks.types().containsAll(types)) {
      throw fields.invalid("types", "must be of " + Hooks.types());
    }
    String secret = call.gate().hooks().put(call.actor(), name, url, types);
    ObjectNode json = JSON.createObjectNode();
    json.put("name", name);
    json.put("url", url);
    SubmissionJson.array(json, "types", types);
    json.put("secret", secret);
    return Answer.json(json);
  }

  private static Answer remove(Call call) {
    call.gate().hooks().remove(call.actor(), call.variable("name"));
    return all(call);
  }

  private static Answer all(Call call) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode items = json.putArray("items");
    for (Hook hook : call.gate().hooks().all(call.actor())) {
      ObjectNode item = items.addObject();
      item.put("name", hook.name());
      item.put("url", hook.url());
      SubmissionJson.array(item, "types", hook.types());
      item.put("enabled", hook.enabled());
      SubmissionJson.time(item, "created", hook.created());
    }
    return Answer.json(json);
  }

  private static Answer log(Call call) throws Problem {
    int limit = Reads.limit(call.fields());
    String name = call.variable("name");
    ObjectNode json = JSON.createObjectNode();
    ArrayNode items = json.putArray("items");
    for (Delivery d : call.gate().hooks().log(call.actor(), name, limit)) {
      ObjectNode item = items.addObject();
      item.put("id", d.id());
      item.put("type", d.type());
      SubmissionJson.time(item, "at", d.at());
      item.put("attempts", d.attempts());
      SubmissionJson.time(item, "next", d.next());
      SubmissionJson.optional(item, "outcome", d.outcome());
    }
    return Answer.json(json);
  }

  private static Answer replay(Call call) throws Problem {
    call.fields().needed("since");
    long since = call.fields().time("since");
    int count = call.gate().hooks().replay(call.actor(), call.variable("name"), since);
    return Answer.json(JSON.createObjectNode().put("count", count));
  }
}
