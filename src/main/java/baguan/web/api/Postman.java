package baguan.web.api;

import baguan.gate.Hooks;
import baguan.gate.Hooks.Parcel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events to those who want them, one after the other, signed as Standard Webhooks 1.0.0.
 */
final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SECRET = "whsec_";

  private final Hooks hooks;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          job -> {
            Thread thread = new Thread(job, "webhooks");
            thread.setDaemon(true);
            return thread;
          });

  Postman(Hooks hooks) {
    this.hooks = hooks;
  }

  Postman start() {
    var unused = rounds.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    return this;
  }

  private void round() {
    try {
      for (Optional<Parcel> next = hooks.next(); next.isPresent(); next = hooks.next()) {
        deliver(next.get());
      }
    } catch (RuntimeException e) { // the next round tries again
      LOG.warn("webhooks wait error={}", e.getClass().getName());
    }
  }

  private void deliver(Parcel parcel) {
    int status = 0;
    long retryAfter = 0;
    try {
      HttpResponse<Void> response = send(request(parcel));
      status = response.statusCode();
      retryAfter =
          response
              .headers()
              .firstValue("Retry-After")
              .filter(v -> v.matches("[0-9]{1,6}"))
              .map(Long::parseLong)
              .orElse(0L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return; // its lease ends, it comes again
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("webhook not told hook={} error={}", parcel.hook().name(), e.getClass().getName());
    }
    hooks.settle(parcel, status, retryAfter);
  }

  /** The body too must have come while the message is ours: another server may take it then. */
  private HttpResponse<Void> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    try {
      return answer.get(Hooks.LEASE / 2, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no answer", e);
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpRequest request(Parcel parcel) {
    String id = parcel.delivery().id();
    String timestamp = Long.toString(parcel.now() / 1000);
    String body = parcel.delivery().body();
    return HttpRequest.newBuilder(URI.create(parcel.hook().url()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Baguan")
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header(
            "webhook-signature", "v1," + sign(parcel.secret(), id + "." + timestamp + "." + body))
        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
  }

  private static String sign(String secret, String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = Base64.getDecoder().decode(secret.substring(SECRET.length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
