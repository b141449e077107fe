package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.review.Act;
import baguan.review.Guard;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Standing;
import baguan.review.State;
import baguan.review.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description and the table of endpoints say the same. */
final class SpecTest {
  /** Served by others; a test of the whole server holds them to the description. */
  private static final List<String> ELSEWHERE =
      List.of(
          "check",
          "getCheck",
          "watchCheck",
          "getCheckReport",
          "listRules",
          "getApproval",
          "isAlive",
          "isReady");

  private static Map<String, JsonNode> operations() {
    Map<String, JsonNode> found = new TreeMap<>();
    Contract.spec()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each -> {
                          if (!each.getKey().equals("parameters")) {
                            String key =
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                            found.put(key, each.getValue());
                          }
                        }));
    return found;
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? Contract.spec().at(node.get("$ref").asString().substring(1)) : node;
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    Map<String, String> described = new TreeMap<>();
    operations()
        .forEach(
            (key, operation) -> {
              String id = operation.get("operationId").asString();
              if (!ELSEWHERE.contains(id)) {
                described.put(key, id);
              }
            });
    Map<String, String> served = new TreeMap<>();
    Routes.all(OpenTown::check)
        .forEach(r -> served.put(r.method() + " " + Api.BASE + r.template(), r.operation()));
    assertThat(described).isEqualTo(served);
  }

  @Test
  void everyRouteTakesWhatIsDescribed() {
    for (Route route : Routes.all(OpenTown::check)) {
      JsonNode operation = described(route);
      List<String> query = new ArrayList<>();
      TreeSet<String> headers = new TreeSet<>();
      for (JsonNode each : operation.path("parameters")) {
        JsonNode parameter = resolved(each);
        String name = parameter.get("name").asString();
        if (parameter.get("in").asString().equals("query")) {
          query.add(name);
        } else if (parameter.get("in").asString().equals("header")) {
          headers.add(name);
        }
      }
      JsonNode body = resolved(operation.path("requestBody")).path("content");
      JsonNode json = resolved(body.path("application/json").path("schema"));
      List<String> names =
          route.takes() == Route.Takes.JSON
              ? List.copyOf(json.path("properties").propertyNames())
              : query;
      assertThat(names).as(route.operation()).containsExactlyInAnyOrderElementsOf(route.names());
      assertThat(json.isMissingNode()).isEqualTo(route.takes() != Route.Takes.JSON);
      assertThat(body.has("application/octet-stream")).isEqualTo(route.takes() == Route.Takes.FILE);
      assertThat(headers).as(route.operation()).isEqualTo(headers(route));
      assertThat(operation.path("security").isEmpty() && operation.has("security"))
          .isEqualTo(route.open());
    }
  }

  private static JsonNode described(Route route) {
    JsonNode found = operations().get(route.method() + " " + Api.BASE + route.template());
    if (found == null) {
      throw new AssertionError(route.operation());
    }
    return found;
  }

  private static Set<String> headers(Route route) {
    TreeSet<String> headers = new TreeSet<>();
    if (!route.open()) {
      headers.add("On-Behalf-Of");
    }
    if (route.revision()) {
      headers.add("If-Match");
    }
    if (route.method().equals("POST") && !route.operation().equals("replayWebhook")) {
      headers.add("Idempotency-Key");
    }
    return headers;
  }

  @Test
  void everyAnswerToATokenlessOrBoundRequestIsForeseen() {
    for (Route route : Routes.all(OpenTown::check)) {
      JsonNode responses = described(route).path("responses");
      assertThat(responses.has("401")).as(route.operation()).isEqualTo(!route.open());
      assertThat(responses.has("428")).as(route.operation()).isEqualTo(route.revision());
      assertThat(responses.has("412")).as(route.operation()).isEqualTo(route.revision());
    }
  }

  @Test
  void itsWordsAreTheGates() {
    words("State", State.values());
    words("Act", Act.values());
    words("Guard", Guard.values());
    words("Standing", Standing.values());
    words("Ruling", Ruling.values());
    words("Scope", Scope.values());
    words("Urgency", Urgency.values());
  }

  private static void words(String schema, Enum<?>... values) {
    JsonNode words = Contract.spec().at("/components/schemas/" + schema + "/enum");
    assertThat(words.valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(
            Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }
}
