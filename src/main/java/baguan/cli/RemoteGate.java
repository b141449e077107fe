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

/** A server's gate. What is no clear answer is no answer. */
final class RemoteGate {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration CHECK_PATIENCE = Duration.ofMinutes(10);

  /** What a server said. */
  record Reply(int status, String body, String etag) {}

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
    HttpResponse<String> response = send(request);
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

  /**
   * Asks or acts, as the person whose token it is.
   *
   * @param path below {@code /api/v1/}
   */
  Reply call(String method, String path, String token, Map<String, String> headers, byte[] body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("api/v1/" + path))
            .timeout(CHECK_PATIENCE)
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    HttpResponse<String> response = send(request.build());
    return new Reply(
        response.statusCode(), response.body(), response.headers().firstValue("ETag").orElse(""));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
