package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Proof;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of all acts on its page. */
final class AuditTest {
  private static final Pattern HEAD = Pattern.compile("\\d+:[0-9a-f]{64}:[0-9a-f]{64}");
  @TempDir private Path folder;

  private void submit(Town town) throws Exception {
    Person drafter = town.in("drafter");
    HttpResponse<String> page = CaseTest.create(drafter, CaseTest.CLEAN);
    drafter.post(CaseTest.CASE + "/submit", "revision", CaseTest.revision(page));
  }

  @Test
  void anAuditorFiltersVerifiesAndKeepsTheHead() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      Person auditor = town.in("auditor");
      String all = auditor.get("/audit").body();
      assertThat(all).contains("拟稿人甲", "2026-0001", "提交", "/audit/export?", "action=\"/audit\"");
      assertThat(auditor.get("/audit?number=2026-0001&act=submit").body())
          .contains("<tbody>", "/s/2026-0001", "act=submit")
          .doesNotContain("<td>管理员");
      assertThat(auditor.get("/audit?until=2020-01-01").body()).doesNotContain("<tbody>");
      assertThat(auditor.get("/audit?since=x").statusCode()).isEqualTo(422);
      assertThat(auditor.get("/audit?number=2026-9999").statusCode()).isEqualTo(404);
      HttpResponse<String> head = auditor.get("/audit/head");
      assertThat(head.body().strip()).matches(HEAD);
      auditor.get("/audit");
      assertThat(auditor.post("/audit", "head", head.body()).body())
          .contains("class=\"answer approved\"", "完好", head.body().strip());
      assertThat(auditor.post("/audit", "head", "x").statusCode()).isEqualTo(422);
      String export = auditor.get("/audit/export?number=2026-0001").body();
      assertThat(export.lines().map(l -> l.replaceAll(".*\"act\":\"(\\w+)\".*", "$1")))
          .containsExactly("create", "check", "clear", "submit");
    }
  }

  @Test
  void theFirstFaultyEntryIsNamed() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      Person auditor = town.in("auditor");
      String kept = auditor.get("/audit/head").body().strip();
      try (Connection connection =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("baguan.db"));
          Statement statement = connection.createStatement()) {
        statement.execute("DROP TRIGGER audit_no_update");
        statement.execute("UPDATE audit SET entry = 'x' || entry WHERE seq = 4");
      }
      assertThat(auditor.get("/audit").body()).contains("无法读取");
      assertThat(auditor.post("/audit", "head", kept).body())
          .contains("class=\"answer broken\"", "第一处差错在第4条：", "内容与散列值不符");
    }
  }

  @Test
  void theHistoryLeadsToProofsThatHold() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      String page = town.in("reviewer").get(CaseTest.CASE).body();
      Matcher link = Pattern.compile("/audit/proof/(\\d+)").matcher(page);
      assertThat(link.find()).isTrue();
      HttpResponse<String> answer = town.in("reviewer").get(link.group());
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename*=UTF-8''audit-proof-" + link.group(1) + ".json");
      assertThat(Proof.parse(answer.body().strip()).holds()).isTrue();
      assertThat(town.in("stranger").get(link.group()).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void othersSeeTheirOwnActsOrNothing() throws Exception {
    try (Town town = new Town(folder)) {
      submit(town);
      Person admin = town.in("admin");
      assertThat(admin.get("/audit").body())
          .contains("管理员")
          .doesNotContain("<td>拟稿人甲</td>", "2026-0001", "action=\"/audit\"><input type=\"hidden\"");
      assertThat(admin.post("/audit").statusCode()).isEqualTo(403);
      assertThat(admin.get("/audit/head").statusCode()).isEqualTo(403);
      Person drafter = town.in("drafter");
      assertThat(drafter.get("/audit").statusCode()).isEqualTo(403);
      assertThat(drafter.get("/audit/export").statusCode()).isEqualTo(403);
    }
  }
}
