package baguan.web.api;

import static baguan.web.api.SubmissionJson.JSON;

import baguan.gate.Compared;
import baguan.gate.View;
import baguan.review.Page;
import baguan.review.Person;
import baguan.review.Pick;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Version;
import baguan.store.Vault;
import baguan.web.Problem;
import baguan.web.desk.Archive;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looking at submissions. */
final class Reads {
  private static final int MOST = 200;
  private static final int USUAL = 50;

  private Reads() {}

  static List<Route> routes() {
    String version = "/submissions/{id}/versions/{number}";
    return List.of(
        Route.get("/me", "whoAmI", Reads::me),
        Route.get("/feed", "getFeed", Feed::of),
        Route.get(
            "/submissions",
            "listSubmissions",
            Reads::list,
            "group",
            "state",
            "q",
            "limit",
            "cursor"),
        Route.get("/submissions/{id}", "getSubmission", Reads::one),
        Route.get(version + "/report", "getReport", Reads::report),
        Route.get(version + "/original", "getOriginal", Reads::original, "reason"),
        Route.get("/submissions/{id}/comparison", "getComparison", Reads::comparison, "from", "to"),
        Route.get("/submissions/{id}/archive", "getArchive", Reads::archive, "reason"),
        Route.get("/submissions/{id}/timeline", "getTimeline", Reads::timeline, "limit", "cursor"));
  }

  private static Answer me(Call call) {
    Person person = call.actor().person();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", person.id());
    json.put("login", person.login());
    json.put("name", person.name());
    ArrayNode grants = json.putArray("grants");
    person
        .grants()
        .forEach(
            g -> grants.addObject().put("role", g.role().id()).put("department", g.department()));
    return Answer.json(json);
  }

  private static Answer list(Call call) throws Problem {
    Fields fields = call.fields();
    Pick pick =
        new Pick(
            fields.word("group", List.of(Pick.Group.values()), Pick.Group.YOUR_TURN),
            state(fields),
            fields.text("q"),
            fields.text("cursor"),
            limit(fields),
            Optional.empty());
    Page<Submission> page = call.gate().cases().list(call.actor(), pick);
    ObjectNode json = JSON.createObjectNode();
    ArrayNode items = json.putArray("items");
    page.items().forEach(s -> items.add(SubmissionJson.of(s)));
    SubmissionJson.optional(json, "next", page.next());
    return page.next().isEmpty()
        ? Answer.json(json)
        : Answer.json(json).header("Link", link(call.fields(), page.next()));
  }

  /** RFC 8288: the same question, for the following page. */
  private static String link(Fields fields, String next) throws Problem {
    StringBuilder link = new StringBuilder("<?cursor=").append(next);
    for (String name : List.of("group", "state", "q", "limit")) {
      String value = fields.text(name);
      if (!value.isEmpty()) {
        link.append('&').append(name).append('=');
        link.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return link.append(">; rel=\"next\"").toString();
  }

  private static Optional<State> state(Fields fields) throws Problem {
    State state = fields.word("state", List.of(State.values()), State.DRAFT);
    return fields.text("state").isEmpty() ? Optional.empty() : Optional.of(state);
  }

  static int limit(Fields fields) throws Problem {
    return (int) Math.max(1, fields.number("limit", USUAL, MOST));
  }

  private static Answer one(Call call) {
    View view = call.gate().cases().view(call.actor(), call.id());
    return Once.tagged(Answer.json(ViewJson.of(view)), view.file().submission().revision());
  }

  private static Answer report(Call call) throws IOException {
    byte[] report = call.gate().cases().report(call.actor(), call.id(), call.version());
    return new Answer(200, "application/json", Map.of(), report);
  }

  private static Answer comparison(Call call) throws Problem, IOException {
    int from = version(call.fields(), "from");
    int to = version(call.fields(), "to");
    Compared compared = call.gate().comparisons().of(call.actor(), call.id(), from, to);
    return Answer.json(ComparisonJson.of(compared.comparison()));
  }

  private static int version(Fields fields, String name) throws Problem {
    fields.needed(name);
    return (int) fields.number(name, 0, 999_999);
  }

  private static Answer original(Call call) throws Problem, IOException {
    byte[] bytes =
        call.gate().cases().original(call.actor(), call.id(), call.version(), call.text("reason"));
    String name =
        call.gate().cases().view(call.actor(), call.id()).versions().stream()
            .filter(v -> v.number() == call.version())
            .map(Version::name)
            .findFirst()
            .orElse("document");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return new Answer(200, "application/octet-stream", Map.of(), bytes)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .header("Content-Security-Policy", "sandbox")
        .header("Repr-Digest", digest(bytes));
  }

  private static Answer archive(Call call) throws Problem, IOException {
    Archive archive = Archive.of(call.gate(), call.actor(), call.id(), call.text("reason"));
    return new Answer(200, "application/zip", Map.of(), archive.zip())
        .header("Content-Disposition", "attachment; filename=\"" + archive.name() + "\"")
        .header("Repr-Digest", digest(archive.zip()));
  }

  private static String digest(byte[] bytes) {
    byte[] hash = HexFormat.of().parseHex(Vault.sha256(bytes));
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }

  private static Answer timeline(Call call) throws Problem {
    long after = call.fields().number("cursor", 0, Long.MAX_VALUE);
    int limit = limit(call.fields());
    return entries(call.gate().cases().timeline(call.actor(), call.id(), after, limit), limit);
  }

  /** Entries of the record, and where the next ones begin. */
  static Answer entries(List<String> entries, int limit) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode items = json.putArray("items");
    entries.forEach(e -> items.add(JSON.readTree(e)));
    String last = items.isEmpty() ? "" : items.get(items.size() - 1).path("seq").asString("");
    SubmissionJson.optional(json, "next", entries.size() < limit ? "" : last);
    return Answer.json(json);
  }
}
