package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stands in for somebody on the pages. */
final class DeputyTest {
  private static final String LAST = "2099-12-31";
  @TempDir private Path folder;

  private static String id(Town town, String login) {
    return town.gate.office().people().stream()
        .filter(p -> p.login().equals(login))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static HttpResponse<String> name(Town town, Person who, String deputy) throws Exception {
    who.get("/deputies");
    return who.post("/deputies", "what", "name", "deputy", id(town, deputy), "until", LAST);
  }

  private static HttpResponse<String> actFor(Town town, Person who, String login) throws Exception {
    who.get("/deputies");
    return who.post("/deputies", "what", "act", "person", id(town, login));
  }

  private static void submit(Town town) throws Exception {
    Person drafter = town.in("drafter");
    HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
    drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
  }

  private static HttpResponse<String> approve(Person who) throws Exception {
    HttpResponse<String> page = who.get(CaseTest.CASE);
    return who.post(
        CaseTest.CASE + "/approve",
        "revision",
        CaseTest.revision(page),
        "sha256",
        CaseTest.sha256(CaseTest.CLEAN),
        "password",
        Town.PASSWORD);
  }

  @Test
  void aDeputyDecidesInTheNameOfWhoNamedThem() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      Person lawyer = town.in("lawyer");
      assertThat(lawyer.get(CaseTest.CASE).statusCode()).isEqualTo(404);
      assertThat(actFor(town, lawyer, "reviewer").statusCode()).isEqualTo(404);
      HttpResponse<String> named = name(town, town.in("reviewer"), "lawyer");
      assertThat(named.body()).contains("已保存。", "会签人丁", LAST);
      HttpResponse<String> page = actFor(town, lawyer, "reviewer");
      assertThat(page.body()).contains("您现在的身份：会签人丁（代复核员乙）。", CaseTest.CASE);
      assertThat(approve(lawyer).body()).contains("已签发", "会签人丁（代复核员乙）");
      String entry = town.in("auditor").get("/audit/export?act=approve").body();
      assertThat(entry)
          .contains("\"actor\":\"" + id(town, "lawyer") + "\"")
          .contains("\"behalf\":\"" + id(town, "reviewer") + "\"");
      lawyer.get("/queue");
      assertThat(lawyer.post("/deputies", "what", "self").body()).doesNotContain("您现在的身份");
      assertThat(lawyer.get(CaseTest.CASE).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nobodyDecidesTheirOwnAsADeputy() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      name(town, town.in("reviewer"), "drafter");
      Person drafter = town.in("drafter");
      actFor(town, drafter, "reviewer");
      assertThat(drafter.get(CaseTest.CASE).statusCode()).isEqualTo(404);
      assertThat(approve(drafter).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aFormMadeForOneselfIsNotSentForAnother() throws Exception {
    try (Town town = new Town(folder)) {
      name(town, town.in("reviewer"), "lawyer");
      Person lawyer = town.in("lawyer");
      actFor(town, lawyer, "reviewer");
      String principal = id(town, "reviewer");
      lawyer.strip("~" + principal);
      assertThat(lawyer.post("/deputies", "what", "self").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void whenItIsTakenBackNothingIsDoneInOnesOwnName() throws Exception {
    try (Town town = new Town(folder)) {
      Person reviewer = town.in("reviewer");
      name(town, reviewer, "lawyer");
      Person lawyer = town.in("lawyer");
      actFor(town, lawyer, "reviewer");
      reviewer.post("/deputies", "what", "end", "deputy", id(town, "lawyer"));
      HttpResponse<String> page = lawyer.post("/account", "what", "token", "label", "x");
      assertThat(page.statusCode()).isEqualTo(409);
      assertThat(page.body()).contains("代理期限已过");
      assertThat(lawyer.get("/account").body()).doesNotContain("您现在的身份");
      assertThat(lawyer.post("/account", "what", "token", "label", "x").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void oneselfAndPastDaysAreRefused() throws Exception {
    try (Town town = new Town(folder)) {
      Person reviewer = town.in("reviewer");
      assertThat(name(town, reviewer, "reviewer").statusCode()).isEqualTo(422);
      assertThat(name(town, reviewer, "admin").statusCode()).isEqualTo(422);
      assertThat(reviewer.get("/deputies").body()).contains("会签人丁").doesNotContain("管理员<");
      String[] past = {"what", "name", "deputy", id(town, "lawyer"), "until", "2020-01-01"};
      assertThat(reviewer.post("/deputies", past).statusCode()).isEqualTo(422);
      assertThat(reviewer.post("/deputies", "what", "name", "deputy", "x").statusCode())
          .isEqualTo(422);
      assertThat(town.gate.deputies().of(town.gate.office().person(id(town, "reviewer")).get()))
          .isEmpty();
    }
  }
}
