package baguan.web.api;

import static baguan.web.api.SubmissionJson.JSON;

import baguan.gate.AuditTrail.Head;
import baguan.review.UnknownException;
import baguan.store.AuditCheck;
import baguan.store.AuditFault;
import baguan.web.Problem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record, for auditors. */
final class AuditReads {
  private AuditReads() {}

  static List<Route> routes() {
    return List.of(
        Route.get("/audit/entries", "listEntries", AuditReads::entries, "limit", "cursor"),
        Route.get("/audit/head", "getHead", AuditReads::head),
        Route.get("/audit/proofs/{seq}", "getProof", AuditReads::proof, "size"),
        Route.get("/audit/verify", "verifyAudit", AuditReads::verify, "head"));
  }

  private static Answer entries(Call call) throws Problem {
    long after = call.fields().number("cursor", 0, Long.MAX_VALUE);
    int limit = Reads.limit(call.fields());
    return Reads.entries(call.gate().audit().entries(call.actor(), after, limit), limit);
  }

  private static Answer head(Call call) {
    return Answer.json(head(call.gate().audit().head(call.actor())));
  }

  private static ObjectNode head(Head head) {
    ObjectNode json = JSON.createObjectNode();
    json.put("size", head.size());
    json.put("chain", head.chain());
    json.put("tree", head.tree());
    json.put("head", head.toString());
    return json;
  }

  private static Answer proof(Call call) throws Problem {
    String seq = call.variable("seq");
    if (!seq.matches("[0-9]{1,18}")) {
      throw new UnknownException("entry");
    }
    long size = call.fields().number("size", 0, Long.MAX_VALUE);
    return Answer.json(
        200, call.gate().audit().proof(call.actor(), Long.parseLong(seq), size).json());
  }

  private static Answer verify(Call call) throws Problem {
    List<Head> given = new ArrayList<>();
    for (String text : call.fields().texts("head")) {
      try {
        given.add(Head.parse(text));
      } catch (IllegalArgumentException e) {
        throw call.fields().invalid("head", "must be size:chain:tree as it was given out");
      }
    }
    AuditCheck.Result result = call.gate().audit().verify(call.actor(), given);
    ObjectNode json = JSON.createObjectNode();
    json.put("whole", result.faults().isEmpty());
    json.set("head", head(Head.of(result)));
    ArrayNode faults = json.putArray("faults");
    for (AuditFault fault : result.faults()) {
      faults.addObject().put("seq", fault.seq()).put("what", fault.what());
    }
    return Answer.json(json);
  }
}
