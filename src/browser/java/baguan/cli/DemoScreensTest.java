package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.rule.Language;
import baguan.web.Chromium;
import baguan.web.Settings;
import baguan.web.WebServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
      gate.office().resetPassword(Actor.of(person(gate, "admin"), "test"), person(gate, "reviewer"), PASSWORD);
      Page page =
          chromium.browser().newPage(new Browser.NewPageOptions().setLocale("zh-CN").setViewportSize(1280, 860));
      String base = "http://127.0.0.1:" + server.port();
      page.navigate(base + "/signin");
      page.fill("input[name=login]", "reviewer");
      page.fill("input[name=password]", PASSWORD);
      page.click("form.sheet button");
      page.navigate(base + "/queue");
      assertThat(page.querySelectorAll("tbody tr")).isNotEmpty();
      picture(page, "gate-queue");
      page.click("tbody th a");
      assertThat(page.querySelector(".cards")).isNotNull();
      picture(page, "gate-case");
    }
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
