package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.Guard;
import baguan.review.Person;
import baguan.review.Pick;
import baguan.review.RefusedException;
import baguan.review.Role;
import baguan.review.Ruling;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Verification.Status;
import baguan.store.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose document it is, and who sees and does what, on both databases. */
final class WhoMayTest {
  private static final String CLEAN = "各科室：汛期值守安排如下。";
  private static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void nobodyActsOnTheirOwnDocument(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s =
          town.gate
              .intake()
              .create(town.reviewer2, Town.sheet(), Town.upload(CLEAN), Town::check)
              .submission()
              .orElseThrow();
      Submission mine = town.gate.reviews().submit(town.reviewer2, s.id(), s.revision());
      assertThat(
              catchThrowableOfType(
                      RefusedException.class,
                      () ->
                          town.gate
                              .reviews()
                              .approve(
                                  town.reviewer2,
                                  mine.id(),
                                  mine.revision(),
                                  Town.sha256(CLEAN),
                                  Submission.NEVER,
                                  ""))
                  .why())
          .isEqualTo(RefusedException.Why.FORBIDDEN);
      assertThat(town.gate.cases().view(town.reviewer2, s.id()).acts().keySet())
          .containsExactly(Act.WITHDRAW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void draftsAreTheirAuthorsAlone(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create(CLEAN);
      for (Actor other : List.of(town.reviewer, town.lawyer, town.stranger, town.admin)) {
        assertThatThrownBy(() -> town.gate.cases().view(other, s.id()))
            .isInstanceOf(UnknownException.class);
        assertThat(town.gate.cases().list(other, Pick.of(Pick.Group.DEPARTMENT)).items()).isEmpty();
      }
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyActsInTheOthersNameAndBothMustBeStrangersToIt(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      long now = town.clock.millis();
      town.gate.deputies().name(town.reviewer, town.lawyer.person().id(), now, now + 1000);
      town.gate.deputies().name(town.reviewer, town.drafter.person().id(), now, now + 1000);
      Actor deputy = town.gate.deputies().behalf(town.lawyer, town.reviewer.person().id());
      Actor author = town.gate.deputies().behalf(town.drafter, town.reviewer.person().id());
      Submission s = town.submitted(CLEAN);
      assertThatThrownBy(() -> town.gate.reviews().sendBack(author, s.id(), s.revision(), LONG_WHY))
          .isInstanceOf(UnknownException.class);
      town.gate.reviews().sendBack(deputy, s.id(), s.revision(), LONG_WHY);
      List<String> log = town.gate.cases().timeline(town.drafter, s.id(), 0, 100);
      assertThat(log.get(log.size() - 1))
          .contains("\"actor\":\"" + town.lawyer.person().id() + "\"")
          .contains("\"behalf\":\"" + town.reviewer.person().id() + "\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theQueueListsWhatWaitsForAPersonMostUrgentFirst(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      for (int i = 0; i < 7; i++) {
        town.submitted(i + " W wording/plain x".repeat(i % 3) + "\nW wording/x y");
        if (i % 2 == 0) {
          town.clock.move(Duration.ofDays(1));
        }
      }
      Cases cases = town.gate.cases();
      Pick pick = Pick.of(Pick.Group.YOUR_TURN).limit(3);
      List<Submission> all = cases.list(town.reviewer, pick.limit(50)).items();
      assertThat(all)
          .hasSize(7)
          .isSortedAccordingTo(java.util.Comparator.comparing(Submission::due));
      var first = cases.list(town.reviewer, pick);
      var second = cases.list(town.reviewer, pick.after(first.next()));
      var third = cases.list(town.reviewer, pick.after(second.next()));
      assertThat(Stream.of(first, second, third).flatMap(p -> p.items().stream()).toList())
          .isEqualTo(all);
      assertThat(third.next()).isEmpty();
      assertThat(cases.list(town.drafter, pick).items()).isEmpty();
      assertThat(cases.list(town.lawyer, pick).items()).isEmpty();
      assertThat(cases.count(town.drafter, Pick.Group.WAITING)).isEqualTo(7);
      assertThat(cases.list(town.reviewer, pick.matching("2026-0003")).items())
          .extracting(Submission::number)
          .containsExactly("2026-0003");
      assertThat(cases.list(town.reviewer, pick.matching("%")).items()).isEmpty();
      for (Submission s : all) {
        assertThat(cases.view(town.reviewer, s.id()).yourTurn()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAuditorSeesNoTextWithoutSayingWhy(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      Cases cases = town.gate.cases();
      assertThat(cases.view(town.auditor, s.id()).content()).isFalse();
      assertThatThrownBy(() -> cases.report(town.auditor, s.id(), 1))
          .isInstanceOf(RefusedException.class);
      assertThat(Town.missing(() -> cases.original(town.auditor, s.id(), 1, "")))
          .containsExactly(Guard.REASON);
      assertThat(cases.original(town.auditor, s.id(), 1, "例行抽查本月发文，编号随机抽取")).isNotEmpty();
      assertThat(cases.timeline(town.auditor, s.id(), 0, 100).toString()).contains("reveal");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneEmployeeWithTwoAccountsIsOnePerson(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      TreeSet<Grant> drafts = new TreeSet<>(List.of(new Grant(Role.DRAFTER, "water")));
      TreeSet<Grant> reviews = new TreeSet<>(List.of(new Grant(Role.REVIEWER, "water")));
      Person one = town.gate.office().add(town.admin, "li1", "li", "E7", "", drafts);
      Person two = town.gate.office().add(town.admin, "li2", "li", "E7", "", reviews);
      Submission s =
          town.gate
              .intake()
              .create(Actor.of(one, "test"), Town.sheet(), Town.upload(CLEAN), Town::check)
              .submission()
              .orElseThrow();
      s = town.gate.reviews().submit(Actor.of(one, "test"), s.id(), s.revision());
      Submission own = s;
      assertThatThrownBy(
              () ->
                  town.gate
                      .reviews()
                      .sendBack(Actor.of(two, "test"), own.id(), own.revision(), LONG_WHY))
          .isInstanceOf(UnknownException.class);
      assertThat(
              town.gate.cases().list(Actor.of(two, "test"), Pick.of(Pick.Group.YOUR_TURN)).items())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogHoldsNoTextOfDocuments(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted("W wording/hotline 12345-暗语");
      String key = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
      town.gate
          .reviews()
          .decide(town.reviewer, s.id(), s.revision(), Town.word(key, Ruling.WAIVED));
      String log = String.join("\n", town.gate.audit().entries(town.auditor, 0, 1000));
      assertThat(log).doesNotContain("暗语", "热线", "通知", "reviewer2").contains("wording/hotline");
    }
  }
}
