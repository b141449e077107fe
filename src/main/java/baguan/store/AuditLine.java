package baguan.store;

import baguan.review.Act;
import baguan.review.AuditEntry;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the record as it is stored.
 *
 * @param json what is hashed
 * @param entry the same, read; empty when somebody made it unreadable
 */
public record AuditLine(long seq, String json, Optional<AuditEntry> entry) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static AuditLine of(long seq, String json) {
    return new AuditLine(seq, json, read(json));
  }

  private static Optional<AuditEntry> read(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      TreeMap<String, String> details = new TreeMap<>();
      node.path("details")
          .propertyStream()
          .forEach(e -> details.put(e.getKey(), e.getValue().asString("")));
      return Optional.of(
          new AuditEntry(
              node.path("seq").asLong(0),
              node.path("at").asLong(0),
              node.path("actor").asString(""),
              node.path("behalf").asString(""),
              node.path("client").asString(""),
              Act.valueOf(node.path("act").asString("").toUpperCase(Locale.ROOT)),
              node.path("object").asString(""),
              details));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
