package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.OpenTown;
import baguan.rule.Language;
import baguan.store.Where;
import baguan.web.api.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole server with its gate: what the description says of it, and what the README shows. */
final class ServedTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HASH = "0".repeat(64);

  @TempDir private static Path folder;
  private static OpenTown town;
  private static WebServer server;

  @BeforeAll
  static void start() throws Exception {
    town = new OpenTown(Where.SQLITE.fresh(folder));
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
    server = new WebServer(Home.checker(), settings, Optional.of(town.gate())).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    town.close();
  }

  private static String base() {
    return "http://127.0.0.1:" + server.port();
  }

  private static HttpResponse<byte[]> send(String method, String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    Contract.holds(method, path.replaceAll("\\?.*", ""), response);
    return response;
  }

  @Test
  void whatNeedsNoTokenKeepsToTheDescription() throws Exception {
    assertThat(send("POST", "/api/v1/checks?name=a.txt", "身份证号110101199003070003").statusCode())
        .isEqualTo(200);
    assertThat(send("POST", "/api/v1/checks?name=a.txt&format=sarif", "x").statusCode())
        .isEqualTo(200);
    assertThat(send("POST", "/api/v1/checks", "").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/api/v1/checks?name=a&date=1", "x").statusCode()).isEqualTo(422);
    assertThat(send("POST", "/api/v1/checks?name=a", "x".repeat(2 << 20)).statusCode())
        .isEqualTo(413);
    assertThat(send("GET", "/api/v1/rules", "").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/api/v1/approvals/sha256/" + HASH, "").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/api/v1/approvals/sha256/x", "").statusCode()).isEqualTo(422);
    assertThat(send("GET", "/livez", "").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/readyz", "").statusCode()).isEqualTo(200);
    assertThat(new String(send("GET", "/api/v1/openapi.yaml", "").body(), StandardCharsets.UTF_8))
        .startsWith("openapi: 3.1");
  }

  @Test
  void everythingElseNeedsOne() throws Exception {
    HttpResponse<byte[]> answer = send("GET", "/api/v1/submissions", "");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(Headers.POLICY);
  }

  @Test
  void theExamplesOfTheReadmeWork() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
    Matcher block =
        Pattern.compile("(?s)## For programs: the API.*?```bash\\n(.*?)```")
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", block.group(1));
    bash.environment().put("BAGUAN_SERVER", base());
    bash.environment().put("BAGUAN_TOKEN", town.token("drafter"));
    bash.environment().put("TMPDIR", folder.toString());
    Path out = folder.resolve("out");
    bash.redirectErrorStream(true).redirectOutput(out.toFile());
    Process process = bash.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(out);
    assertThat(process.exitValue()).as(said).isEqualTo(0);
    assertThat(said).contains("\"state\":\"ready\"", "\"state\":\"in_review\"");
  }
}
