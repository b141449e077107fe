package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions beside each other, as browsers without scripts see them. */
final class CompareTest {
  private static final String SECOND = "各科室：\n身份证号已删去，请查收。\n会议定于2026年2月30日召开。\n";

  @TempDir private Path folder;

  private static HttpResponse<String> next(
      Person who, HttpResponse<String> page, String text, String audience) throws Exception {
    return who.upload(
        CaseTest.CASE + "/version",
        "通知.txt",
        text,
        "revision",
        CaseTest.revision(page),
        "audience",
        audience,
        "channel",
        "web");
  }

  /** Fate and rule of each finding. */
  static List<String> fates(HttpResponse<String> page) {
    Matcher found =
        Pattern.compile("data-rule=\"([^\"]+)\" data-fate=\"(\\w+)\"").matcher(page.body());
    List<String> fates = new ArrayList<>();
    while (found.find()) {
      fates.add(found.group(2) + " " + found.group(1));
    }
    return fates;
  }

  @Test
  void whatWasFixedIsSaidAndNothingIsShownInClear() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, CaseTest.FAULTY);
      assertThat(page.body()).doesNotContain(CaseTest.CASE + "/compare");
      page = next(drafter, page, SECOND, "public");
      assertThat(page.body()).contains("/compare/1/2", "action=\"" + CaseTest.CASE + "/compare\"");
      page = drafter.get(CaseTest.CASE + "/compare?from=2&to=1");
      assertThat(page.uri().getPath()).isEqualTo(CaseTest.CASE + "/compare/1/2");
      assertThat(fates(page))
          .contains("fixed personal-data/prc-id", "new consistency/impossible-date");
      assertThat(page.body())
          .contains("<ins><span class=\"hidden\">增加：</span>已删去</ins>", "删去：", "11**************03")
          .contains("<ins><span class=\"hidden\">增加：</span>会议定于2026年2月30日召开。</ins>")
          .doesNotContain("110101199003070003");
      next(drafter, drafter.get(CaseTest.CASE), CaseTest.FAULTY, "public");
      assertThat(fates(drafter.get(CaseTest.CASE + "/compare/2/3")))
          .contains("reopened personal-data/prc-id", "fixed consistency/impossible-date");
      assertThat(drafter.get(CaseTest.CASE + "/compare/1/3").body()).contains("字节相同");
    }
  }

  @Test
  void anotherNumberUnderTheSameAsterisksIsAChange() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, "各科室：\n身份证号110101199003070003，请查收。\n");
      next(drafter, page, "各科室：\n身份证号110101195001150503，请查收。\n", "public");
      page = drafter.get(CaseTest.CASE + "/compare/1/2");
      assertThat(fates(page)).contains("new personal-data/prc-id", "fixed personal-data/prc-id");
      assertThat(page.body()).contains("本段被遮盖的内容有改动，或").doesNotContain("文字相同");
    }
  }

  @Test
  void otherReadersNotTheTextBringFindings() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      String text = "各科室：\n本材料仅供内部使用，不得外传。\n";
      HttpResponse<String> page = drafter.upload("/new", "通知.txt", text, internal(drafter));
      next(drafter, page, text + "\n", "public");
      page = drafter.get(CaseTest.CASE + "/compare/1/2");
      assertThat(page.body()).contains("文字相同，仅格式或文字以外的内容有变");
      assertThat(fates(page)).anyMatch(f -> f.startsWith("new confidentiality/"));
      assertThat(page.body()).contains("原因是适用范围（文种、受众、渠道）有变，并非文字有改动。");
    }
  }

  private static String[] internal(Person drafter) throws Exception {
    drafter.get("/new");
    return new String[] {"department", "water", "audience", "internal", "channel", "web"};
  }

  @Test
  void whoMayNotReadTheTextSeesNoComparison() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      next(drafter, CaseTest.create(drafter, CaseTest.FAULTY), SECOND, "public");
      String path = CaseTest.CASE + "/compare/1/2";
      for (String login : List.of("stranger", "reviewer", "admin")) {
        HttpResponse<String> page = town.in(login).get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("已删去");
      }
      HttpResponse<String> page = town.in("auditor").get(path);
      assertThat(page.statusCode()).isEqualTo(403);
      assertThat(page.body()).doesNotContain("已删去");
      assertThat(new Person(town.base()).get(path).uri().getPath()).isEqualTo("/signin");
      for (String wrong :
          List.of(
              "/compare/1/9", "/compare/0/1", "/compare/x/1", "/compare/1", "/compare?from=1")) {
        assertThat(drafter.get(CaseTest.CASE + wrong).statusCode()).as(wrong).isEqualTo(404);
      }
    }
  }

  @Test
  void markupInDocumentsStaysText() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, "<b>旧</b>的一句话。\n");
      next(drafter, page, "<b>新</b>的一句话。<script>alert(1)</script>\n", "public");
      assertThat(drafter.get(CaseTest.CASE + "/compare/1/2").body())
          .contains("&lt;b&gt;")
          .doesNotContain("<b>", "<script>alert");
    }
  }
}
