package baguan.cli;

import baguan.gate.Slip;
import baguan.review.Verification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A server's verification page, for programs. What is no clear answer is no answer. */
final class RemoteGate {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI base;

  RemoteGate(String url) {
    if (!url.matches("https?://.+")) {
      throw new UsageError("--server " + url + ": not an address — write http://host:port");
    }
    this.base = URI.create(url.endsWith("/") ? url : url + "/");
  }

  Slip verify(String sha256) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("api/v1/approvals/sha256/" + sha256))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .build();
    HttpResponse<String> response;
    try {
      response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (response.statusCode() == 404 && response.body().contains("\"not-approved\"")) {
      return new Slip(Verification.Status.UNKNOWN, sha256, Map.of());
    }
    if (response.statusCode() != 200) {
      throw new IOException("the server answered " + response.statusCode());
    }
    Slip slip;
    try {
      slip = Slip.parse(response.body());
    } catch (IllegalArgumentException e) {
      throw new IOException("the server gave no answer of Baguan", e);
    }
    if (!slip.sha256().equals(sha256)) {
      throw new IOException("the server answered about other bytes");
    }
    return slip;
  }
}
