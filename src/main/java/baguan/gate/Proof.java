package baguan.gate;

import baguan.gate.AuditTrail.Head;
import baguan.review.Tree;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That one entry is among all of the record, as RFC 9162 section 2.1.3 has it; checked without the
 * record, against a head that was kept elsewhere.
 *
 * @param entry canonical JSON
 * @param head of the record when it had that size
 * @param path hashes from the entry to the head, nearest first
 */
public record Proof(long seq, String entry, Head head, List<String> path) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Proof {
    path = List.copyOf(path);
  }

  /** Whether the entry is where it says, under the head it names. */
  public boolean holds() {
    return Tree.proves(path, entry, seq - 1, head.size(), head.tree());
  }

  /** One line; the same as the answer of {@code GET /api/v1/audit/proofs/…}. */
  public String json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("seq", seq);
    json.put("entry", entry);
    ObjectNode under = json.putObject("head");
    under.put("size", head.size());
    under.put("chain", head.chain());
    under.put("tree", head.tree());
    under.put("head", head.toString());
    ArrayNode steps = json.putArray("path");
    path.forEach(steps::add);
    return json.toString();
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Proof parse(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      Head head = Head.parse(node.path("head").path("head").asString(""));
      List<String> path = node.path("path").valueStream().map(n -> n.asString("")).toList();
      Proof proof =
          new Proof(node.path("seq").asLong(0), node.path("entry").asString(""), head, path);
      if (!path.stream().allMatch(step -> step.matches("[0-9a-f]{64}"))
          || !node.equals(JSON.readTree(proof.json()))) {
        throw new IllegalArgumentException("not a proof of Baguan");
      }
      return proof;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a proof of Baguan", e);
    }
  }
}
