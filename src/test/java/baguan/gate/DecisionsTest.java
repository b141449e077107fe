package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Guard;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Standing;
import baguan.review.State;
import baguan.review.Submission;
import baguan.store.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people decide, and what it takes, on both databases. */
final class DecisionsTest {
  private static final String CLEAN = "各科室：汛期值守安排如下。";
  private static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void openMustFixFindingsAndUnreadPartsBlockApproval(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      String text = "E personal-data/phone 0512-1\nU image.png x\nW wording/plain y";
      Submission s = town.create(text);
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      Reviews reviews = town.gate.reviews();
      Submission needsFix = s;
      assertThat(
              Town.missing(() -> reviews.submit(town.drafter, needsFix.id(), needsFix.revision())))
          .containsExactly(Guard.MUST_FIX_PROPOSED);
      View view = town.gate.cases().view(town.drafter, s.id());
      for (int i = 0; i < 2; i++) {
        Word proposal = Town.word(Town.key(view, i), Ruling.PROPOSED_WAIVER);
        s = reviews.propose(town.drafter, s.id(), s.revision(), proposal);
      }
      s = reviews.submit(town.drafter, s.id(), s.revision());
      Submission open = s;
      String sha256 = Town.sha256(text);
      assertThat(
              Town.missing(
                  () ->
                      reviews.approve(
                          town.reviewer, open.id(), open.revision(), sha256, Submission.NEVER, "")))
          .containsExactly(Guard.MUST_FIX_SETTLED, Guard.PARTS_READ);
      s =
          reviews.decide(
              town.reviewer, s.id(), s.revision(), Town.word(Town.key(view, 0), Ruling.WAIVED));
      s =
          reviews.decide(
              town.reviewer, s.id(), s.revision(), Town.word(Town.key(view, 1), Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.reviewer, s.id()).standings())
          .containsExactly(Standing.WAIVED, Standing.WAIVED, Standing.OPEN);
      s = reviews.approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
      assertThat(s.state()).isEqualTo(State.APPROVED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void changedTextRevivesAFindingAndSameTextElsewhereInTheFileDoesNot(Where where)
      throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create("E personal-data/phone 0512-1");
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      s =
          reviews.propose(
              town.drafter, s.id(), s.revision(), Town.word(key, Ruling.PROPOSED_WAIVER));
      s = reviews.submit(town.drafter, s.id(), s.revision());
      s = reviews.decide(town.reviewer, s.id(), s.revision(), Town.word(key, Ruling.WAIVED));
      s = reviews.sendBack(town.reviewer, s.id(), s.revision(), LONG_WHY);
      s = Town.version(town, s, "一行在前\nE personal-data/phone 0512-1");
      assertThat(s.state()).isEqualTo(State.READY);
      s = Town.version(town, s, "E personal-data/phone 0512-2");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      s = Town.version(town, s, "E personal-data/phone 0512-1\nE personal-data/phone 0512-1");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGuardedFindingNeedsTwoPeopleOfTwoDepartments(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      String text = "E confidentiality/mark 内部";
      Submission s = town.create(text);
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      s =
          reviews.propose(
              town.drafter, s.id(), s.revision(), Town.word(key, Ruling.PROPOSED_WAIVER));
      s = reviews.submit(town.drafter, s.id(), s.revision());
      s = reviews.decide(town.reviewer, s.id(), s.revision(), Town.word(key, Ruling.WAIVED));
      s = reviews.decide(town.reviewer2, s.id(), s.revision(), Town.word(key, Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.reviewer, s.id()).standings())
          .containsExactly(Standing.AWAITS_SECOND);
      s =
          town.gate
              .coSigning()
              .askCoSign(town.reviewer, s.id(), s.revision(), new TreeSet<>(List.of("law")), "");
      s = reviews.decide(town.lawyer, s.id(), s.revision(), Town.word(key, Ruling.WAIVED));
      assertThat(town.gate.cases().view(town.lawyer, s.id()).standings())
          .containsExactly(Standing.WAIVED);
      Submission asked = s;
      String sha256 = Town.sha256(text);
      assertThat(
              Town.missing(
                  () ->
                      reviews.approve(
                          town.reviewer,
                          asked.id(),
                          asked.revision(),
                          sha256,
                          Submission.NEVER,
                          "")))
          .containsExactly(Guard.CO_SIGNS_ANSWERED);
      s = town.gate.coSigning().agree(town.lawyer, s.id(), s.revision(), sha256, "无异议");
      reviews.approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
      assertThat(town.gate.outbox().verify(sha256).approval().orElseThrow().signers())
          .containsExactly(town.lawyer.person().id(), town.reviewer.person().id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anObjectionSendsItBackAndANewVersionMustBeAgreedToAgain(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      town.gate.office().addRoute(town.admin, "public", "", "law");
      Submission s = town.submitted(CLEAN);
      assertThat(s.route()).containsExactly("law");
      CoSigning coSigning = town.gate.coSigning();
      TreeSet<String> law = new TreeSet<>(List.of("law"));
      s = coSigning.askCoSign(town.reviewer, s.id(), s.revision(), law, "");
      s = coSigning.object(town.lawyer, s.id(), s.revision(), "第三条与上位法相抵触，应删去");
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      String text = CLEAN + "（修改稿）";
      s = Town.version(town, s, text);
      s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
      Submission again = s;
      assertThat(
              Town.missing(
                  () ->
                      town.gate
                          .reviews()
                          .approve(
                              town.reviewer,
                              again.id(),
                              again.revision(),
                              Town.sha256(text),
                              Submission.NEVER,
                              "")))
          .containsExactly(Guard.ROUTE_AGREED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectingTakesTwo(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      Reviews reviews = town.gate.reviews();
      s = reviews.reject(town.reviewer, s.id(), s.revision(), LONG_WHY);
      s = reviews.reject(town.reviewer, s.id(), s.revision(), LONG_WHY);
      assertThat(s.state()).isEqualTo(State.IN_REVIEW);
      s = reviews.reject(town.reviewer2, s.id(), s.revision(), LONG_WHY);
      assertThat(s.state()).isEqualTo(State.REJECTED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWaiverForADepartmentEndsSomeDay(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("W wording/hotline 12345");
      Reviews reviews = town.gate.reviews();
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      Submission first = s;
      Word endless = new Word(key, Ruling.WAIVED, "", Town.WHY, Scope.DEPARTMENT, Submission.NEVER);
      assertThat(
              Town.missing(
                  () -> reviews.decide(town.reviewer, first.id(), first.revision(), endless)))
          .containsExactly(Guard.END_STATED);
      long until = town.clock.millis() + 1000;
      Word word = new Word(key, Ruling.WAIVED, "", Town.WHY, Scope.DEPARTMENT, until);
      reviews.decide(town.reviewer, s.id(), s.revision(), word);
      Submission other = town.submitted("另文\nW wording/hotline 12345");
      assertThat(town.gate.cases().view(town.drafter, other.id()).standings())
          .containsExactly(Standing.WAIVED);
      town.clock.move(Duration.ofSeconds(2));
      assertThat(town.gate.cases().view(town.drafter, other.id()).standings())
          .containsExactly(Standing.OPEN);
    }
  }
}
