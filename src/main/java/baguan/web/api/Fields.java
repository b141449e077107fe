package baguan.web.api;

import baguan.review.Submission;
import baguan.web.Problem;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Named values of a request, from its query or its JSON body. Strict: what is not known is refused.
 */
final class Fields {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final ObjectNode values;
  private final String prefix;

  private Fields(ObjectNode values, String prefix) {
    this.values = values;
    this.prefix = prefix;
  }

  /** An object, or nothing at all. */
  static Fields json(byte[] body, Collection<String> names) throws Problem {
    if (body.length == 0) {
      return new Fields(JSON.createObjectNode(), "#/");
    }
    try {
      if (JSON.readTree(body) instanceof ObjectNode object) {
        return new Fields(object, "#/").only(names);
      }
    } catch (JacksonException e) {
      throw new Problem(400, "not-json", "Not JSON", "The body could not be read as JSON.");
    }
    throw new Problem(400, "not-json", "Not an object", "The body must be one JSON object.");
  }

  static Fields query(Map<String, String[]> parameters, Collection<String> names) throws Problem {
    ObjectNode values = JSON.createObjectNode();
    parameters.forEach(
        (name, given) -> {
          if (given.length == 1) {
            values.put(name, given[0]);
          } else {
            ArrayNode all = values.putArray(name);
            List.of(given).forEach(all::add);
          }
        });
    return new Fields(values, "?").only(names);
  }

  private Fields only(Collection<String> names) throws Problem {
    for (String name : values.propertyNames()) {
      if (!names.contains(name)) {
        throw invalid(name, "not known here");
      }
    }
    return this;
  }

  /** Empty when it is not there. */
  String text(String name) throws Problem {
    JsonNode value = values.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw invalid(name, "must be one string");
    }
    return value.asString().strip();
  }

  String needed(String name) throws Problem {
    String text = text(name);
    if (text.isEmpty()) {
      throw invalid(name, "must be given");
    }
    return text;
  }

  /** One string, or an array of them. */
  List<String> texts(String name) throws Problem {
    JsonNode value = values.path(name);
    if (!value.isArray()) {
      String text = text(name);
      return text.isEmpty() ? List.of() : List.of(text);
    }
    for (JsonNode each : value) {
      if (!each.isString()) {
        throw invalid(name, "must be strings");
      }
    }
    return value.valueStream().map(JsonNode::asString).toList();
  }

  <E extends Enum<E>> E word(String name, Collection<E> known, E otherwise) throws Problem {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    for (E each : known) {
      if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
        return each;
      }
    }
    throw invalid(name, "must be one of " + known.toString().toLowerCase(Locale.ROOT));
  }

  /** Epoch millis of an RFC 3339 time; {@link Submission#NEVER} when it is not there. */
  long time(String name) throws Problem {
    String text = text(name);
    try {
      return text.isEmpty()
          ? Submission.NEVER
          : OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      throw invalid(name, "must be a time as RFC 3339 has it");
    }
  }

  long number(String name, long otherwise, long most) throws Problem {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) > most) {
      throw invalid(name, "must be a whole number up to " + most);
    }
    return Long.parseLong(text);
  }

  Problem invalid(String name, String what) {
    ArrayNode errors = JSON.createArrayNode();
    errors.addObject().put("pointer", prefix + name).put("detail", what);
    return new Problem(422, "invalid", "Not as it must be", name + ": " + what + ".")
        .with("errors", errors);
  }

  /** All but secrets, in one order: for telling one request from another. */
  String canonical() {
    Map<String, String> sorted = new TreeMap<>();
    values.properties().forEach(e -> sorted.put(e.getKey(), e.getValue().toString()));
    sorted.remove("password");
    return sorted.toString();
  }
}
