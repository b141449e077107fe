package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Urgency;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for whom, and other departments' word. */
final class QueueTest {
  @TempDir private Path folder;

  @Test
  void longListsGoOnAndFiltersStay() throws Exception {
    try (Town town = new Town(folder)) {
      Actor drafter = actor(town, "drafter");
      Aim aim = new Aim("public", "web", "cn", "", List.of(), 0);
      for (int i = 1; i <= 27; i++) {
        byte[] text = ("第" + i + "号安排如下。\n").getBytes(StandardCharsets.UTF_8);
        Sheet sheet = new Sheet("安排" + i, "water", aim, Urgency.PLAIN, "");
        town.gate.intake().create(drafter, sheet, new Upload("a.txt", text), Home.checker()::check);
      }
      Person person = town.in("drafter");
      HttpResponse<String> first = person.get("/queue?tab=mine&q=" + Visit.encode("安排"));
      assertThat(rows(first)).isEqualTo(25);
      Matcher more =
          Pattern.compile("href=\"(/queue\\?[^\"]*after=[^\"]+)\"").matcher(first.body());
      assertThat(more.find()).isTrue();
      HttpResponse<String> second = person.get(more.group(1).replace("&amp;", "&"));
      assertThat(rows(second)).isEqualTo(2);
      assertThat(second.body()).contains("value=\"安排\"");
      assertThat(rows(person.get("/queue?tab=mine&q=2026-0007"))).isEqualTo(1);
      assertThat(rows(person.get("/queue?tab=mine&state=released"))).isZero();
      assertThat(rows(person.get("/queue?tab=nonsense&after=%3Cx%3E"))).isEqualTo(25);
    }
  }

  @Test
  void anotherDepartmentIsAskedAgreesAndMayObject() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
      drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
      Person lawyer = town.in("lawyer");
      assertThat(lawyer.get(CaseTest.CASE).statusCode()).isEqualTo(404);
      Person reviewer = town.in("reviewer");
      page = reviewer.get(CaseTest.CASE);
      page =
          reviewer.post(
              CaseTest.CASE + "/ask_co_sign",
              "revision",
              CaseTest.revision(page),
              "department",
              "law");
      assertThat(page.body()).contains("会签中", "法制办", "会签均已答复");
      page = lawyer.get(CaseTest.CASE);
      assertThat(lawyer.get("/queue").body()).contains(CaseTest.CASE);
      assertThat(page.body()).contains("id=\"act-agree\"").doesNotContain("id=\"act-approve\"");
      page = agree(lawyer, page, "0".repeat(64));
      assertThat(page.statusCode()).isEqualTo(409);
      page = agree(lawyer, lawyer.get(CaseTest.CASE), CaseTest.sha256(CaseTest.CLEAN));
      assertThat(page.body()).contains("已会签同意。");
      page = reviewer.get(CaseTest.CASE);
      assertThat(page.body()).contains("id=\"act-approve\"").doesNotContain("还不能办理");
      assertThat(reviewer.get(CaseTest.CASE + "/sheet").body()).contains("会签人丁");
    }
  }

  @Test
  void twoPeopleReject() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
      drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
      assertThat(reject(town.in("reviewer")).body()).contains("复核中");
      assertThat(reject(town.in("both")).body()).contains("已否决");
    }
  }

  private static HttpResponse<String> reject(Person who) throws Exception {
    HttpResponse<String> page = who.get(CaseTest.CASE);
    return who.post(
        CaseTest.CASE + "/reject",
        "revision",
        CaseTest.revision(page),
        "reason",
        CaseTest.LONG_WHY);
  }

  private static HttpResponse<String> agree(Person who, HttpResponse<String> page, String sha256)
      throws Exception {
    return who.post(
        CaseTest.CASE + "/agree", "revision", CaseTest.revision(page), "sha256", sha256);
  }

  private static Actor actor(Town town, String login) {
    return town.gate.office().people().stream()
        .filter(p -> p.login().equals(login))
        .map(p -> Actor.of(p, "test"))
        .findFirst()
        .orElseThrow();
  }

  private static int rows(HttpResponse<String> page) {
    return page.body().split("<th scope=\"row\">", -1).length - 1;
  }
}
