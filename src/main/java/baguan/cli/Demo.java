package baguan.cli;

import baguan.check.Checker;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.gate.View;
import baguan.gate.Word;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Point;
import baguan.review.Role;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Standing;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A gate to look at: people by their roles, and the samples on their way, over the last days. */
final class Demo {
  private static final String WHY = "该内容属对外公开的示例信息，可以发出";
  private static final String BACK = "会议时间与议题次序和原始记录不一致，请核对后重新送审，谢谢。";

  private final Checker checker;
  private final Path samples;
  private final PastClock clock = new PastClock(Duration.ofDays(12));
  private final Gate gate;
  private final String password = password();
  private final Actor admin;
  private final Actor drafter;
  private final Actor reviewer;
  private final Actor releaser;

  private Demo(Checker checker, Path samples, Path folder) {
    this.checker = checker;
    this.samples = samples;
    this.gate = Gate.open(Location.folder(folder), clock, Policy.DEFAULT);
    String token = gate.office().setupToken().orElseThrow();
    admin = Actor.of(gate.office().setUp(token, "admin", "管理员", password), "demo");
    gate.office().put(admin, new Department("water", "水利局", "江水发"));
    gate.office().put(admin, new Department("law", "法制办", ""));
    gate.office().addRoute(admin, "partner", "", "law");
    drafter = person("drafter", "拟稿人甲", new Grant(Role.DRAFTER, "water"));
    reviewer = person("reviewer", "复核员乙", new Grant(Role.REVIEWER, "water"));
    person("cosigner", "会签人丙", new Grant(Role.CO_SIGNER, "law"));
    releaser = person("releaser", "发布人丁", new Grant(Role.RELEASER, "water"));
    person("auditor", "审计员戊", new Grant(Role.AUDITOR, ""));
  }

  /**
   * Makes the gate; the caller closes it.
   *
   * @param folder empty, and nobody's after this run
   */
  static Gate open(Checker checker, Path samples, Path folder) throws IOException {
    Demo demo = new Demo(checker, samples, folder);
    demo.play();
    System.err.println(
        "baguan: demo, gone when it stops: sign in as drafter, reviewer, cosigner, releaser,"
            + " auditor or admin, password "
            + demo.password);
    return demo.gate;
  }

  private Actor person(String login, String name, Grant... grants) {
    TreeSet<Grant> all = new TreeSet<>(Arrays.asList(grants));
    return Actor.of(gate.office().add(admin, login, name, "", password, all), "demo");
  }

  private void play() throws IOException {
    release(create("tongzhi-correct.docx", "关于做好汛期值守工作的通知", "public", Urgency.FAST));
    clock.behind(Duration.ofDays(9));
    submit(create("press-release-en.html", "新闻稿（英文）", "public", Urgency.URGENT));
    clock.behind(Duration.ofDays(6));
    Submission minutes = submit(create("jiyao-minutes.docx", "会议纪要", "internal", Urgency.PLAIN));
    gate.reviews().sendBack(reviewer, minutes.id(), minutes.revision(), BACK);
    clock.behind(Duration.ofDays(2));
    Submission plain = submit(create("notice-plain.txt", "通知（纯文本）", "partner", Urgency.PLAIN));
    TreeSet<String> law = new TreeSet<>(List.of("law"));
    plain = settle(plain);
    gate.coSigning().askCoSign(reviewer, plain.id(), plain.revision(), law, "请法制办会签");
    clock.behind(Duration.ofHours(3));
    submit(create("speech-hant.txt", "講話稿", "public", Urgency.FAST));
    create("qingshi-faults.docx", "关于泵站改造的请示", "superior", Urgency.PLAIN);
    clock.behind(Duration.ZERO);
  }

  private Submission create(String file, String title, String audience, Urgency urgency)
      throws IOException {
    Aim aim = new Aim(audience, audience.equals("public") ? "web" : "mail", "cn", "", List.of(), 0);
    Upload upload = new Upload(file, Files.readAllBytes(samples.resolve(file)));
    return gate.intake()
        .create(drafter, new Sheet(title, "water", aim, urgency, ""), upload, checker::check)
        .submission()
        .orElseThrow(() -> new UsageError(file + ": stopped — the samples are not ours"));
  }

  /** With a reason for every must-fix finding. */
  private Submission submit(Submission s) {
    Submission now = say(s, drafter, Ruling.PROPOSED_WAIVER);
    return gate.reviews().submit(drafter, now.id(), now.revision());
  }

  private Submission settle(Submission s) {
    return say(s, reviewer, Ruling.WAIVED);
  }

  private Submission say(Submission s, Actor who, Ruling ruling) {
    Submission now = s;
    View view = gate.cases().view(who, s.id());
    for (int i = 0; i < view.standings().size(); i++) {
      Point point = view.file().points().get(i);
      Standing standing = view.standings().get(i);
      if ((point.mustFix() || point.unread()) && !standing.decided()) {
        Word word = new Word(point.key(), ruling, "demo", WHY, Scope.PLACE, Submission.NEVER);
        now =
            ruling.proposal()
                ? gate.reviews().propose(who, now.id(), now.revision(), word)
                : gate.reviews().decide(who, now.id(), now.revision(), word);
      }
    }
    return now;
  }

  private void release(Submission draft) throws IOException {
    Submission s = settle(submit(draft));
    s = gate.outbox().register(reviewer, s.id(), s.revision());
    byte[] bytes = gate.cases().original(reviewer, s.id(), 1, WHY);
    String sha256 = gate.cases().view(reviewer, s.id()).versions().get(0).sha256();
    s = gate.reviews().approve(reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "同意");
    gate.outbox().release(releaser, s.id(), s.revision(), bytes, "web", "门户网站");
  }

  private static String password() {
    String letters = "abcdefghjkmnpqrstuvwxyz23456789";
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      text.append(i % 5 == 4 ? '-' : letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
