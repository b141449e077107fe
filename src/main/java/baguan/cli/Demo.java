package baguan.cli;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.check.Report;
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
import baguan.store.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A gate to look at: people by their roles, and the samples on their way, over the last weeks. */
final class Demo {
  private static final String WHY = "该内容属对外公开的示例信息，可以发出";
  private static final String BACK = "会议时间与议题次序和原始记录不一致，请核对后重新送审，谢谢。";

  /** Whoever checks what is handed in. */
  interface Check {
    Report check(String name, byte[] bytes, Destination destination);
  }

  private final Checker checker;
  private final Path samples;
  private final PastClock clock = new PastClock(Duration.ofDays(62));
  private final Gate gate;
  private final String password = password();
  private final Actor admin;
  private final Staff staff;

  private Demo(Checker checker, Path samples, Path folder) {
    this.checker = checker;
    this.samples = samples;
    this.gate = Gate.open(Location.folder(folder), clock, Policy.DEFAULT);
    String token = gate.office().setupToken().orElseThrow();
    admin = Actor.of(gate.office().setUp(token, "admin", "管理员", password), "demo");
    gate.office().put(admin, new Department("water", "水利局", "江水发"));
    gate.office().put(admin, new Department("law", "法制办", ""));
    gate.office().addRoute(admin, "partner", "", "law");
    person("cosigner", "会签人丙", new Grant(Role.CO_SIGNER, "law"));
    person("auditor", "审计员戊", new Grant(Role.AUDITOR, ""));
    staff =
        new Staff(
            gate,
            person("drafter", "拟稿人甲", new Grant(Role.DRAFTER, "water")),
            person("reviewer", "复核员乙", new Grant(Role.REVIEWER, "water")),
            person("releaser", "发布人丁", new Grant(Role.RELEASER, "water")));
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
    new DemoWeeks(staff, checker::check, clock).play();
    clock.behind(Duration.ofDays(12));
    Submission duty = create("tongzhi-correct.docx", "关于做好汛期值守工作的通知", "public", Urgency.FAST);
    staff.release(staff.say(submit(duty), staff.reviewer(), word(Ruling.WAIVED)));
    clock.behind(Duration.ofDays(9));
    submit(create("press-release-en.html", "新闻稿（英文）", "public", Urgency.URGENT));
    clock.behind(Duration.ofDays(6));
    Submission minutes = submit(create("jiyao-minutes.docx", "会议纪要", "internal", Urgency.PLAIN));
    gate.reviews().sendBack(staff.reviewer(), minutes.id(), minutes.revision(), BACK);
    clock.behind(Duration.ofDays(4));
    submit(create("budget-table.html", "预算表", "internal", Urgency.PLAIN));
    clock.behind(Duration.ofDays(2));
    Submission plain = submit(create("notice-plain.txt", "通知（纯文本）", "partner", Urgency.PLAIN));
    TreeSet<String> law = new TreeSet<>(List.of("law"));
    plain = staff.say(plain, staff.reviewer(), word(Ruling.WAIVED));
    gate.coSigning().askCoSign(staff.reviewer(), plain.id(), plain.revision(), law, "请法制办会签");
    clock.behind(Duration.ofHours(3));
    submit(create("speech-hant.txt", "講話稿", "public", Urgency.FAST));
    create("qingshi-faults.docx", "关于泵站改造的请示", "superior", Urgency.PLAIN);
    clock.behind(Duration.ZERO);
  }

  private Submission create(String file, String title, String audience, Urgency urgency)
      throws IOException {
    Aim aim = new Aim(audience, audience.equals("public") ? "web" : "mail", "cn", "", List.of(), 0);
    Upload upload = new Upload(file, Files.readAllBytes(samples.resolve(file)));
    Sheet sheet = new Sheet(title, "water", aim, urgency, "");
    return gate.intake()
        .create(staff.drafter(), sheet, upload, checker::check)
        .submission()
        .orElseThrow(() -> new UsageError(file + ": stopped — the samples are not ours"));
  }

  private static Word word(Ruling ruling) {
    return new Word("", ruling, "demo", WHY, Scope.PLACE, Submission.NEVER);
  }

  private Submission submit(Submission s) {
    Submission now = staff.say(s, staff.drafter(), word(Ruling.PROPOSED_WAIVER));
    return gate.reviews().submit(staff.drafter(), now.id(), now.revision());
  }

  /** Those whose acts fill the office. */
  record Staff(Gate gate, Actor drafter, Actor reviewer, Actor releaser) {
    /** The same word on every must-fix finding that nobody has settled. */
    Submission say(Submission s, Actor who, Word word) {
      Submission now = s;
      View view = gate.cases().view(who, s.id());
      for (int i = 0; i < view.standings().size(); i++) {
        Point point = view.file().points().get(i);
        Standing standing = view.standings().get(i);
        if ((point.mustFix() || point.unread()) && !standing.decided()) {
          Word said =
              new Word(
                  point.key(),
                  word.ruling(),
                  word.code(),
                  word.reason(),
                  word.scope(),
                  word.until());
          now =
              word.ruling().proposal()
                  ? gate.reviews().propose(who, now.id(), now.revision(), said)
                  : gate.reviews().decide(who, now.id(), now.revision(), said);
        }
      }
      return now;
    }

    /** Numbered, approved, out. */
    void release(Submission settled) throws IOException {
      Submission s = gate.outbox().register(reviewer, settled.id(), settled.revision());
      byte[] bytes = gate.cases().original(reviewer, s.id(), s.current(), WHY);
      String sha256 = Vault.sha256(bytes);
      s = gate.reviews().approve(reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "同意");
      gate.outbox().release(releaser, s.id(), s.revision(), bytes, "web", "门户网站");
    }
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
