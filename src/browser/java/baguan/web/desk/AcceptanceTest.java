package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.rule.Language;
import baguan.store.Vault;
import baguan.web.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an office must be able to rely on, in every language, by forms alone. */
@Tag("browser")
final class AcceptanceTest {
  private static final String PHONE = "13800138000";
  private static final String ID = "110101199003070003";
  private static final String WHY = "该内容已经本人书面同意公开，可以随文发出";
  private static final String BACK = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";
  @TempDir private static Path folder;
  private static Town town;
  private static Chromium chromium;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(Chromium.SHOTS);
    town = new Town(folder);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    town.close();
  }

  /** Returned, put right, approved; one byte more is not approved; the printed sheet tells why. */
  @ParameterizedTest
  @EnumSource
  void fromTheDraftToThePrintedSheet(Language language) throws Exception {
    String text = "各科室（" + language.tag() + "）：\n身份证号" + ID + "，联系电话" + PHONE + "，请查收。\n";
    Path file = Files.writeString(folder.resolve(language.tag() + ".txt"), text);
    Page drafter = in("drafter", language);
    drafter.navigate(town.base() + "/new");
    DeskPageTest.hand(drafter, file, "关于值守的通知");
    String at = drafter.url().replaceAll("\\?.*", "");
    propose(drafter);
    drafter.click("#act-submit button");

    Page reviewer = in("reviewer", language);
    reviewer.navigate(town.base() + "/queue");
    assertThat(reviewer.content()).doesNotContain(PHONE, ID);
    reviewer.click("a[href='" + at.replace(town.base(), "") + "']");
    assertThat(reviewer.content()).doesNotContain(PHONE, ID);
    reviewer.fill("#act-return textarea", BACK);
    reviewer.click("#act-return button");
    assertThat(reviewer.querySelector(".state.needs_fix")).isNotNull();

    Files.writeString(file, text + "请于本周内报送。\n");
    drafter.navigate(at);
    assertThat(drafter.content()).contains(BACK);
    drafter.setInputFiles("#act-version input[type=file]", file);
    drafter.click("#act-version button");
    propose(drafter);
    drafter.click("#act-submit button");
    reviewer.navigate(at);
    for (int i = 0; reviewer.querySelector("#act-approve button:disabled") != null && i < 20; i++) {
      String open = ".card.error:not(:has(.standing.waived))";
      reviewer.locator(open + " summary").first().click();
      reviewer.locator(open + " select[name=ruling]").first().selectOption("waived");
      reviewer.locator(open + " textarea").first().fill(WHY);
      reviewer.locator(open + " details button").first().click();
    }
    reviewer.fill("#act-approve input[type=password]", Town.PASSWORD);
    reviewer.click("#act-approve button");
    assertThat(reviewer.querySelector(".state.approved")).isNotNull();

    assertThat(verified(reviewer, file)).isEqualTo("answer approved");
    Path other = Files.writeString(folder.resolve("other.txt"), Files.readString(file) + " ");
    assertThat(verified(reviewer, other)).isEqualTo("answer unknown");

    reviewer.navigate(at + "/sheet");
    String sheet = printed(reviewer);
    assertThat(sheet).contains(Vault.sha256(Files.readAllBytes(file)), BACK);
    assertThat(sheet.split(WHY, -1)).as("a reason for each decision").hasSizeGreaterThanOrEqualTo(5);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyApprovesTheirOwnAndWhoComesSecondKeepsWhatTheyTyped(Language language) throws Exception {
    Path file = Files.writeString(folder.resolve("own-" + language.tag() + ".txt"), "各科室：\n请查收。" + language + "\n");
    Page both = in("both", language);
    both.navigate(town.base() + "/new");
    DeskPageTest.hand(both, file, "关于查收的通知");
    String at = both.url().replaceAll("\\?.*", "");
    both.click("#act-submit button");
    assertThat(both.querySelector("#act-approve")).isNull();
    int refused =
        both.context().request().post(
                at + "/approve",
                RequestOptions.create()
                    .setForm(
                        FormData.create()
                            .set("csrf", both.locator("input[name=csrf]").first().inputValue())
                            .set("revision", both.locator("input[name=revision]").first().inputValue())
                            .set("sha256", Vault.sha256(Files.readAllBytes(file)))
                            .set("password", Town.PASSWORD)))
            .status();
    assertThat(refused).isEqualTo(403);

    Page first = in("reviewer", language);
    Page second = in("reviewer", language);
    first.navigate(at);
    second.navigate(at);
    first.fill("#act-return textarea", BACK);
    first.click("#act-return button");
    second.fill("#act-return textarea", BACK + "（二）");
    second.click("#act-return button");
    assertThat(second.locator("textarea[readonly]").first().inputValue()).isEqualTo(BACK + "（二）");
    assertThat(second.locator("main p.quiet").last().textContent()).isEqualTo("412");
    complaints.removeIf(c -> c.contains("412"));
    assertThat(complaints).isEmpty();
  }

  private static void propose(Page drafter) {
    for (int i = 0; drafter.querySelector("#act-submit button:disabled") != null && i < 20; i++) {
      String open = ".card.error:has(.standing.open)";
      drafter.locator(open + " summary").first().click();
      drafter.locator(open + " textarea").first().fill(WHY);
      drafter.locator(open + " details button").first().click();
    }
  }

  private static String verified(Page page, Path file) {
    page.navigate(town.base() + "/verify");
    page.setInputFiles("#file", file);
    page.click("#upload button");
    return page.getAttribute(".answer", "class");
  }

  /** The page as it is printed, without what only parts its lines. */
  private static String printed(Page page) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private Page in(String login, Language language) {
    BrowserContext context =
        chromium.browser().newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(language.tag()));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complaints.add(m.text() + " " + m.location()));
    page.navigate(town.base() + "/signin");
    page.fill("input[name=login]", login);
    page.fill("input[name=password]", Town.PASSWORD);
    page.click("form.sheet button");
    assertThat(page.getAttribute("html", "lang")).isEqualTo(language.tag());
    return page;
  }
}
