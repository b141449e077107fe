package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Pick;
import baguan.review.State;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate that {@code serve --demo} shows. */
final class DemoTest {
  @TempDir private Path folder;

  @Test
  void hasADocumentAtEveryTurn() throws Exception {
    try (Gate gate = Demo.open(Home.checker(), Home.SAMPLES, folder)) {
      Actor drafter =
          gate.office().people().stream()
              .filter(p -> p.login().equals("drafter"))
              .map(p -> Actor.of(p, "test"))
              .findFirst()
              .orElseThrow();
      assertThat(gate.cases().list(drafter, Pick.of(Pick.Group.MINE)).items())
          .extracting(s -> s.state())
          .containsOnlyOnce(State.RELEASED, State.CO_SIGN)
          .contains(State.IN_REVIEW, State.NEEDS_FIX);
      assertThat(gate.cases().count(drafter, Pick.Group.OVERDUE)).isPositive();
      assertThat(gate.audit().verify().faults()).isEmpty();
    }
  }
}
