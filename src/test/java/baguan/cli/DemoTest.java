package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.Gate;
import baguan.gate.Statistics;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Course;
import baguan.review.Move;
import baguan.review.Pick;
import baguan.review.State;
import baguan.store.Figures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate that {@code serve --demo} shows. */
final class DemoTest {
  @TempDir private Path folder;

  @Test
  void hasADocumentAtEveryTurn() throws Exception {
    try (Gate gate = Demo.open(Home.checker(), Home.SAMPLES, folder)) {
      Actor drafter = actor(gate, "drafter");
      assertThat(gate.cases().list(drafter, Pick.of(Pick.Group.MINE)).items())
          .extracting(s -> s.state())
          .containsOnlyOnce(State.WITHDRAWN, State.CO_SIGN)
          .contains(State.IN_REVIEW, State.NEEDS_FIX, State.RELEASED);
      assertThat(gate.cases().count(drafter, Pick.Group.OVERDUE)).isPositive();
      assertThat(gate.audit().verify().faults()).isEmpty();
    }
  }

  @Test
  void everyFigureHasSomethingToShow() throws Exception {
    try (Gate gate = Demo.open(Home.checker(), Home.SAMPLES, folder)) {
      Actor auditor = actor(gate, "auditor");
      Statistics.All all = gate.statistics().of(auditor, 0);
      assertThat(all.ends()).extracting(Move::act).contains(Act.RELEASE, Act.RETURN, Act.WITHDRAW);
      assertThat(all.courses()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(all.courses().stream().map(Course::first)).contains(true, false);
      assertThat(all.open()).isNotEmpty();
      assertThat(all.rules().stream().mapToLong(Figures.OfRule::waived).sum()).isPositive();
      assertThat(all.waivers().stream().mapToLong(Figures.Waivers::ending).sum()).isPositive();
      assertThat(all.health().stream().mapToLong(Figures.Health::wrong).sum()).isPositive();
      assertThat(all.timings()).isNotEmpty();
    }
  }

  private static Actor actor(Gate gate, String login) {
    return gate.office().named(login).map(p -> Actor.of(p, "test")).orElseThrow();
  }
}
