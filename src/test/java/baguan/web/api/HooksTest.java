package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Hooks;
import baguan.gate.OpenTown;
import baguan.review.Aim;
import baguan.review.Submission;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Others are told of acts: signed, again until they take it, and not of what did not happen. */
final class HooksTest {
  private static final Aim AIM = new Aim("public", "web", "cn", "", List.of(), 0);

  private record Message(String id, String timestamp, String signature, String body) {}

  @TempDir private Path folder;
  private final BlockingQueue<Message> got = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
  private HttpServer receiver;

  @BeforeEach
  void listen() throws Exception {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(
              new Message(
                  header(exchange, "id"),
                  header(exchange, "timestamp"),
                  header(exchange, "signature"),
                  body));
          Integer answer = answers.poll();
          exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst("webhook-" + name));
  }

  private Message next() throws InterruptedException {
    Message message = got.poll(20, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("nothing came");
    }
    return message;
  }

  private String hook(Harness api, String types) throws Exception {
    String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/x";
    Got made =
        api.ask("PUT", "/webhooks/x")
            .as("admin")
            .json("{\"url\":\"%s\",\"types\":[%s]}".formatted(url, types))
            .send();
    assertThat(made.status()).isEqualTo(200);
    return made.body().path("secret").asString();
  }

  private static Submission submitted(Harness api) throws Exception {
    OpenTown town = api.town;
    Submission s = town.create(town.actor("drafter"), "water", AIM, "标题不外传");
    return town.gate().reviews().submit(town.actor("drafter"), s.id(), s.revision());
  }

  /** Waits until the last attempt is on record. */
  private static JsonNode settled(Harness api, String outcome) throws Exception {
    for (int i = 0; i < 200; i++) {
      JsonNode first = api.get("/webhooks/x/deliveries").as("admin").send().body().at("/items/0");
      if (first.path("outcome").asString("").equals(outcome)) {
        return first;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never " + outcome);
  }

  @ParameterizedTest
  @EnumSource
  void anActIsToldSignedAndAgainUntilItIsTaken(Where where) throws Exception {
    try (Harness api = new Harness(where.fresh(folder))) {
      String secret = hook(api, "\"submission.submitted\"");
      answers.add(500);
      Submission s = submitted(api);
      Message first = next();
      assertThat(settled(api, "500").path("attempts").asInt()).isEqualTo(1);
      api.town.pass(Duration.ofSeconds(6));
      Message second = next();
      assertThat(second.id()).isEqualTo(first.id()).startsWith("msg_");
      assertThat(second.body()).isEqualTo(first.body()).doesNotContain("标题");
      JsonNode event = Harness.JSON.readTree(first.body());
      assertThat(event.path("type").asString()).isEqualTo("submission.submitted");
      assertThat(event.at("/data/id").asString()).isEqualTo(s.id());
      assertThat(event.at("/data/state").asString()).isEqualTo("in_review");
      assertThat(first.signature()).isEqualTo("v1," + hmac(secret, first));
      assertThat(second.signature()).isEqualTo("v1," + hmac(secret, second));
      assertThat(settled(api, "204").path("next").isNull()).isTrue();
      Got replayed =
          api.post("/webhooks/x/replay")
              .as("admin")
              .json("{\"since\":\"2026-01-01T00:00:00Z\"}")
              .send();
      assertThat(replayed.body().path("count").asInt()).isEqualTo(1);
      assertThat(next().id()).isEqualTo(first.id());
    }
  }

  private static String hmac(String secret, Message m) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
    assertThat(key).hasSize(32);
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String content = m.id() + "." + m.timestamp() + "." + m.body();
    return Base64.getEncoder()
        .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whoIsGoneIsNotToldAgain() throws Exception {
    try (Harness api = new Harness(Where.SQLITE.fresh(folder))) {
      String secret = hook(api, "");
      answers.add(410);
      submitted(api);
      next();
      settled(api, "410");
      JsonNode hooks = api.get("/webhooks").as("admin").send().body();
      assertThat(hooks.at("/items/0/enabled").asBoolean(true)).isFalse();
      submitted(api);
      assertThat(hook(api, "")).isEqualTo(secret);
      submitted(api);
      next();
      assertThat(got).isEmpty();
      Got left = api.ask("DELETE", "/webhooks/x").as("admin").send();
      assertThat(left.body().path("items")).isEmpty();
    }
  }

  @Test
  void whatDidNotHappenIsNotTold() throws Exception {
    try (Harness api = new Harness(Where.SQLITE.fresh(folder))) {
      hook(api, "");
      OpenTown town = api.town;
      Submission s = town.create(town.actor("drafter"), "water", AIM, "E a/b c");
      Got refused =
          api.post("/submissions/" + s.id() + "/submit").as("drafter").on(s.revision()).send();
      assertThat(refused.status()).isEqualTo(409);
      assertThat(api.get("/webhooks/x/deliveries").as("admin").send().body().path("items"))
          .isEmpty();
      Got wrong = api.ask("PUT", "/webhooks/y").as("admin").json("{\"url\":\"file:///x\"}").send();
      assertThat(wrong.status()).isEqualTo(422);
      assertThat(api.get("/webhooks/y/deliveries").as("admin").send().status()).isEqualTo(404);
    }
  }

  @Test
  void itsTypesAreTheDescribedOnes() {
    assertThat(
            Contract.spec()
                .at("/components/schemas/EventType/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(Hooks.types());
  }
}
