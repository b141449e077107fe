package baguan.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One act for the record: ids, hashes and codes, never names and never text of a document.
 *
 * @param seq 1 for the first
 * @param actor id of who acted
 * @param behalf id of whose deputy it was; empty when none
 * @param object id of the submission, person or rule set; empty when none
 * @param details sorted; what the act needs besides
 */
public record AuditEntry(
    long seq,
    long at,
    String actor,
    String behalf,
    String client,
    Act act,
    String object,
    SortedMap<String, String> details) {
  public AuditEntry {
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /** What is hashed. */
  public String json() {
    SortedMap<String, Object> fields = new TreeMap<>();
    fields.put("act", act.id());
    fields.put("actor", actor);
    fields.put("at", at);
    fields.put("behalf", behalf);
    fields.put("client", client);
    fields.put("details", details);
    fields.put("object", object);
    fields.put("seq", seq);
    return Canonical.json(fields);
  }
}
