package baguan.web;

import baguan.gate.Gate;
import baguan.gate.Slip;
import baguan.review.Verification;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * {@code GET /api/v1/approvals/sha256/HEX}: what anybody may be told of bytes. Drafts, and hashes
 * nobody ever saw, get the same answer.
 */
final class ApprovalsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Gate gate;

  ApprovalsServlet(Gate gate) {
    this.gate = gate;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Slip slip = slip(String.valueOf(request.getPathInfo()));
      response.setContentType("application/json");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(slip.json().getBytes(StandardCharsets.UTF_8));
    } catch (Problem problem) {
      problem.write(response);
    }
  }

  private Slip slip(String path) throws Problem {
    String sha256 = path.substring(path.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new Problem(422, "not-a-hash", "Not a hash", "Give the SHA-256 as 64 hex digits.");
    }
    Slip slip = Slip.of(gate.outbox().verify(sha256));
    if (slip.status() == Verification.Status.UNKNOWN) {
      throw new Problem(
          404, "not-approved", "Not approved", "No approval of these bytes is known here.");
    }
    return slip;
  }
}
