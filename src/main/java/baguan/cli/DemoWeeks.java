package baguan.cli;

import baguan.gate.Gate;
import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.gate.Word;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Submission;
import baguan.review.Urgency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What the office let out in the weeks before, so that its figures have something to count. */
final class DemoWeeks {
  private static final Aim AIM = new Aim("public", "web", "cn", "", List.of(), 0);
  private static final Duration SOON = Duration.ofDays(8);
  private static final String BACK = "公布个人身份证号须有本人书面同意，请删去后重新送审，谢谢。";
  private static final String WHY = "该号码已经本人书面同意公开，可以发出";
  private static final String WRONG = "此处引用的是旧文原文的日期，不是会议日期";
  private static final String PERSON = "联系人身份证号110101199003070003。\n";
  private static final String DAY = "会议定于2026年2月30日召开。\n";

  private final Demo.Staff staff;
  private final Demo.Check check;
  private final PastClock clock;

  DemoWeeks(Demo.Staff staff, Demo.Check check, PastClock clock) {
    this.staff = staff;
    this.check = check;
    this.clock = clock;
  }

  /** From the oldest to the newest; each is done when the next begins. */
  void play() throws IOException {
    goesOut(61, 5, "关于开展水库安全检查的通知", "", Ruling.WAIVED, "");
    comesBack(54, "关于报送节水台账的通知");
    goesOut(47, 26, "关于值班联系人的通知", PERSON, Ruling.WAIVED, "consent");
    withdrawn(40, "关于调整会议时间的通知");
    goesOut(33, 30, "关于转发会议文件的通知", DAY, Ruling.FALSE_POSITIVE, "");
    goesOut(27, 3, "关于公布巡查责任人的通知", PERSON, Ruling.WAIVED, "consent");
    comesBack(20, "关于闸门检修的通知");
    goesOut(14, 50, "关于公布河长名单的通知", PERSON + DAY, Ruling.WAIVED, "archive");
  }

  private Submission submitted(int daysAgo, String title, String more) throws IOException {
    clock.behind(Duration.ofDays(daysAgo));
    String text = title + "\n\n各科室：\n请认真做好有关工作。\n" + more + "\n水利局\n";
    return submitted(title, text);
  }

  private Submission submitted(String title, String text) throws IOException {
    Gate gate = staff.gate();
    Upload upload = new Upload("通知.txt", text.getBytes(StandardCharsets.UTF_8));
    Sheet sheet = new Sheet(title, "water", AIM, Urgency.PLAIN, "");
    Submission s =
        gate.intake()
            .create(staff.drafter(), sheet, upload, check::check)
            .submission()
            .orElseThrow(() -> new IllegalStateException("stopped"));
    s = staff.say(s, staff.drafter(), word(Ruling.PROPOSED_WAIVER, ""));
    return gate.reviews().submit(staff.drafter(), s.id(), s.revision());
  }

  private Word word(Ruling ruling, String code) {
    boolean wrong = ruling == Ruling.FALSE_POSITIVE;
    long until =
        ruling == Ruling.WAIVED && code.equals("consent")
            ? System.currentTimeMillis() + SOON.toMillis()
            : Submission.NEVER;
    return new Word("", ruling, code, wrong ? WRONG : WHY, Scope.PLACE, until);
  }

  private void goesOut(
      int daysAgo, int hours, String title, String more, Ruling ruling, String code)
      throws IOException {
    Submission s = submitted(daysAgo, title, more);
    clock.behind(Duration.ofDays(daysAgo).minusHours(hours));
    staff.release(staff.say(s, staff.reviewer(), word(ruling, code)));
  }

  private void comesBack(int daysAgo, String title) throws IOException {
    Gate gate = staff.gate();
    Submission s = submitted(daysAgo, title, PERSON);
    clock.behind(Duration.ofDays(daysAgo).minusHours(20));
    s = gate.reviews().sendBack(staff.reviewer(), s.id(), s.revision(), BACK);
    clock.behind(Duration.ofDays(daysAgo).minusHours(45));
    Upload upload =
        new Upload("通知.txt", (title + "\n\n各科室：\n请认真做好。\n").getBytes(StandardCharsets.UTF_8));
    s =
        gate.intake()
            .add(staff.drafter(), s.id(), s.revision(), AIM, upload, check::check)
            .submission()
            .orElseThrow(() -> new IllegalStateException("stopped"));
    s = staff.say(s, staff.drafter(), word(Ruling.PROPOSED_WAIVER, ""));
    s = gate.reviews().submit(staff.drafter(), s.id(), s.revision());
    clock.behind(Duration.ofDays(daysAgo).minusHours(50));
    staff.release(staff.say(s, staff.reviewer(), word(Ruling.WAIVED, "")));
  }

  private void withdrawn(int daysAgo, String title) throws IOException {
    Submission s = submitted(daysAgo, title, DAY);
    Actor drafter = staff.drafter();
    staff.gate().reviews().withdraw(drafter, s.id(), s.revision(), "会议取消，不再印发，请撤件");
  }
}
