package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Submission;
import baguan.review.Urgency;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bell: counted in the frame, read and put away by forms. */
final class BellTest {
  @TempDir private static Path folder;
  private static Town town;

  @BeforeAll
  static void start() throws Exception {
    town = new Town(folder);
  }

  @AfterAll
  static void stop() {
    town.close();
  }

  private static Submission submitted() throws Exception {
    Actor drafter = Actor.of(town.gate.office().named("drafter").orElseThrow(), "test");
    Sheet sheet =
        new Sheet(
            "标题只在页面里",
            "water",
            new Aim("public", "web", "cn", "", List.of(), 0),
            Urgency.PLAIN,
            "");
    Upload upload = new Upload("a.txt", "各单位要做好值守工作。".getBytes(StandardCharsets.UTF_8));
    Submission s =
        town.gate
            .intake()
            .create(drafter, sheet, upload, baguan.Home.checker()::check)
            .submission()
            .orElseThrow();
    return town.gate.reviews().submit(drafter, s.id(), s.revision());
  }

  @Test
  void itCountsListsAndIsPutAway() throws Exception {
    Person reviewer = town.in("reviewer");
    assertThat(reviewer.get("/bell").body()).contains("还没有通知。", "目前没有待您处理的文稿。");
    Submission first = submitted();
    Submission second = submitted();
    String page = reviewer.get("/bell").body();
    assertThat(page)
        .contains("通知 (2)", first.number() + " 轮到您处理", second.number() + " 轮到您处理")
        .contains("<a href=\"/s/" + first.number() + "\">" + first.number() + " 标题只在页面里</a>");
    Matcher id = Pattern.compile("name=\"id\" value=\"([0-9a-z]+)\"").matcher(page);
    assertThat(id.find()).isTrue();
    Person stranger = town.in("stranger");
    stranger.get("/bell");
    stranger.post("/bell", "what", "read", "id", id.group(1));
    assertThat(reviewer.get("/bell").body()).contains("通知 (2)");
    assertThat(reviewer.post("/bell", "what", "read", "id", id.group(1)).body()).contains("通知 (1)");
    assertThat(reviewer.post("/bell", "what", "all").body())
        .doesNotContain("通知 (")
        .contains(first.number() + " 轮到您处理");
    assertThat(new Person(town.base()).get("/bell").uri().getPath()).isEqualTo("/signin");
    assertThat(reviewer.get("/followup").statusCode()).isEqualTo(200);
  }

  @Test
  void peopleSayHowTheyWantToBeTold() throws Exception {
    Person both = town.in("both");
    both.get("/account");
    String[] contact = {"what", "contact", "mail", "both@localhost", "language", "en"};
    assertThat(both.post("/account", contact).body()).contains("both@localhost");
    contact[3] = "nowhere";
    assertThat(both.post("/account", contact).statusCode()).isEqualTo(422);
    assertThat(both.get("/account").body()).contains("both@localhost");
    Person admin = town.in("admin");
    admin.get("/office");
    assertThat(admin.post("/office", "what", "head", "department", "water", "login", "both").body())
        .contains("水利局 · 复核员丙");
  }
}
