package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.review.Tree;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A document's way to the outside, over HTTP alone. */
final class WayTest {
  private static final String TEXT = "各科室：汛期值守安排如下。";
  private static final String CREATE =
      "/submissions?name=n.txt&department=water&audience=public&channel=web";
  private static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  @TempDir private static Path folder;
  private static Harness api;

  @BeforeAll
  static void open() throws Exception {
    api = new Harness(Where.SQLITE.fresh(folder));
  }

  @AfterAll
  static void close() throws Exception {
    api.close();
  }

  private static Got create(String text) throws Exception {
    return api.post(CREATE).as("drafter").file(text).send();
  }

  private static String path(Got got) {
    return "/submissions/" + got.body().path("id").asString("");
  }

  private static Got act(Got before, String login, String act, String body) throws Exception {
    return api.post(path(before) + act)
        .as(login)
        .header("If-Match", before.etag())
        .json(body)
        .send();
  }

  private static Got approved(String text) throws Exception {
    Got submitted = act(create(text), "drafter", "/submit", "");
    String body =
        "{\"sha256\":\"%s\",\"password\":\"%s\"}"
            .formatted(OpenTown.sha256(text), OpenTown.PASSWORD);
    return act(submitted, "reviewer", "/approve", body);
  }

  @Test
  void twoVersionsAreCompared() throws Exception {
    Got first = create("各科室：\nE consistency/a 请于甲日查收。\n");
    api.post(path(first) + "/versions?name=n.txt&audience=public&channel=web")
        .as("drafter")
        .header("If-Match", first.etag())
        .file("各科室：\n请于乙日查收。\n")
        .send();
    Got got = api.get(path(first) + "/comparison?from=2&to=1").as("drafter").send();
    assertThat(got.status()).as(got.body().toString()).isEqualTo(200);
    assertThat(got.body().at("/counts/fixed").asInt()).isEqualTo(1);
    assertThat(got.body().at("/findings/0/fate").asString()).isEqualTo("fixed");
    assertThat(got.body().at("/findings/0/rule").asString()).isEqualTo("consistency/a");
    assertThat(got.body().at("/findings/0/cause").asString()).isEqualTo("text");
    assertThat(got.body().at("/findings/0/after").isNull()).isTrue();
    assertThat(got.body().at("/paragraphs/0/after/pieces").toString())
        .isEqualTo(
            "[{\"text\":\"请于\",\"changed\":false},{\"text\":\"乙\",\"changed\":true},"
                + "{\"text\":\"日查收。\",\"changed\":false}]");
    String path = path(first) + "/comparison";
    assertThat(api.get(path + "?from=1&to=9").as("drafter").send().status()).isEqualTo(404);
    assertThat(api.get(path + "?from=1").as("drafter").send().status()).isEqualTo(422);
  }

