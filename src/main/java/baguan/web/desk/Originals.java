package baguan.web.desk;

import baguan.gate.Gate;
import baguan.web.Problem;
import java.io.IOException;
import java.io.OutputStream;

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
    OutputStream out = visit.file("application/octet-stream", name);
    visit.response().setContentLength(bytes.length);
    out.write(bytes);
  }
}
