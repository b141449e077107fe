package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people settle by forms how long content is kept; nobody else is asked. */
final class RetentionScreenTest {
  @TempDir private Path folder;

  @Test
  void anAdministratorProposesAndAnAuditorAgrees() throws Exception {
    try (Town town = new Town(folder)) {
      Person admin = town.in("admin");
      assertThat(admin.get("/retention").body()).contains("未设期限", "没有删除过");
      assertThat(admin.post("/retention", "what", "propose", "days", "7").statusCode())
          .isEqualTo(422);
      assertThat(admin.post("/retention", "what", "propose", "days", "365").body())
          .contains("管理员 提出：发出 365 天后删除内容。待审计员同意。")
          .doesNotContain("同意发出 365 天后删除内容");
      assertThat(admin.post("/retention", "what", "agree", "days", "365").statusCode())
          .isEqualTo(403);
      Person auditor = town.in("auditor");
      assertThat(auditor.get("/retention").body())
          .contains("同意发出 365 天后删除内容")
          .doesNotContain("name=\"what\" value=\"propose\"");
      assertThat(auditor.post("/retention", "what", "agree", "days", "365").body())
          .contains("发出 365 天后删除内容。", "管理员 提出，审计员己 同意。");
      Person reviewer = town.in("reviewer");
      assertThat(reviewer.get("/retention").statusCode()).isEqualTo(403);
      assertThat(reviewer.get("/queue").body()).doesNotContain("href=\"/retention\"");
    }
  }
}