  @Test
  void aDocumentGoesOutAndIsRecalled() throws Exception {
    Got created = create(TEXT);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/api/v1" + path(created));
    assertThat(created.body().path("state").asString()).isEqualTo("ready");
    Got approved = approved(TEXT + "一");
    assertThat(approved.body().path("state").asString()).isEqualTo("approved");
    Got other =
        api.post(path(approved) + "/release?channel=web")
            .as("releaser")
            .header("If-Match", approved.etag())
            .file(TEXT + "二")
            .send();
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body().path("missing").toString()).isEqualTo("[\"approved_bytes\"]");
    Got released =
        api.post(path(approved) + "/release?channel=web&place=x")
            .as("releaser")
            .header("If-Match", approved.etag())
            .file(TEXT + "一")
            .send();
    assertThat(released.body().path("state").asString()).isEqualTo("released");
    Got known = api.post("/verifications").as("auditor").file(TEXT + "一").send();
    assertThat(known.body().path("status").asString()).isEqualTo("approved");
    Got recalled = act(released, "releaser", "/recall", "{\"reason\":\"数字有误，需要重新核对\"}");
    assertThat(recalled.body().path("state").asString()).isEqualTo("recalled");
    Got after = api.post("/verifications").as("auditor").file(TEXT + "一").send();
    assertThat(after.body().path("status").asString()).isEqualTo("recalled");
    Got unknown = api.post("/verifications").as("auditor").file("x").send();
    assertThat(unknown.body().path("status").asString()).isEqualTo("unknown");
  }

  @Test
  void aTokenAloneDoesNotApprove() throws Exception {
    Got submitted = act(create("密码"), "drafter", "/submit", "");
    String body = "{\"sha256\":\"%s\",\"password\":\"wrong\"}".formatted(OpenTown.sha256("密码"));
    Got refused = act(submitted, "reviewer2", "/approve", body);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("not-confirmed");
  }

  @Test
  void whoActsNamesWhatWasSeen() throws Exception {
    Got created = create("修订");
    String submit = path(created) + "/submit";
    Got blind = api.post(submit).as("drafter").send();
    assertThat(blind.status()).isEqualTo(428);
    assertThat(api.post(submit).as("drafter").header("If-Match", "*").send().status())
        .isEqualTo(400);
    Got submitted = act(created, "drafter", "/submit", "");
    Got stale = act(created, "drafter", "/withdraw", "");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().path("current")).isEqualTo(submitted.body());
    Got hidden = act(created, "stranger", "/return", "");
    assertThat(hidden.status()).isEqualTo(404);
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    Got created = api.post("/submissions?department=water").as("drafter").file("E a/b c").send();
    assertThat(created.body().path("state").asString()).isEqualTo("needs_fix");
    Got refused = act(created, "drafter", "/submit", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("guards");
    assertThat(refused.body().path("type").asString())
        .isEqualTo("https://baguan.example/problems/guards");
    assertThat(refused.body().path("missing").toString())
        .isEqualTo("[\"aim_stated\",\"must_fix_proposed\"]");
  }

  @Test
  void aPointIsProposedAndDecided() throws Exception {
    Got created = create("E wording/x 甲");
    JsonNode view = api.get(path(created)).as("drafter").send().body();
    String point = view.at("/points/0/key").asString();
    String why = "\"reason\":\"该号码为对外公布的值班热线，可以公开\"";
    String form = "{\"point\":\"%s\",\"ruling\":\"%s\"," + why + "}";
    Got wrong = act(created, "drafter", "/proposals", form.formatted(point, "waived"));
    assertThat(wrong.status()).isEqualTo(422);
    Got proposed = act(created, "drafter", "/proposals", form.formatted(point, "proposed_waiver"));
    Got submitted = act(proposed, "drafter", "/submit", "");
    Got decided = act(submitted, "reviewer", "/decisions", form.formatted(point, "waived"));
    assertThat(decided.status()).isEqualTo(200);
    JsonNode after = api.get(path(created)).as("reviewer").send().body();
    assertThat(after.at("/points/0/standing").asString()).isEqualTo("waived");
    assertThat(after.path("decisions").size()).isEqualTo(2);
    Got returned = act(decided, "reviewer", "/return", "{\"reason\":\"" + LONG_WHY + "\"}");
    assertThat(returned.body().path("state").asString()).isEqualTo("needs_fix");
  }

  @Test
  void anotherDepartmentIsAsked() throws Exception {
    Got submitted = act(create("会签"), "drafter", "/submit", "");
    Got asked = act(submitted, "reviewer", "/co-signs", "{\"departments\":[\"law\"]}");
    assertThat(asked.body().path("state").asString()).isEqualTo("co_sign");
    String sha256 = "{\"sha256\":\"" + OpenTown.sha256("会签") + "\",\"opinion\":\"同意\"}";
    Got agreed = act(asked, "lawyer", "/agree", sha256);
    assertThat(agreed.status()).isEqualTo(200);
    JsonNode view = api.get(path(agreed)).as("lawyer").send().body();
    assertThat(view.at("/coSigns/0/answer").asString()).isEqualTo("agreed");
  }

  @Test
  void theVeryBytesComeBackAndItIsRecorded() throws Exception {
    Got created = create("原文");
    Got original = api.get(path(created) + "/versions/1/original").as("drafter").send();
    assertThat(original.raw().body()).isEqualTo("原文".getBytes(StandardCharsets.UTF_8));
    Got report = api.get(path(created) + "/versions/1/report").as("drafter").send();
    assertThat(report.body().path("verdict").asString()).isEqualTo("pass");
    assertThat(api.get(path(created) + "/versions/2/report").as("drafter").send().status())
        .isEqualTo(404);
    Got timeline = api.get(path(created) + "/timeline").as("drafter").send();
    assertThat(timeline.body().path("items").valueStream().map(e -> e.path("act").asString()))
        .containsExactly("create", "check", "clear", "reveal");
  }

  @Test
  void aStoppedDocumentIsAProblemAndNotKept() throws Exception {
    Got stopped = create("STOP 机密");
    assertThat(stopped.status()).isEqualTo(422);
    assertThat(stopped.code()).isEqualTo("stopped");
    assertThat(stopped.body().path("level").asString()).isEqualTo("机密");
  }

  @Test
  void aFormDoesTheSame() throws Exception {
    String form =
        """
        --B
        Content-Disposition: form-data; name="department"

        water
        --B
        Content-Disposition: form-data; name="file"; filename="f.txt"
        Content-Type: text/plain

        abc
        --B--
        """
            .replace("\n", "\r\n");
    Got got =
        api.post("/submissions")
            .as("drafter")
            .file(form)
            .header("Content-Type", "multipart/form-data; boundary=B")
            .send();
    assertThat(got.status()).isEqualTo(201);
    assertThat(got.body().path("title").asString()).isEqualTo("f.txt");
  }

  @Test
  void whatIsNotKnownIsRefused() throws Exception {
    Got created = create("未知");
    assertThat(act(created, "drafter", "/withdraw", "{\"resaon\":\"\"}").body().at("/errors/0"))
        .isEqualTo(
            Harness.JSON.readTree("{\"pointer\":\"#/resaon\",\"detail\":\"not known here\"}"));
    assertThat(act(created, "drafter", "/withdraw", "{\"reason\":1}").status()).isEqualTo(422);
    assertThat(act(created, "drafter", "/withdraw", "[]").status()).isEqualTo(400);
    assertThat(act(created, "drafter", "/withdraw", "{").status()).isEqualTo(400);
    assertThat(
            act(created, "drafter", "/withdraw", "{\"reason\":\"" + "x".repeat(70_000) + "\"}")
                .status())
        .isEqualTo(413);
    assertThat(api.post(path(created) + "/withdraw").as("drafter").on(1).file("{}").send().status())
        .isEqualTo(415);
    assertThat(api.get("/submissions?colour=red").as("drafter").send().status()).isEqualTo(422);
    assertThat(api.get("/nothing").as("drafter").send().status()).isEqualTo(404);
    Got wrong = api.ask("DELETE", path(created)).as("drafter").send();
    assertThat(wrong.status()).isEqualTo(405);
    assertThat(wrong.header("Allow")).isEqualTo("GET");
  }

  @Test
  void theListComesInPages() throws Exception {
    for (int i = 0; i < 3; i++) {
      create("页" + i);
    }
    Got first = api.get("/submissions?group=mine&limit=2").as("drafter").send();
    assertThat(first.body().path("items").size()).isEqualTo(2);
    String next = first.body().path("next").asString();
    assertThat(first.header("Link"))
        .isEqualTo("<?cursor=" + next + "&group=mine&limit=2>; rel=\"next\"");
    Got second = api.get("/submissions?group=mine&limit=2&cursor=" + next).as("drafter").send();
    assertThat(second.body().path("items").get(0)).isNotIn(first.body().path("items").values());
    assertThat(api.get("/submissions?group=mine").as("admin").send().body().path("items"))
        .isEmpty();
  }

  @Test
  void theRecordProvesItself() throws Exception {
    create("记录");
    JsonNode proof = api.get("/audit/proofs/5").as("auditor").send().body();
    JsonNode head = proof.path("head");
    List<String> path = proof.path("path").valueStream().map(JsonNode::asString).toList();
    assertThat(
            Tree.proves(
                path,
                proof.path("entry").asString(),
                4,
                head.path("size").asLong(),
                head.path("tree").asString()))
        .isTrue();
    String kept = api.get("/audit/head").as("auditor").send().body().path("head").asString();
    Got whole = api.get("/audit/verify?head=" + kept).as("auditor").send();
    assertThat(whole.body().path("whole").asBoolean()).isTrue();
    String other = kept.substring(0, kept.length() - 1) + (kept.endsWith("0") ? "1" : "0");
    Got changed = api.get("/audit/verify?head=" + other).as("auditor").send();
    assertThat(changed.body().path("faults").size()).isEqualTo(1);
    assertThat(api.get("/audit/verify?head=x").as("auditor").send().status()).isEqualTo(422);
    assertThat(api.get("/audit/proofs/999999").as("auditor").send().status()).isEqualTo(404);
    assertThat(
            api.get("/audit/entries?limit=3").as("auditor").send().body().path("next").asString())
        .isEqualTo("3");
  }

  @Test
  void saysWhoseTokenItIs() throws Exception {
    Got me = api.get("/me").as("reviewer2").send();
    assertThat(me.body().path("grants").toString())
        .isEqualTo(
            "[{\"role\":\"drafter\",\"department\":\"water\"},"
                + "{\"role\":\"reviewer\",\"department\":\"water\"}]");
  }

  @Test
  void aDeputyActsInTheOthersName() throws Exception {
    String reviewer = api.town.actor("reviewer").person().id();
    String lawyer = api.town.actor("lawyer").person().id();
    Got submitted = act(create("代理"), "drafter", "/submit", "");
    String back = path(submitted) + "/return";
    String body = "{\"reason\":\"" + LONG_WHY + "\"}";
    Got not =
        api.post(back)
            .as("lawyer")
            .header("On-Behalf-Of", reviewer)
            .header("If-Match", submitted.etag())
            .json(body)
            .send();
    assertThat(not.status()).isEqualTo(404);
    long now = api.town.now();
    api.town.gate().deputies().name(api.town.actor("reviewer"), lawyer, now, now + 1000);
    Got done =
        api.post(back)
            .as("lawyer")
            .header("On-Behalf-Of", reviewer)
            .header("If-Match", submitted.etag())
            .json(body)
            .send();
    assertThat(done.status()).isEqualTo(200);
  }
}
