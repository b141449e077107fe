package baguan.gate;

import baguan.review.Approval;
import baguan.review.Dispatch;
import baguan.review.Submission;
import baguan.review.Verification;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody may be told of bytes: the answer of {@code GET /api/v1/approvals/sha256/…} and of
 * {@code baguan verify}. Nothing of the content, no names.
 *
 * @param facts {@code audience}, {@code channel}, {@code approvedAt}, {@code validUntil}, {@code
 *     releasedAt}, {@code recalledAt}, {@code registration}; those there are. Times as RFC 3339
 */
public record Slip(Verification.Status status, String sha256, Map<String, String> facts) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Slip {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  public static Slip of(Verification v) {
    Map<String, String> facts = new TreeMap<>();
    v.approval().ifPresent(a -> approval(a, facts));
    v.dispatch().ifPresent(d -> dispatch(d, facts));
    facts.values().removeIf(String::isEmpty);
    return new Slip(v.status(), v.sha256(), facts);
  }

  private static void approval(Approval a, Map<String, String> facts) {
    facts.put("audience", a.audience());
    facts.put("channel", a.channel());
    facts.put("approvedAt", time(a.at()));
    facts.put("validUntil", time(a.validUntil()));
  }

  private static void dispatch(Dispatch d, Map<String, String> facts) {
    facts.put("releasedAt", time(d.at()));
    facts.put("recalledAt", time(d.recalledAt()));
    facts.put("registration", d.registration());
  }

  private static String time(long millis) {
    return millis == Submission.NEVER ? "" : Instant.ofEpochMilli(millis).toString();
  }

  /** One line. */
  public String json() {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("status", status.id());
    all.put("sha256", sha256);
    return JSON.writeValueAsString(all);
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Slip parse(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      Map<String, String> facts = new TreeMap<>();
      node.propertyStream().forEach(e -> facts.put(e.getKey(), e.getValue().asString("")));
      String status = String.valueOf(facts.remove("status"));
      String sha256 = String.valueOf(facts.remove("sha256"));
      return new Slip(Verification.Status.valueOf(status.toUpperCase(Locale.ROOT)), sha256, facts);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not an answer of Baguan", e);
    }
  }
}
