package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.rule.Language;
import baguan.web.Axe;
import baguan.web.Chromium;
import baguan.web.Settings;
import baguan.web.WebServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's pictures, from the office that {@code serve --demo} fills; kept with {@code -Dbless=true}. */
@Tag("browser")
final class DemoScreensTest {
  private static final String PASSWORD = "a picture of a gate 1";
  @TempDir private Path folder;

  @Test
  void aReviewersDay() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (Gate gate = Demo.open(Home.checker(), Home.SAMPLES, folder);
        WebServer server = new WebServer(Home.checker(), settings, Optional.of(gate)).start();
        Chromium chromium = new Chromium()) {
      String base = "http://127.0.0.1:" + server.port();
      Page page = in(gate, chromium, base, new Browser.NewPageOptions().setViewportSize(1280, 860));
      page.navigate(base + "/queue");
      assertThat(page.querySelectorAll("tbody tr")).isNotEmpty();
      picture(page, "gate-queue");
      page.click("tbody th a");
      assertThat(page.querySelector(".cards")).isNotNull();
      picture(page, "gate-case");
    }
  }

  @Test
  void everyChartIsDrawnAndEachBarLeadsToItsDocuments() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (Gate gate = Demo.open(Home.checker(), Home.SAMPLES, folder);
        WebServer server = new WebServer(Home.checker(), settings, Optional.of(gate)).start();
        Chromium chromium = new Chromium()) {
      String base = "http://127.0.0.1:" + server.port();
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page =
            in(gate, chromium, base, new Browser.NewPageOptions().setViewportSize(1280, 900).setColorScheme(theme));
        for (Language language : Language.values()) {
          page.navigate(base + "/figures?lang=" + language.tag());
          assertThat(page.locator("figure svg.chart").count()).isEqualTo(8);
          assertThat(Axe.barriers(page, Axe.WCAG)).isEmpty();
          Chromium.shot(page, "figures-" + language.tag() + "-" + theme);
          page.setViewportSize(320, 800);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
          Chromium.shot(page, "figures-narrow-" + language.tag() + "-" + theme);
          page.setViewportSize(1280, 900);
        }
        for (String id : List.of("first", "turnaround", "ages", "findings", "waivers", "health")) {
          page.navigate(base + "/figures?lang=en");
          page.locator("#" + id + " svg a").first().click();
          assertThat(page.locator("p.notice").textContent()).startsWith("Counted in the figures:");
          assertThat(page.locator("table.list tbody tr").count()).as(id).isPositive();
        }
        Chromium.shot(page, "queue-of-a-bar-" + theme);
      }
    }
  }

  private static Page in(Gate gate, Chromium chromium, String base, Browser.NewPageOptions options) {
    gate.office().resetPassword(Actor.of(person(gate, "admin"), "test"), person(gate, "reviewer"), PASSWORD);
    Page page = chromium.browser().newPage(options.setLocale("zh-CN"));
    page.navigate(base + "/signin");
    page.fill("input[name=login]", "reviewer");
    page.fill("input[name=password]", PASSWORD);
    page.click("form.sheet button");
    return page;
  }

  private static Person person(Gate gate, String login) {
    return gate.office().people().stream().filter(p -> p.login().equals(login)).findFirst().orElseThrow();
  }

  private static void picture(Page page, String name) throws Exception {
    Path shot = Chromium.SHOTS.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(shot));
    if (Boolean.getBoolean("bless")) {
      Files.copy(shot, Path.of("src", "docs", name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
