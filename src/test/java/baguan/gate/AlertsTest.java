package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Actor;
import baguan.review.Notice.Kind;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Submission;
import baguan.store.Timetable;
import baguan.store.Where;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People learn that what was settled will not hold, once each, and nobody else does. */
final class AlertsTest {
  private static final String FAULTY = "E personal-data/mobile 一\n";
  @TempDir private Path folder;

  private static void chore(Town town) {
    town.gate.chores().stream()
        .filter(j -> j.name().equals("waivers-that-end"))
        .map(Timetable.Job::work)
        .forEach(Runnable::run);
  }

  private static long told(Town town, Actor who, Kind kind) {
    return town.gate.bell().told(who, 100).stream().filter(n -> n.kind() == kind).count();
  }

  private static Submission waived(Town town, Scope scope, Duration time) throws Exception {
    Submission s = town.create(FAULTY + scope.id());
    String point = Town.key(town.gate.cases().view(town.drafter, s.id()), 0);
    Word proposal = Town.word(point, Ruling.PROPOSED_WAIVER);
    s = town.gate.reviews().propose(town.drafter, s.id(), s.revision(), proposal);
    s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
    long until = town.clock.millis() + time.toMillis();
    Word waiver = new Word(point, Ruling.WAIVED, "public", Town.WHY, scope, until);
    return town.gate.reviews().decide(town.reviewer, s.id(), s.revision(), waiver);
  }

  @ParameterizedTest
  @EnumSource
  void aWaiverThatEndsIsTold(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      waived(town, Scope.PLACE, Duration.ofDays(20));
      chore(town);
      assertThat(told(town, town.reviewer, Kind.WAIVER_ENDS)).isZero();
      town.clock.move(Duration.ofDays(7));
      chore(town);
      chore(town);
      for (Actor who : List.of(town.drafter, town.reviewer)) {
        assertThat(told(town, who, Kind.WAIVER_ENDS)).isEqualTo(1);
      }
      assertThat(told(town, town.reviewer2, Kind.WAIVER_ENDS)).isZero();
      assertThat(town.gate.audit().entries(town.auditor, 0, 1000).toString())
          .contains("\"kind\":\"waiver_ends\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofWhatIsOverNobodyIsTold(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      for (Scope scope : List.of(Scope.PLACE, Scope.DEPARTMENT)) {
        Submission s = waived(town, scope, Duration.ofDays(9));
        town.gate.reviews().withdraw(town.drafter, s.id(), s.revision(), Town.WHY);
      }
      chore(town);
      assertThat(told(town, town.drafter, Kind.WAIVER_ENDS))
          .as("the department may use its own still")
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasApprovedUnderOtherRulesIsTold(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      town.approved("签发而未发");
      Submission out = town.approved("已发");
      byte[] bytes = "已发".getBytes(StandardCharsets.UTF_8);
      town.gate.outbox().release(town.releaser, out.id(), out.revision(), bytes, "web", "");
      town.submitted("在审");
      town.gate.judgesBy("rules-1");
      assertThat(told(town, town.drafter, Kind.RULES_CHANGED)).as("the same rules").isZero();
      town.gate.judgesBy("rules-2");
      town.gate.judgesBy("rules-2");
      for (Actor who : List.of(town.drafter, town.reviewer, town.reviewer2)) {
        assertThat(told(town, who, Kind.RULES_CHANGED)).isEqualTo(1);
      }
      assertThat(told(town, town.releaser, Kind.RULES_CHANGED)).isZero();
      assertThat(told(town, town.stranger, Kind.RULES_CHANGED)).isZero();
    }
  }
}
