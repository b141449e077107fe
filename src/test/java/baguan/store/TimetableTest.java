package baguan.store;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.store.Timetable.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two servers one does a job; what failed is done again; what is not due is not done. */
@SuppressWarnings("try") // what is open works by itself
final class TimetableTest {
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration HOUR = Duration.ofHours(1);

  /** A clock that stands until it is moved. */
  private static final class Hand extends Clock {
    private final AtomicLong now =
        new AtomicLong(Instant.parse("2026-11-25T02:00:00Z").toEpochMilli());

    void move(Duration time) {
      now.addAndGet(time.toMillis());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(now.get());
    }
  }

  @TempDir private Path folder;
  private final Hand clock = new Hand();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  /** The next one done; the clock goes on as often as it takes, the end of a run is no signal. */
  private String next(Duration step) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      String job = done.poll(500, TimeUnit.MILLISECONDS);
      if (job != null) {
        return job;
      }
      clock.move(step);
    }
    throw new AssertionError("no job was done");
  }

  @ParameterizedTest
  @EnumSource
  void oneServerDoesAJobWhileAnotherWatches(Where where) throws Exception {
    AtomicInteger slow = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    List<Job> jobs =
        List.of(
            new Job(
                "slow",
                HOUR,
                () -> {
                  slow.incrementAndGet();
                  await(release);
                }),
            new Job("quick", Duration.ofSeconds(30), () -> done.add("quick")));
    try (Store store = Store.open(where.fresh(folder));
        Timetable first = store.timetable(clock, LOOK, jobs);
        Timetable second = store.timetable(clock, LOOK, jobs)) {
      for (int i = 0; i < 4; i++) { // both look around meanwhile
        assertThat(next(Duration.ofSeconds(31))).isEqualTo("quick");
      }
      assertThat(slow).hasValue(1);
      release.countDown();
    }
    assertThat(slow).hasValue(1);
    assertThat(done).as("no round was done twice").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatFailedIsDoneAgainAndAfterARestart(Where where) throws Exception {
    Location location = where.fresh(folder);
    Job failing =
        new Job(
            "failing",
            HOUR,
            () -> {
              done.add("failing");
              throw new IllegalStateException("on purpose");
            });
    try (Store store = Store.open(location);
        Timetable table = store.timetable(clock, LOOK, List.of(failing))) {
      assertThat(next(HOUR)).isEqualTo("failing");
      assertThat(next(HOUR)).isEqualTo("failing");
    }
    Job marker = new Job("marker", HOUR, () -> done.add("marker"));
    try (Store store = Store.open(location);
        Timetable table = store.timetable(clock, LOOK, List.of(failing, marker))) {
      assertThat(next(Duration.ZERO)).as("the other is not due yet").isEqualTo("marker");
      Set<String> seen = new TreeSet<>();
      while (seen.size() < 2) {
        seen.add(next(HOUR));
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
