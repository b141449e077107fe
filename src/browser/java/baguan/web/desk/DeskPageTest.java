package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.web.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
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
import org.junit.jupiter.api.io.TempDir;

/** The gate's pages in a real Chromium. Screenshots go to target/screenshots. */
@Tag("browser")
final class DeskPageTest {
  private static final String WHY = "该内容已经对外公开，可以随文发出";
  @TempDir private static Path folder;
  private static Town town;
  private static Chromium chromium;
  private static Browser browser;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(Chromium.SHOTS);
    town = new Town(folder);
    chromium = new Chromium();
    browser = chromium.browser();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    town.close();
  }

  /** Without scripts: upload, view, propose, submit, decide, approve, release, verify. */
  @Test
  void theWholeWayNeedsNoScripts() throws Exception {
    Path file = Files.writeString(folder.resolve("通知.txt"), CaseTest.FAULTY);
    Page drafter = in("drafter", false, 1280, ColorScheme.LIGHT);
    drafter.navigate(town.base() + "/new");
    hand(drafter, file, "关于汛期值守的通知");
    for (int i = 0; drafter.querySelector("#act-submit button:disabled") != null && i < 40; i++) {
      drafter.querySelector(".card.error:has(.standing.open) summary").click();
      drafter.querySelector(".card.error:has(.standing.open) textarea").fill(WHY);
      drafter.querySelector(".card.error:has(.standing.open) button").click();
    }
    shot(drafter, "case-drafter");
    drafter.click("#act-submit button");
    String number = drafter.url().replaceAll(".*/s/([0-9-]+).*", "$1");
    Page reviewer = in("reviewer", false, 1280, ColorScheme.LIGHT);
    reviewer.navigate(town.base() + "/queue");
    shot(reviewer, "queue");
    reviewer.click("a[href='/s/" + number + "']");
    shot(reviewer, "case-reviewer");
    for (int i = 0; reviewer.querySelector("#act-approve button:disabled") != null && i < 40; i++) {
      String open = ".card.error:not(:has(.standing.waived))";
      reviewer.querySelector(open + " summary").click();
      reviewer.querySelector(open + " select[name=ruling]").selectOption("waived");
      reviewer.querySelector(open + " textarea").fill(WHY);
      reviewer.querySelector(open + " button").click();
    }
    reviewer.fill("#act-approve input[type=password]", Town.PASSWORD);
    reviewer.click("#act-approve button");
    assertThat(reviewer.textContent(".state")).isEqualTo("已签发");
    Page releaser = in("releaser", false, 1280, ColorScheme.LIGHT);
    releaser.navigate(town.base() + "/s/" + number);
    releaser.setInputFiles("#act-release input[type=file]", file);
    releaser.click("#act-release button");
    assertThat(releaser.textContent(".state")).isEqualTo("已发布");
    releaser.navigate(town.base() + "/s/" + number + "/sheet");
    shot(releaser, "sheet");
    releaser.navigate(town.base() + "/verify");
    releaser.setInputFiles("#file", file);
    releaser.click("#upload button");
    assertThat(releaser.querySelector(".answer.approved")).isNotNull();
    shot(releaser, "verify");
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyPageFitsANarrowScreenInBothThemesAndAllLanguages() {
    Page drafter = in("drafter", true, 320, ColorScheme.DARK);
    drafter.navigate(town.base() + "/new");
    fits(drafter, "new-narrow");
    hand(drafter, Path.of("samples", "qingshi-faults.docx"), "关于泵站改造的请示");
    fits(drafter, "case-narrow");
    drafter.setViewportSize(1280, 900);
    drafter.screenshot(new Page.ScreenshotOptions().setPath(Chromium.SHOTS.resolve("desk-case-wide.png")));
    drafter.setViewportSize(320, 800);
    String at = drafter.url().replaceAll("\\?.*", "");
    for (String lang : List.of("zh-Hant", "en")) {
      for (String path : List.of("/queue?tab=mine&", "/account?", "/deputies?", "/followup?", "/figures?", "/verify?")) {
        drafter.navigate(town.base() + path + "lang=" + lang);
        fits(drafter, path.substring(1).replaceAll("\\W.*", "") + "-" + lang);
      }
      drafter.navigate(at + "/sheet?lang=" + lang);
      fits(drafter, "sheet-" + lang);
    }
    drafter.navigate(town.base() + "/s/none");
    assertThat(drafter.title()).startsWith("Not found");
    fits(drafter, "refusal");
    for (int i = 0; i < 5; i++) {
      drafter.navigate(town.base() + "/new");
      hand(drafter, Path.of("samples", "qingshi-faults.docx"), "关于泵站改造的请示");
    }
    for (String lang : List.of("zh-Hans", "zh-Hant", "en")) {
      drafter.navigate(town.base() + "/figures?lang=" + lang);
      drafter.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      fits(drafter, "figures-all-" + lang);
      assertThat(drafter.querySelectorAll("svg.chart > title, svg.chart > desc")).hasSize(6);
    }
    Page wide = in("drafter", true, 1280, ColorScheme.LIGHT);
    wide.navigate(town.base() + "/figures");
    fits(wide, "figures-wide");
    Page admin = in("admin", true, 320, ColorScheme.LIGHT);
    for (String path : List.of("/people", "/office", "/calendar", "/audit", "/people/" + town.admin.person().id())) {
      admin.navigate(town.base() + path);
      fits(admin, "admin" + path.replaceAll("\\W+.{20,}|\\W", "-"));
    }
    Page auditor = in("auditor", true, 320, ColorScheme.DARK);
    for (String lang : List.of("zh-Hans", "zh-Hant", "en")) {
      auditor.navigate(town.base() + "/audit?lang=" + lang);
      fits(auditor, "audit-" + lang);
    }
    complaints.removeIf(c -> c.contains("404"));
    assertThat(complaints).isEmpty();
  }

  @Test
  void twoVersionsFitBesideEachOther() throws Exception {
    Path file = Files.writeString(folder.resolve("会议.txt"), CaseTest.FAULTY + "\n甲。\n乙。\n丙。\n丁。\n");
    Page drafter = in("drafter", true, 1280, ColorScheme.LIGHT);
    drafter.navigate(town.base() + "/new");
    hand(drafter, file, "关于会议的通知");
    Files.writeString(file, "各科室：\n身份证号已删去，请查收。\n会议定于2026年2月30日召开。\n甲。\n乙。\n丙。\n丁。\n");
    drafter.setInputFiles("#act-version input[type=file]", file);
    drafter.click("#act-version button");
    drafter.waitForSelector("a[href$='/compare/1/2']");
    drafter.click("nav a[href$='/compare/1/2']");
    shot(drafter, "compare-wide");
    assertThat(drafter.querySelectorAll("[data-fate=fixed]")).isNotEmpty();
    String finding = drafter.querySelector("[data-fate=new] .where a").getAttribute("href");
    drafter.click("[data-fate=new] .where a");
    assertThat(drafter.textContent(finding)).contains("2026年2月30日");
    assertThat(drafter.querySelector("details .rows").isVisible()).isFalse();
    String at = drafter.url().replaceAll("[?#].*", "");
    drafter.keyboard().press("n");
    assertThat(drafter.evaluate("document.activeElement.className")).isEqualTo("changed");
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page narrow = in("drafter", false, 320, theme);
      for (String lang : List.of("zh-Hans", "zh-Hant", "en")) {
        narrow.navigate(at + "?lang=" + lang);
        fits(narrow, "compare-" + theme + "-" + lang);
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** Without scripts: filter, verify, and a proof to keep. */
  @Test
  void theRecordIsVerifiedOnItsPage() {
    Page auditor = in("auditor", false, 1280, ColorScheme.LIGHT);
    auditor.navigate(town.base() + "/audit");
    auditor.selectOption("select[name=act]", "sign_in");
    auditor.click("form.filter button");
    assertThat(auditor.querySelectorAll("tbody tr")).isNotEmpty();
    auditor.click("form.sheet button");
    assertThat(auditor.textContent(".answer.approved h2")).isEqualTo("完好");
    shot(auditor, "audit");
    Download proof = auditor.waitForDownload(() -> auditor.click("td a[href^='/audit/proof/']"));
    assertThat(proof.suggestedFilename()).matches("audit-proof-\\d+\\.json");
    assertThat(complaints).isEmpty();
  }

  static void hand(Page page, Path file, String title) {
    page.setInputFiles("#file", file);
    page.fill("input[name=title]", title);
    page.selectOption("select[name=audience]", "public");
    page.selectOption("select[name=channel]", "web");
    page.click("form.sheet button");
    page.waitForSelector(".ticks");
  }

  private Page in(String login, boolean scripts, int width, ColorScheme theme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN")
                .setViewportSize(width, 800)
                .setColorScheme(theme));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complaints.add(m.text() + " " + m.location()));
    page.onPageError(complaints::add);
    page.navigate(town.base() + "/signin");
    page.fill("input[name=login]", login);
    page.fill("input[name=password]", Town.PASSWORD);
    page.click("form.sheet button");
    return page;
  }

  private static void fits(Page page, String name) {
    shot(page, name);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name)
        .isEqualTo(true);
  }

  private static void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Chromium.SHOTS.resolve("desk-" + name + ".png"))
            .setFullPage(true));
  }
}
