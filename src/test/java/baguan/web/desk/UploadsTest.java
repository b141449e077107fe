package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.rule.Language;
import baguan.web.Settings;
import baguan.web.Stepping;
import baguan.web.WebServer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents handed in by browsers that watch the check. */
final class UploadsTest {
  @TempDir private Path folder;

  /** Where the upload can be watched; its last event was told. */
  private static String watched(Person who, HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(202);
    String at = answer.headers().firstValue("Location").orElseThrow();
    assertThat(at).matches("/checks/[A-Za-z0-9_-]{43}");
    String events = who.get(at + "/events").body();
    assertThat(events).contains("event: stage\ndata: {\"stage\":\"judging\"");
    assertThat(events).doesNotContain("各科室", "110101199003070003");
    return at;
  }

  @Test
  void onlyWhoSentItMayWatchAndIsLedToIt() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      drafter.get("/new");
      String at =
          watched(drafter, drafter.watched("/new", "通知.txt", CaseTest.FAULTY, CaseTest.AIM));
      for (String login : List.of("both", "reviewer", "admin")) {
        assertThat(town.in(login).get(at).statusCode()).isEqualTo(404);
        assertThat(town.in(login).get(at + "/events").statusCode()).isEqualTo(404);
      }
      Person anybody = new Person(town.base());
      assertThat(anybody.get(at).uri().getPath()).isEqualTo("/signin");
      assertThat(anybody.get("/api/v1" + at).statusCode()).isEqualTo(404);
      HttpResponse<String> page = drafter.get(at);
      assertThat(page.uri().getPath()).isEqualTo(CaseTest.CASE);
      String[] fields = {
        "revision", CaseTest.revision(page), "audience", "public", "channel", "web"
      };
      at =
          watched(
              drafter,
              drafter.watched(CaseTest.CASE + "/version", "通知.txt", CaseTest.CLEAN, fields));
      assertThat(drafter.get(at).body()).contains("v2");
      page = drafter.watched(CaseTest.CASE + "/version", "通知.txt", CaseTest.CLEAN, fields);
      page = drafter.get(page.headers().firstValue("Location").orElseThrow() + "/events");
      assertThat(page.body()).contains("event: error");
    }
  }

  @Test
  void whileItIsCheckedItsPageSaysHowFarItIs() throws Exception {
    Semaphore steps = new Semaphore(0);
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    try (Town town = new Town(folder);
        WebServer slow =
            new WebServer(new Stepping(steps), settings, Optional.of(town.gate)).start()) {
      Person drafter = Person.in("http://127.0.0.1:" + slow.port(), "drafter");
      drafter.get("/new");
      HttpResponse<String> page = drafter.watched("/new", "通知.txt", CaseTest.CLEAN, CaseTest.AIM);
      String at = page.headers().firstValue("Location").orElseThrow();
      page = drafter.get(at);
      assertThat(page.headers().firstValue("Refresh")).contains("3");
      assertThat(page.body()).contains("排队等候");
      assertThat(drafter.get("/queue?tab=mine").body()).doesNotContain(CaseTest.CASE);
      steps.release(4);
      assertThat(drafter.get(at + "/events").body()).contains("event: done");
      assertThat(drafter.get(at).uri().getPath()).isEqualTo(CaseTest.CASE);
    }
  }

  @Test
  void whatIsRefusedOrStoppedIsSaidWhereTheResultWouldBe() throws Exception {
    try (Town town = new Town(folder)) {
      Person drafter = town.in("drafter");
      drafter.get("/new");
      String stop = Files.readString(Path.of("samples", "stop-mark.txt"));
      HttpResponse<String> page = drafter.watched("/new", "a.txt", stop, CaseTest.AIM);
      String at = page.headers().firstValue("Location").orElseThrow();
      assertThat(drafter.get(at + "/events").body()).doesNotContain("finding\ndata");
      page = drafter.get(at);
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("文稿未保存");
      page = drafter.watched("/new", "a.txt", CaseTest.CLEAN, "department", "law");
      at = page.headers().firstValue("Location").orElseThrow();
      assertThat(drafter.get(at + "/events").body()).contains("event: error");
      assertThat(drafter.get(at).statusCode()).isEqualTo(403);
    }
  }
}
