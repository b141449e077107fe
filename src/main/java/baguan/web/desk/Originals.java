package baguan.web.desk;

import baguan.gate.Gate;
import baguan.web.Problem;
import java.io.IOException;

/** A version's own bytes, unmasked; recorded by the gate. */
final class Originals {
  private Originals() {}

  static void send(Gate gate, Visit visit, String id) throws IOException, Problem {
    int version = Math.toIntExact(Math.min(Integer.MAX_VALUE, visit.number("version")));
    byte[] bytes = gate.cases().original(visit.actor(), id, version, visit.param("reason"));
    String name =
        gate.cases().view(visit.actor(), id).versions().stream()
            .filter(v -> v.number() == version)
            .map(v -> v.name())
            .findFirst()
            .orElse("document");
    String encoded = Visit.encode(name).replace("+", "%20");
    visit.response().setContentType("application/octet-stream");
    visit.response().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    visit.response().setContentLength(bytes.length);
    visit.response().getOutputStream().write(bytes);
  }
}
