package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.rule.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API's description in a real Chromium, under the policy the server sends. */
@Tag("browser")
final class ApiPageTest {
  private static final Path SPEC = Path.of("src", "main", "resources", "baguan", "web", "openapi.yaml");
  private static WebServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(Chromium.SHOTS);
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
    server = new WebServer(Home.checker(), settings).start();
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  private static String base() {
    return "http://127.0.0.1:" + server.port();
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans, LIGHT", "zh-Hant, DARK", "en, LIGHT", "en, DARK"})
  void everyOperationIsShownAndNobodyElseIsAsked(String language, ColorScheme theme) throws Exception {
    List<String> complaints = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    long operations = Files.readAllLines(SPEC).stream().filter(l -> l.matches("    (get|put|post|delete):")).count();
    try (BrowserContext context =
        chromium.browser().newContext(
            new Browser.NewContextOptions().setViewportSize(360, 800).setColorScheme(theme))) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.onPageError(complaints::add);
      page.onRequest(r -> {
        if (!r.url().startsWith(base()) && !r.url().startsWith("data:")) {
          elsewhere.add(r.url());
        }
      });
      page.navigate(base() + "/api/docs?lang=" + language);
      page.waitForSelector(".opblock");
      assertThat(page.locator(".opblock").count()).isEqualTo((int) operations);
      assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
      assertThat(page.querySelector("html.dark-mode") != null).isEqualTo(theme == ColorScheme.DARK);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
      page.evaluate("document.querySelector('.opblock').scrollIntoView()");
      page.screenshot(new Page.ScreenshotOptions().setPath(Chromium.SHOTS.resolve("api-" + language + "-" + theme + ".png")));
    }
    assertThat(complaints).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void anOperationIsTriedOut() {
    try (Page page = chromium.browser().newPage()) {
      page.navigate(base() + "/api/docs?lang=en");
      page.click("#operations-checks-listRules .opblock-summary-control");
      page.click("#operations-checks-listRules .try-out__btn");
      page.click("#operations-checks-listRules .execute");
      page.waitForSelector("#operations-checks-listRules .live-responses-table .response-col_status");
      assertThat(page.textContent("#operations-checks-listRules .live-responses-table tbody .response-col_status"))
          .startsWith("200");
    }
  }
}
