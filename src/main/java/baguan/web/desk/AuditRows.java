package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.AuditEntry;
import baguan.store.AuditLine;
import baguan.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the record in people's words. */
final class AuditRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditRows() {}

  static List<AuditScreen.Row> of(Gate gate, Visit visit, List<AuditLine> lines) {
    Names names = new Names(gate);
    Map<String, String> numbers = gate.audit().numbers(visit.actor(), lines);
    List<AuditScreen.Row> rows = new ArrayList<>();
    for (AuditLine line : lines) {
      rows.add(
          line.entry()
              .map(entry -> row(visit, names, numbers, line, entry))
              .orElseGet(
                  () -> new AuditScreen.Row(line.seq(), 0, "", "", "", false, "", line.json())));
    }
    return rows;
  }

  private static AuditScreen.Row row(
      Visit visit, Names names, Map<String, String> numbers, AuditLine line, AuditEntry entry) {
    String number = numbers.getOrDefault(entry.object(), "");
    return new AuditScreen.Row(
        line.seq(),
        entry.at(),
        who(visit.t(), names, entry.actor(), entry.behalf()),
        visit.t().get("act." + entry.act().id()),
        number.isEmpty() ? names.any(entry.object()) : number,
        !number.isEmpty(),
        Histories.what(visit.t(), JSON.readTree(line.json()).path("details")),
        line.json());
  }

  /** A deputy and whose. */
  static String who(Texts t, Names names, String actor, String behalf) {
    String name = names.person(actor);
    return behalf.isEmpty() ? name : t.fill("audit.behalf", name, names.person(behalf));
  }
}
