package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.Language;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule is tried on its page. */
final class TrialTest {
  private static final String DATE = "/rules/consistency/impossible-date";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @BeforeAll
  static void start() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 1, 2, 60, Language.ZH_HANS);
    server = new WebServer(Home.checker(), settings).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String path, String text) throws Exception {
    String body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void onlyTheFindingsOfThatRuleAreShown() throws Exception {
    String text = "会议于2026年2月30日召开。\n身份证号110101199003070003。<b>";
    String page = send(DATE, text).body();
    assertThat(page)
        .contains("查出 1 处：", "2026年2月30日", "line[1]", "&lt;b&gt;")
        .doesNotContain("<b>", "line[2]");
    assertThat(send(DATE + "?lang=en", "Nothing.").body())
        .contains("The rule says nothing of this text.");
    assertThat(send("/rules/personal-data/prc-id", text).body()).contains("查出 1 处：");
  }

  @Test
  void whatCannotBeTriedIsSaid() throws Exception {
    assertThat(send(DATE, " ").body()).contains("请先输入文字。");
    assertThat(send(DATE, "字".repeat(20_001)).body()).contains("最多 20000 字。");
    assertThat(send(DATE, "x".repeat(300_000)).statusCode()).isEqualTo(413);
    assertThat(send("/rules/no/such", "x").statusCode()).isEqualTo(404);
    assertThat(send("/rules/official-format/document-number-form", "随便一句话。").body())
        .contains("本规则不适用于这段文字");
  }

  @Test
  void aStoppedTextIsNotShownAgain() throws Exception {
    String text = "绝密★30年\n\n关于某工程的报告\n";
    assertThat(send(DATE, text).body()).contains("密级标志").doesNotContain("某工程");
  }
}
