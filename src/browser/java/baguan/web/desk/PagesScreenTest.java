package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.picture.PdfPictures;
import baguan.web.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the text to the pages, from a mark to its card and back; with scripts and without. */
@Tag("browser")
final class PagesScreenTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void marksOnThePictureLeadToTheirCardsAndBack(boolean scripts) throws Exception {
    Files.createDirectories(Chromium.SHOTS);
    List<String> complaints = new ArrayList<>();
    try (Town town = new Town(folder, new PdfPictures());
        Chromium chromium = new Chromium()) {
      byte[] pdf = PagesTest.pdf("Ring 13800138000 or 13900139006.", "A second page.");
      String number = town.create("drafter", "water", "public", "a.pdf", pdf).number();
      Page page =
          chromium
              .browser()
              .newPage(
                  new Browser.NewPageOptions()
                      .setJavaScriptEnabled(scripts)
                      .setViewportSize(1280, 900)
                      .setLocale("zh-CN"));
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.navigate(town.base() + "/signin");
      page.fill("input[name=login]", "drafter");
      page.fill("input[name=password]", Town.PASSWORD);
      page.click("form.sheet button");
      page.navigate(town.base() + "/s/" + number);
      page.click(".views a:not([aria-current])");
      assertThat(page.url()).endsWith("?view=pages");
      page.locator("#p1").scrollIntoViewIfNeeded();
      page.waitForLoadState();
      Chromium.shot(page, "pages-" + scripts);
      page.locator("#m1 .tag").click();
      assertThat(page.url()).endsWith("#c1");
      page.locator("#c1 .where a").first().click();
      assertThat(page.url()).endsWith("?view=pages#m1");
      if (scripts) {
        assertThat(page.evaluate("document.querySelector('.leaf img').naturalWidth"))
            .isEqualTo(909);
        assertThat(page.evaluate(OVER)).as("the frame is over its line").isEqualTo(true);
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("m1");
        page.keyboard().press("t");
        page.waitForURL("**/s/" + number);
      }
      assertThat(complaints).isEmpty();
    }
  }

  /** Of the picture's height, the line is a quarter below the top: 200 of 842 points. */
  private static final String OVER =
      """
      (() => {
        const leaf = document.querySelector('.leaf img').getBoundingClientRect();
        const spot = document.querySelector('.spot').getBoundingClientRect();
        const y = (spot.bottom - leaf.top) / leaf.height;
        const x = (spot.left - leaf.left) / leaf.width;
        return Math.abs(y - 203 / 842) < 0.01 && Math.abs(x - 100 / 595) < 0.01;
      })()
      """;
}
