package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds every answer to what {@code openapi.yaml} says of it. */
public final class Contract {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonNode SPEC = load();
  private static final Map<String, Schema> CACHE = new ConcurrentHashMap<>();

  private Contract() {}

  static JsonNode spec() {
    return SPEC;
  }

  private static JsonNode load() {
    try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(Spec.FILE))) {
      return new YAMLMapper().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The operation of a method and path; what stands literally goes before variables. */
  static Optional<JsonNode> operation(String method, String path) {
    Optional<String> template =
        SPEC.get("paths").propertyNames().stream()
            .filter(t -> path.matches(t.replaceAll("\\{\\w+}", "[^/]+")))
            .min((a, b) -> Integer.compare(braces(a), braces(b)));
    return template
        .map(t -> SPEC.get("paths").get(t).path(method.toLowerCase(java.util.Locale.ROOT)))
        .filter(o -> !o.isMissingNode());
  }

  private static int braces(String template) {
    return template.split("\\{", -1).length;
  }

  /** What the description does not foresee is a fault. */
  public static void holds(String method, String path, HttpResponse<byte[]> response) {
    String where = method + " " + path + " → " + response.statusCode();
    JsonNode operation =
        operation(method, path).orElseThrow(() -> new AssertionError(where + ": not described"));
    JsonNode answer = resolved(operation.get("responses").path(response.statusCode() + ""));
    String body = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(answer.isMissingNode()).as(where + ": status not described: " + body).isFalse();
    String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = answer.path("content").path(type);
    assertThat(content.isMissingNode()).as(where + ": not described: " + type).isFalse();
    headers(where, answer.path("headers"), response);
    if (type.endsWith("json") && content.has("schema")) {
      assertThat(schema(content.get("schema")).validate(body, InputFormat.JSON))
          .as(where + ": " + body)
          .isEmpty();
    }
  }

  private static void headers(String where, JsonNode headers, HttpResponse<byte[]> response) {
    headers
        .properties()
        .forEach(
            e -> {
              JsonNode header = resolved(e.getValue());
              Optional<String> value = response.headers().firstValue(e.getKey());
              if (header.path("required").asBoolean(false)) {
                assertThat(value).as(where + ": header " + e.getKey()).isPresent();
              }
              JsonNode pattern = header.path("schema").path("pattern");
              if (value.isPresent() && pattern.isString()) {
                assertThat(value.get()).as(where).containsPattern(pattern.asString());
              }
            });
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? SPEC.at(node.get("$ref").asString().substring(1)) : node;
  }

  private static Schema schema(JsonNode node) {
    return CACHE.computeIfAbsent(
        node.toString(),
        text -> {
          ObjectNode whole = JSON.createObjectNode();
          whole.putArray("allOf").add(node);
          whole.set("components", SPEC.get("components"));
          return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
        });
  }
}
