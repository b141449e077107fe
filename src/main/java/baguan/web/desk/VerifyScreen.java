package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Verification;
import baguan.web.Problem;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /verify}: may these bytes go out? For anybody; nothing of them is kept. */
final class VerifyScreen implements Screen {
  private static final int A_MINUTE = 300;

  private final Gate gate;
  private final long maxBytes;
  private final Throttle throttle = new Throttle(A_MINUTE);

  VerifyScreen(Gate gate, long maxBytes) {
    this.gate = gate;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException, Problem {
    String sha256 = visit.param("sha256").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    boolean hash = sha256.matches("[0-9a-f]{64}");
    String problem = sha256.isEmpty() || hash ? "" : visit.t().get("verify.not-a-hash");
    answer(visit, hash ? sha256 : "", problem);
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    answer(visit, sha256(Handed.of(visit, maxBytes).upload().bytes()), "");
  }

  private void answer(Visit visit, String sha256, String problem) throws IOException, Problem {
    Optional<Verification> found = Optional.empty();
    if (!sha256.isEmpty()) {
      throttle.enter(visit.request().getRemoteAddr(), System.nanoTime());
      found = Optional.of(gate.outbox().verify(sha256));
    }
    visit.page(
        "verify.jte",
        visit.t().get("verify.title"),
        problem.isEmpty() ? 200 : 422,
        Map.of("found", found, "problem", problem));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
