package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.CliTown;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.rule.Language;
import baguan.store.Location;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verification over HTTP. */
final class ApprovalsServletTest {
  @TempDir private Path folder;

  @Test
  void bytesAreKnownByTheirHash() throws Exception {
    String sha256 = CliTown.release(folder.resolve("data"), "各科室：汛期值守安排如下。");
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
    Location location = Location.folder(folder.resolve("data"));
    try (Gate gate = Gate.open(location, Clock.systemUTC(), Policy.DEFAULT);
        WebServer server = new WebServer(Home.checker(), settings, Optional.of(gate)).start()) {
      HttpResponse<String> known = get(server, sha256);
      assertThat(known.statusCode()).isEqualTo(200);
      assertThat(known.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(known.body())
          .isEqualTo(
              "{\"approvedAt\":\"2026-11-25T02:00:00Z\",\"audience\":\"public\","
                  + "\"channel\":\"web\",\"registration\":\"江水发〔2026〕1号\","
                  + "\"releasedAt\":\"2026-11-25T02:00:00Z\",\"sha256\":\""
                  + sha256
                  + "\",\"status\":\"approved\"}");
      assertThat(get(server, "0".repeat(64)).statusCode()).isEqualTo(404);
      assertThat(get(server, "0".repeat(64)).body()).contains("\"code\":\"not-approved\"");
      assertThat(get(server, "0".repeat(63)).statusCode()).isEqualTo(422);
      assertThat(get(server, "").statusCode()).isEqualTo(422);
    }
  }

  private static HttpResponse<String> get(WebServer server, String sha256) throws Exception {
    URI uri =
        URI.create("http://127.0.0.1:" + server.port() + "/api/v1/approvals/sha256/" + sha256);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
