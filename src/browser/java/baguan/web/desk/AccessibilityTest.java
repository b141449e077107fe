package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.picture.PdfPictures;
import baguan.rule.Language;
import baguan.web.Axe;
import baguan.web.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen by axe's rules for WCAG 2.2 AA, in all languages; of the dark theme its contrast. */
@Tag("browser")
final class AccessibilityTest {
  private static final Map<String, List<String>> SCREENS =
      Map.of(
          "", List.of("/signin", "/verify"),
          "drafter",
              List.of("/new", "/queue?tab=mine", "/s/CASE", "/s/CASE/sheet", "/s/CASE?view=pages", "/s/DRAWN?view=pages",
                  "/account", "/deputies",
                  "/bell", "/rules", "/rules/consistency/impossible-date"),
          "reviewer", List.of("/queue", "/followup", "/figures"),
          "auditor", List.of("/audit", "/retention"),
          "admin", List.of("/people", "/office", "/calendar"));
  @TempDir private static Path folder;
  private static Town town;
  private static Chromium chromium;
  private static String number = "";
  private static String drawn = "";

  @BeforeAll
  static void start() throws Exception {
    town = new Town(folder, new PdfPictures());
    chromium = new Chromium();
    try (Page page = in("drafter", ColorScheme.LIGHT)) {
      page.navigate(town.base() + "/new");
      DeskPageTest.hand(page, Path.of("samples", "qingshi-faults.docx"), "关于泵站改造的请示");
      number = page.url().replaceAll(".*/s/([0-9-]+).*", "$1");
    }
    byte[] pdf = PagesTest.pdf("Ring 13800138000 or 13900139006.", "A second page.");
    drawn = town.create("drafter", "water", "public", "a.pdf", pdf).number();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    town.close();
  }

  @ParameterizedTest
  @CsvSource({"ZH_HANS, LIGHT", "ZH_HANT, LIGHT", "EN, LIGHT", "ZH_HANS, DARK"})
  void noScreenShutsAnybodyOut(Language language, ColorScheme theme) {
    List<String> barriers = new ArrayList<>();
    SCREENS.forEach(
        (login, paths) -> {
          try (Page page = in(login, theme)) {
            for (String path : paths) {
              String sign = path.contains("?") ? "&" : "?";
              String at = path.replace("CASE", number).replace("DRAWN", drawn) + sign + "lang=" + language.tag();
              page.navigate(town.base() + at);
              barriers(page, theme).forEach(barrier -> barriers.add(at + " " + barrier));
              page.setViewportSize(320, 800);
              if (page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(false)) {
                barriers.add(at + " is wider than 320 px");
              }
              page.setViewportSize(1280, 720);
            }
          }
        });
    assertThat(barriers).isEmpty();
  }

  /** Words do not depend on the theme, colours not on the language. */
  private static List<?> barriers(Page page, ColorScheme theme) {
    return Axe.barriers(page, theme == ColorScheme.DARK ? Axe.CONTRAST : Axe.WCAG);
  }

  private static Page in(String login, ColorScheme theme) {
    Page page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setColorScheme(theme).setLocale("zh-CN"));
    if (!login.isEmpty()) {
      page.navigate(town.base() + "/signin");
      page.fill("input[name=login]", login);
      page.fill("input[name=password]", Town.PASSWORD);
      page.click("form.sheet button");
    }
    return page;
  }
}
