package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, departments, routes, tokens. */
final class AdminTest {
  @TempDir private Path folder;

  @Test
  void anAdministratorAddsSomebodyWhoThenWorks() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person admin = town.in("admin");
      assertThat(admin.get("/").uri().getPath()).isEqualTo("/people");
      admin.get("/office");
      admin.post("/office", "what", "department", "id", "press", "name", "宣传科", "issuer", "");
      String[] bad = {"login", "new", "name", "拟稿人辛", "password", "short", "role", "drafter"};
      assertThat(admin.post("/people", bad).statusCode()).isEqualTo(422);
      HttpResponse<String> page =
          admin.post(
              "/people",
              "login",
              "new",
              "name",
              "拟稿人辛",
              "password",
              Town.PASSWORD,
              "role",
              "drafter",
              "department",
              "press");
      assertThat(page.body()).contains("value=\"drafter@press\"");
      Person added = named(town, "new");
      assertThat(town.in("new").get("/new").body()).contains("宣传科").doesNotContain("水利局");
      admin.post(
          "/people/" + added.id() + "/save",
          "name",
          "拟稿人辛",
          "enabled",
          "1",
          "role",
          "auditor",
          "department",
          "press");
      assertThat(named(town, "new").grants()).containsExactly(new Grant(Role.AUDITOR, ""));
      admin.post("/people/" + added.id() + "/save", "name", "拟稿人辛");
      assertThat(named(town, "new").enabled()).isFalse();
    }
  }

  @Test
  void aRouteAsksADepartmentUntilItIsRemoved() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person admin = town.in("admin");
      admin.get("/office");
      HttpResponse<String> page =
          admin.post("/office", "what", "route", "audience", "public", "department", "law");
      assertThat(town.gate.office().routes()).hasSize(1);
      Matcher id = Pattern.compile("name=\"id\" value=\"(\\w+)\"").matcher(page.body());
      assertThat(id.find()).isTrue();
      admin.post("/office", "what", "unroute", "id", id.group(1));
      assertThat(town.gate.office().routes()).isEmpty();
    }
  }

  @Test
  void othersAreRefused() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person drafter = town.in("drafter");
      assertThat(drafter.get("/people").statusCode()).isEqualTo(403);
      assertThat(drafter.get("/office").statusCode()).isEqualTo(403);
      drafter.get("/account");
      assertThat(drafter.post("/office", "what", "department", "id", "x", "name", "x").statusCode())
          .isEqualTo(403);
      assertThat(drafter.post("/people", "login", "x").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aTokenIsShownOnceAndRevoked() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person drafter = town.in("drafter");
      drafter.get("/account");
      HttpResponse<String> page = drafter.post("/account", "what", "token", "label", "钩子");
      Matcher secret = Pattern.compile("bg_\\w{36}").matcher(page.body());
      assertThat(secret.find()).isTrue();
      assertThat(town.gate.accounts().byToken(secret.group())).isPresent();
      page = drafter.get("/account");
      assertThat(page.body()).contains("钩子").doesNotContain(secret.group());
      Matcher id = Pattern.compile("name=\"id\" value=\"(\\w+)\"").matcher(page.body());
      assertThat(id.find()).isTrue();
      drafter.post("/account", "what", "revoke", "id", id.group(1));
      assertThat(town.gate.accounts().byToken(secret.group())).isEmpty();
    }
  }

  @Test
  void aNewPasswordEndsOtherSessions() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person here = town.in("drafter");
      baguan.web.desk.Person there = town.in("drafter");
      here.get("/account");
      HttpResponse<String> page =
          here.post(
              "/account",
              "what",
              "password",
              "password",
              Town.PASSWORD,
              "fresh",
              "battery staple 2");
      assertThat(page.body()).contains("已保存。");
      assertThat(there.get("/queue").uri().getPath()).isEqualTo("/signin");
    }
  }

  @Test
  void lateDocumentsAreListedByDepartment() throws Exception {
    try (Town town = new Town(folder)) {
      baguan.web.desk.Person drafter = town.in("drafter");
      HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
      drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
      assertThat(town.in("reviewer").get("/followup").body())
          .contains("水利局", CaseTest.CASE, "通知.txt");
      assertThat(town.in("stranger").get("/followup").body()).doesNotContain(CaseTest.CASE);
    }
  }

  private static Person named(Town town, String login) {
    return town.gate.office().people().stream()
        .filter(p -> p.login().equals(login))
        .findFirst()
        .orElseThrow();
  }
}
