package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The working calendar on its page. */
final class CalendarTest {
  @TempDir private Path folder;

  @Test
  void anAdministratorTakesInACalendar() throws Exception {
    try (Town town = new Town(folder)) {
      int year = LocalDate.now(town.gate.policy().workDays().zone()).getYear();
      Person admin = town.in("admin");
      assertThat(admin.get("/calendar").body()).contains(Integer.toString(year), "尚未导入，仅按周末休息计算");
      String days = year + "-01-01,holiday,元旦\n" + (year + 1) + "-01-01,holiday,元旦\n";
      HttpResponse<String> page = admin.upload("/calendar", "days.csv", days);
      assertThat(page.body()).contains("已保存。", year + "-01-01", "元旦").doesNotContain("尚未导入");
      page = admin.upload("/calendar", "days.csv", days + "2026-13-01,holiday\n");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("days.csv 第 3 行：日期有误，请写成 2026-10-01。未导入任何内容。");
      assertThat(town.in("auditor").get("/audit?act=manage_people").body()).contains("calendar");
    }
  }

  @Test
  void othersAreRefused() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      assertThat(drafter.get("/calendar").statusCode()).isEqualTo(403);
      drafter.get("/account");
      assertThat(drafter.upload("/calendar", "d.csv", "2026-01-01,holiday").statusCode())
          .isEqualTo(403);
    }
  }
}
