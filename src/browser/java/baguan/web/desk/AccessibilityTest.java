package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.rule.Language;
import baguan.web.Chromium;
import com.deque.html.axecore.playwright.AxeBuilder;
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

/** Every screen by axe's rules for WCAG 2.2 AA, in both themes and all languages. */
@Tag("browser")
final class AccessibilityTest {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Map<String, List<String>> SCREENS =
      Map.of(
          "", List.of("/signin", "/verify"),
          "drafter",
              List.of("/new", "/queue?tab=mine", "/s/CASE", "/s/CASE/sheet", "/account", "/rules",
                  "/rules/consistency/impossible-date"),
          "reviewer", List.of("/queue", "/s/CASE", "/followup", "/figures"),
          "admin", List.of("/people", "/office"));
  @TempDir private static Path folder;
  private static Town town;
  private static Chromium chromium;
  private static String number = "";

  @BeforeAll
  static void start() throws Exception {
    town = new Town(folder);
    chromium = new Chromium();
    try (Page page = in("drafter", ColorScheme.LIGHT)) {
      page.navigate(town.base() + "/new");
      DeskPageTest.hand(page, Path.of("samples", "qingshi-faults.docx"), "关于泵站改造的请示");
      number = page.url().replaceAll(".*/s/([0-9-]+).*", "$1");
    }
  }

  @AfterAll
  static void stop() {
    chromium.close();
    town.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ZH_HANS, LIGHT", "ZH_HANS, DARK", "ZH_HANT, LIGHT", "ZH_HANT, DARK", "EN, LIGHT", "EN, DARK"
  })
  void noScreenShutsAnybodyOut(Language language, ColorScheme theme) {
    List<String> barriers = new ArrayList<>();
    SCREENS.forEach(
        (login, paths) -> {
          try (Page page = in(login, theme)) {
            for (String path : paths) {
              String sign = path.contains("?") ? "&" : "?";
              String at = path.replace("CASE", number) + sign + "lang=" + language.tag();
              page.navigate(town.base() + at);
              new AxeBuilder(page)
                  .withTags(WCAG)
                  .analyze()
                  .getViolations()
                  .forEach(
                      v ->
                          v.getNodes()
                              .forEach(n -> barriers.add(at + " " + v.getId() + " " + n.getHtml())));
            }
          }
        });
    assertThat(barriers).isEmpty();
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
