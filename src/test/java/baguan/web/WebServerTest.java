package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Jetty on a free port, asked with the JDK's client. */
final class WebServerTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TEXT = "身份证号110101199003070003，请查收。\n";
  private static WebServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
    server = new WebServer(Home.checker(), settings).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRawFileYieldsAReport() throws Exception {
    HttpResponse<String> answer =
        post("/api/v1/checks?name=a.txt", "application/octet-stream", TEXT);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode report = MAPPER.readTree(answer.body());
    assertThat(report.get("verdict").asString()).isEqualTo("block");
    assertThat(report.at("/findings/0/rule").asString()).isEqualTo("personal-data/prc-id");
    assertThat(answer.body()).doesNotContain("110101199003070003");
  }

  @Test
  void aFormsFileYieldsTheSame() throws Exception {
    String body = form("a.txt", TEXT);
    HttpResponse<String> form = post("/api/v1/checks", "multipart/form-data; boundary=B", body);
    HttpResponse<String> raw = post("/api/v1/checks?name=a.txt", "application/octet-stream", TEXT);
    assertThat(form.body()).isEqualTo(raw.body());
  }

  @Test
  void sarifIsForTheAsking() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(uri("/api/v1/checks?name=a.txt"))
                .header("Accept", "application/sarif+json")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/sarif+json");
    assertThat(MAPPER.readTree(answer.body()).at("/runs/0/results/0/ruleId").asString())
        .isEqualTo("personal-data/prc-id");
  }

  @Test
  void speaksTheReadersLanguage() throws Exception {
    String english = post("/api/v1/checks?name=a.txt&lang=en", "text/plain", TEXT).body();
    String chinese = post("/api/v1/checks?name=a.txt&lang=zh-Hant", "text/plain", TEXT).body();
    assertThat(MAPPER.readTree(english).at("/findings/0/message"))
        .isNotEqualTo(MAPPER.readTree(chinese).at("/findings/0/message"));
  }

  @Test
  void whatIsWrongIsSaidInTheReadersLanguage() throws Exception {
    String empty = "--B\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--B--\r\n";
    String form = "multipart/form-data; boundary=B";
    assertThat(post("/check?lang=zh-Hans", form, empty).body()).contains("请选择一个文件。");
    assertThat(post("/check?lang=zh-Hant", form, empty).body()).contains("請選擇一個檔案。");
    HttpResponse<String> large = post("/check?lang=zh-Hans", form, "x".repeat(2 << 20));
    assertThat(large.body()).contains("文件超过上限。").doesNotContain("bytes");
  }

  @Test
  void tooLargeIsAProblemWithItsLimit() throws Exception {
    HttpResponse<String> answer =
        post("/api/v1/checks?name=a.txt", "text/plain", "x".repeat(2 << 20));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Connection")).contains("close"); // unread rest
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo("too-large");
  }

  @Test
  void aFormTooLargeIsAProblemToo() throws Exception {
    String body = form("a.txt", "x".repeat(2 << 20));
    assertThat(post("/api/v1/checks", "multipart/form-data; boundary=B", body).statusCode())
        .isEqualTo(413);
  }

  @Test
  void noFileIsAProblem() throws Exception {
    HttpResponse<String> answer = post("/api/v1/checks", "application/octet-stream", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo("no-file");
  }

  @Test
  void listsItsRules() throws Exception {
    JsonNode rules = MAPPER.readTree(get("/api/v1/rules?lang=en").body());
    assertThat(rules.get("items").size()).isEqualTo(Home.checker().rules().cards().size());
    assertThat(rules.get("digest").asString()).isEqualTo(Home.checker().rules().digest());
  }

  @Test
  void showsAPageForEveryRule() throws Exception {
    String link = "/rules/consistency/impossible-date?lang=zh-Hant";
    assertThat(get("/rules?lang=zh-Hant").body()).contains("href=\"" + link + "\"");
    assertThat(get(link).body()).contains("<h1>", "怎麼改", "bad-han.txt");
    assertThat(get("/rules/no/such").statusCode()).isEqualTo(404);
  }

  @Test
  void isAliveAndReady() throws Exception {
    assertThat(get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void thePageShowsTheFindingsBesideTheText() throws Exception {
    HttpResponse<String> page =
        post("/check", "multipart/form-data; boundary=B", form("a.txt", TEXT));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("data-rule=\"personal-data/prc-id\"")
        .contains("id=\"m1\"")
        .doesNotContain("110101199003070003");
  }

  @Test
  void markupInADocumentStaysText() throws Exception {
    String nasty = "<script>alert(1)</script>身份证号110101199003070003\n";
    String page = post("/check", "multipart/form-data; boundary=B", form("<b>.txt", nasty)).body();
    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void everyAnswerForbidsWhatIsNotItsOwn() throws Exception {
    for (String path : new String[] {"/", "/baguan.css", "/api/v1/rules", "/nothing"}) {
      assertThat(get(path).headers().firstValue("Content-Security-Policy"))
          .contains(Headers.POLICY);
    }
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  private static String form(String name, String text) {
    return "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + text
        + "\r\n--B--\r\n";
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
