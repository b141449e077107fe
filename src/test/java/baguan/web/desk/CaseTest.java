package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document's way through the pages, as browsers without scripts would take it. */
final class CaseTest {
  static final String CLEAN = "各科室：\n汛期值守安排如下。\n";
  static final String FAULTY = "各科室：\n身份证号110101199003070003，请查收。\n";
  static final String WHY = "该号码已经本人书面同意公开，可以发出";
  static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";
  static final String[] AIM = {"department", "water", "audience", "public", "channel", "web"};
  static final String CASE = "/s/2026-0001";

  @TempDir private Path folder;

  static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The revision a page was read at. */
  static String revision(HttpResponse<String> page) {
    Matcher found = Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(page.body());
    return found.find() ? found.group(1) : "0";
  }

  static String point(HttpResponse<String> page) {
    Matcher found = Pattern.compile("name=\"point\" value=\"(\\w+)\"").matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  static HttpResponse<String> create(Person drafter, String text) throws Exception {
    drafter.get("/new");
    return drafter.upload("/new", "通知.txt", text, AIM);
  }

  @Test
  void aCleanDocumentGoesOutAndIsKnown() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = create(drafter, CLEAN);
      assertThat(page.uri().getPath()).isEqualTo(CASE);
      assertThat(page.body()).contains("可提交", "汛期值守安排如下");
      page = drafter.post(CASE + "/submit", "revision", revision(page));
      assertThat(page.body()).contains("已提交复核。", "复核中").doesNotContain("id=\"act-approve\"");
      Person reviewer = town.in("reviewer");
      assertThat(reviewer.get("/queue").body()).contains(CASE);
      page = reviewer.get(CASE);
      page = reviewer.post(CASE + "/register", "revision", revision(page));
      assertThat(page.body()).contains("江水发〔2026〕1号");
      page =
          reviewer.post(
              CASE + "/approve",
              "revision",
              revision(page),
              "sha256",
              sha256(CLEAN),
              "password",
              Town.PASSWORD);
      assertThat(page.body()).contains("已签发");
      Person releaser = town.in("releaser");
      page = releaser.get(CASE);
      String[] fields = {"revision", revision(page), "channel", "web", "place", "门户网站"};
      assertThat(releaser.upload(CASE + "/release", "a.txt", CLEAN + " ", fields).statusCode())
          .isEqualTo(409);
      page = releaser.upload(CASE + "/release", "a.txt", CLEAN, fields);
      assertThat(page.body()).contains("已发布");
      Person anybody = new Person(town.base());
      assertThat(anybody.get("/verify?sha256=" + sha256(CLEAN)).body())
          .contains("class=\"answer approved\"", "江水发〔2026〕1号")
          .doesNotContain("拟稿人甲");
      assertThat(anybody.upload("/verify", "a.txt", CLEAN + "x").body())
          .contains("class=\"answer unknown\"");
      assertThat(anybody.upload("/verify", "a.txt", CLEAN).body()).contains("answer approved");
      assertThat(releaser.get(CASE + "/sheet").body())
          .contains("文稿发布审查单", sha256(CLEAN), "复核员乙", "江水发〔2026〕1号");
      page = releaser.get(CASE);
      page = releaser.post(CASE + "/recall", "revision", revision(page), "reason", LONG_WHY);
      assertThat(page.body()).contains("已撤回");
      assertThat(anybody.get("/verify?sha256=" + sha256(CLEAN)).body()).contains("answer recalled");
    }
  }

  @Test
  void aMustFixFindingIsProposedDecidedAndNeverShownInClear() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = create(drafter, FAULTY);
      assertThat(page.body())
          .contains("data-rule=\"personal-data/prc-id\"", "disabled", "必改问题均已修改或说明理由")
          .doesNotContain("110101199003070003");
      assertThat(drafter.post(CASE + "/submit", "revision", revision(page)).statusCode())
          .isEqualTo(409);
      page = say(drafter, page, "proposed_waiver");
      page = drafter.post(CASE + "/submit", "revision", revision(page));
      assertThat(page.body()).contains("复核中");
      Person reviewer = town.in("reviewer");
      page = reviewer.get(CASE);
      assertThat(page.body()).contains(WHY, "还不能办理", "必改问题均已修改、豁免或判定误报");
      HttpResponse<String> early = approve(reviewer, page, FAULTY);
      assertThat(early.statusCode()).isEqualTo(409);
      page = say(reviewer, page, "waived");
      assertThat(page.body()).contains("已豁免");
      assertThat(approve(reviewer, page, FAULTY).body()).contains("已签发");
      assertThat(reviewer.get("/queue?tab=department").body()).doesNotContain("110101199003070003");
    }
  }

  @Test
  void nobodyApprovesTheirOwn() throws Exception {
    try (Town town = new Town(folder)) {
      Person both = town.in("both");
      HttpResponse<String> page = create(both, CLEAN);
      page = both.post(CASE + "/submit", "revision", revision(page));
      assertThat(page.body()).doesNotContain("id=\"act-approve\"");
      assertThat(approve(both, page, CLEAN).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void whoComesSecondKeepsWhatTheyTyped() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = create(drafter, CLEAN);
      drafter.post(CASE + "/submit", "revision", revision(page));
      Person first = town.in("reviewer");
      Person second = town.in("both");
      HttpResponse<String> one = first.get(CASE);
      HttpResponse<String> two = second.get(CASE);
      first.post(CASE + "/return", "revision", revision(one), "reason", LONG_WHY);
      HttpResponse<String> late =
          second.post(CASE + "/return", "revision", revision(two), "reason", LONG_WHY + "二");
      assertThat(late.statusCode()).isEqualTo(412);
      assertThat(late.body()).contains(LONG_WHY + "二", "href=\"" + CASE + "\"");
      page = drafter.get(CASE);
      assertThat(page.body()).contains(LONG_WHY, "待修改");
      page =
          drafter.upload(
              CASE + "/version",
              "通知.txt",
              CLEAN + "第二版。\n",
              "revision",
              revision(page),
              "audience",
              "public",
              "channel",
              "web");
      assertThat(page.body()).contains("v2");
      assertThat(drafter.get(CASE + "/v/1").body()).contains("您正在看第 1 版");
    }
  }

  @Test
  void markupInTitlesAndReasonsStaysText() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      drafter.get("/new");
      HttpResponse<String> page =
          drafter.upload(
              "/new",
              "<b>.txt",
              CLEAN,
              "title",
              "<script>alert(1)</script>",
              "department",
              "water",
              "audience",
              "public",
              "channel",
              "web");
      assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
      page = drafter.post(CASE + "/withdraw", "revision", "x", "reason", "\"><script>alert(2)");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).doesNotContain("<script>alert").contains("alert(2)");
      assertThat(drafter.get("/queue?tab=mine&q=%22%3E%3Cscript%3Ealert").body())
          .doesNotContain("<script>alert");
    }
  }

  @Test
  void aFileSentWhereNoneIsTakenIsRefused() throws Exception {
    try (Town town = new Town(folder)) {
      Person anybody = new Person(town.base());
      anybody.get("/signin");
      assertThat(anybody.upload("/signin", "a.txt", CLEAN).statusCode()).isEqualTo(403);
      assertThat(anybody.upload("/new", "a.txt", CLEAN, AIM).statusCode()).isEqualTo(401);
      assertThat(town.in("drafter").upload("/new", "a.txt", CLEAN).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void othersLearnNothing() throws Exception {
    try (Town town = new Town(folder)) {
      create(town.in("drafter"), CLEAN);
      for (String login : new String[] {"stranger", "reviewer", "admin"}) {
        HttpResponse<String> page = town.in(login).get(CASE);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("汛期");
      }
      Person auditor = town.in("auditor");
      HttpResponse<String> page = auditor.get(CASE);
      assertThat(page.body()).contains("无权阅读正文").doesNotContain("汛期值守");
      assertThat(auditor.post(CASE + "/original", "version", "1", "reason", "").statusCode())
          .isEqualTo(409);
      assertThat(auditor.post(CASE + "/original", "version", "1", "reason", WHY).body())
          .isEqualTo(CLEAN);
    }
  }

  @Test
  void ofAStoppedDocumentThereIsNoPage() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page =
          create(drafter, java.nio.file.Files.readString(Path.of("samples", "stop-mark.txt")));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("文稿未保存");
      assertThat(drafter.get("/queue?tab=mine").body()).doesNotContain("/s/");
      assertThat(drafter.get(CASE).statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> say(Person who, HttpResponse<String> page, String ruling)
      throws Exception {
    return who.post(
        CASE + "/point",
        "revision",
        revision(page),
        "point",
        point(page),
        "ruling",
        ruling,
        "reason",
        WHY);
  }

  private static HttpResponse<String> approve(Person who, HttpResponse<String> page, String text)
      throws Exception {
    return who.post(
        CASE + "/approve",
        "revision",
        revision(page),
        "sha256",
        sha256(text),
        "password",
        Town.PASSWORD);
  }
}
