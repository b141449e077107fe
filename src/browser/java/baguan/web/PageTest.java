package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.finding.Finding;
import baguan.rule.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real Chromium. Screenshots go to target/screenshots. */
@Tag("browser")
final class PageTest {
  private static WebServer server;
  private static Chromium chromium;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    server = new WebServer(Home.checker(), settings).start();
    chromium = new Chromium();
    browser = chromium.browser();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDroppedSampleShowsTheFindingsOfTheCommandLine(Language language) throws Exception {
    Path sample = sample();
    Report report =
        Home.checker()
            .check(sample.getFileName().toString(), Files.readAllBytes(sample), Destination.UNSAID);
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.onPageError(complaints::add);
      page.navigate(url("/?lang=" + language.tag()));
      shot(page, "upload-" + language.tag());
      drop(page, sample);
      page.waitForSelector(".verdict");
      List<String> shown =
          page.querySelectorAll(".card").stream().map(c -> c.getAttribute("data-rule")).toList();
      assertThat(shown).isEqualTo(report.findings().stream().map(Finding::rule).toList()).isNotEmpty();
      for (int i = 1; i <= shown.size(); i++) {
        ElementHandle excerpt = page.querySelector("#c" + i + " blockquote");
        assertThat(page.querySelector("#m" + i)).as("mark of finding " + i).isNotNull();
        assertThat(excerpt.textContent()).startsWith(page.querySelector("#m" + i).textContent());
      }
      shot(page, "result-" + language.tag());
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void worksWithoutJavaScript() throws Exception {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(url("/?lang=en"));
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      page.waitForSelector(".verdict");
      assertThat(page.querySelectorAll(".card")).isNotEmpty();
    }
  }

  @Test
  void aWatchedCheckHasAnAddressOfItsOwnForAWhile() throws Exception {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onRequest(r -> asked.add(r.method() + " " + r.url().replaceAll(".*:[0-9]+|[A-Za-z0-9_-]{43}", "")));
      page.navigate(url("/?lang=en"));
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      page.waitForSelector(".verdict");
      assertThat(page.url()).matches(".*/check/[A-Za-z0-9_-]{43}");
      assertThat(asked).contains("POST /check", "GET /api/v1/checks//events", "GET /check/");
      page.reload();
      assertThat(page.querySelectorAll(".card")).isNotEmpty();
    }
  }

  @Test
  void theStageIsSaidWhileTheCheckGoesOn() throws Exception {
    Semaphore steps = new Semaphore(0);
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (WebServer slow = new WebServer(new Stepping(steps), settings).start();
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + slow.port() + "/?lang=en");
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      for (String words : List.of("Waiting in line …", "Reading the file …", "Looking for terms, numbers and marks …", "Judging by the rules …")) {
        page.waitForSelector(".progress [role=status]:text-is('" + words + "')");
        if (words.startsWith("Looking")) {
          page.screenshot(new Page.ScreenshotOptions().setPath(Chromium.SHOTS.resolve("progress.png")).setFullPage(true));
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        }
        steps.release();
      }
      page.waitForSelector(".verdict");
      assertThat(page.querySelectorAll(".card")).isNotEmpty();
    }
  }

  @Test
  void aBrokenStreamGoesOnWhereItWas() throws Exception {
    Semaphore steps = new Semaphore(0);
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (WebServer slow = new WebServer(new Stepping(steps), settings).start();
        Relay relay = new Relay(slow.port());
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + relay.port() + "/?lang=en");
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      page.waitForSelector(".progress [role=status]:text-is('Waiting in line …')");
      steps.release();
      page.waitForSelector(".progress [role=status]:text-is('Reading the file …')");
      relay.cut();
      steps.release();
      page.waitForSelector(".progress [role=status]:text-is('Looking for terms, numbers and marks …')");
      steps.release(99);
      page.waitForSelector(".verdict");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutScriptsARunningCheckIsLookedAtAgain(Language language) throws Exception {
    Semaphore steps = new Semaphore(0);
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (WebServer slow = new WebServer(new Stepping(steps), settings).start();
        BrowserContext scripts = browser.newContext();
        BrowserContext none =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(language.tag()))) {
      Page sender = scripts.newPage();
      List<String> watched = new ArrayList<>();
      sender.onRequest(r -> watched.add(r.url()));
      sender.navigate("http://127.0.0.1:" + slow.port() + "/?lang=" + language.tag());
      sender.setInputFiles("#file", sample());
      sender.click("button[type=submit]");
      sender.waitForSelector(".progress:not([hidden])");
      sender.waitForCondition(() -> watched.stream().anyMatch(u -> u.endsWith("/events")));
      String events = watched.stream().filter(u -> u.endsWith("/events")).findFirst().orElseThrow();
      Page reader = none.newPage();
      reader.navigate(events.replaceAll("/api/v1/checks/(.*)/events", "/check/$1"));
      assertThat(reader.querySelector("main p[role=status]")).isNotNull();
      steps.release(99);
      reader.waitForSelector(".verdict");
      assertThat(reader.querySelectorAll(".card")).isNotEmpty();
    }
  }

  @Test
  void fitsANarrowDarkScreen() throws Exception {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK))) {
      Page page = context.newPage();
      page.navigate(url("/"));
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      page.waitForSelector(".verdict");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
      shot(page, "result-narrow-dark");
    }
  }

  @Test
  void theKeyboardWalksThroughTheFindings() throws Exception {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(url("/"));
      page.setInputFiles("#file", sample());
      page.click("button[type=submit]");
      page.waitForSelector(".verdict");
      page.keyboard().press("j");
      page.keyboard().press("j");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("m2");
    }
  }

  /** Drops a file as a hand would: through the page's own drop event. */
  private static void drop(Page page, Path file) throws Exception {
    List<Integer> bytes = new ArrayList<>();
    for (byte b : Files.readAllBytes(file)) {
      bytes.add(b & 0xff);
    }
    page.evaluate(
        "([name, bytes]) => { const t = new DataTransfer(); t.items.add(new File([new Uint8Array(bytes)], name));"
            + " document.getElementById('drop').dispatchEvent(new DragEvent('drop', {bubbles: true, dataTransfer: t})); }",
        List.of(file.getFileName().toString(), bytes));
  }

  /** The sample full of faults. */
  private static Path sample() throws Exception {
    try (Stream<Path> files = Files.list(Home.SAMPLES)) {
      return files.filter(f -> f.toString().endsWith("qingshi-faults.docx")).findFirst().orElseThrow();
    }
  }

  private static void shot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Chromium.SHOTS.resolve(name + ".png")));
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }
}
