package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.check.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is remembered of checks that go on by themselves, for whom and how long. */
final class RunsTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Runs runs =
      new Runs(
          2,
          time -> {
            assertThat(time).isEqualTo(Runs.KEPT);
            return later::add;
          });

  @AfterEach
  void close() {
    runs.close();
  }

  @Test
  void itsResultIsKeptForItsOwnerUntilTheTimeIsUp() throws Exception {
    Run run = runs.start("anna", r -> "made");
    over(run);
    assertThat(run.result(String.class)).contains("made");
    assertThat(run.id()).hasSize(43);
    assertThat(runs.find(run.id(), "anna")).contains(run);
    assertThat(runs.find(run.id(), "bert")).isEmpty();
    assertThat(runs.find(run.id(), "")).isEmpty();
    runs.close();
    assertThat(later).hasSize(1);
    later.remove().run();
    assertThat(runs.find(run.id(), "anna")).isEmpty();
  }

  @Test
  void whatFailedSaysWhyAndOnlyOnce() throws Exception {
    Problem busy = new Problem(503, "busy", "Busy", "Later.");
    Run run =
        runs.start(
            "",
            r -> {
              throw busy;
            });
    over(run);
    assertThat(run.failure()).contains(busy);
    assertThat(run.result(Object.class)).isEmpty();
    run.done("late");
    run.reached(Progress.Stage.READING, 0, 0);
    assertThat(run.after(1, Duration.ZERO))
        .containsExactly(new Run.Event(2, "error", "{\"code\":\"busy\"}"));
  }

  @Test
  void thereAreOnlySoMany() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Runs.Work work =
        r -> {
          gate.await();
          return "x";
        };
    runs.start("", work);
    runs.start("", work);
    assertThatThrownBy(() -> runs.start("", work)).hasMessage("busy");
    gate.countDown();
  }

  @Test
  void theOldestAreForgottenWhenTheirResultsWeighTooMuch() throws Exception {
    Run first = runs.start("", r -> weighing(40L << 20));
    over(first);
    Run second = runs.start("", r -> weighing(40L << 20));
    over(second);
    runs.close();
    assertThat(runs.find(first.id(), "")).isEmpty();
    assertThat(runs.find(second.id(), "")).contains(second);
  }

  private static Runs.Weighed weighing(long bytes) {
    return () -> bytes;
  }

  /** Waits for the last event. */
  private static void over(Run run) throws InterruptedException {
    int told = 0;
    while (!run.ended()) {
      told += run.after(told, Duration.ofSeconds(60)).size();
    }
  }
}
