package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Hooks.Parcel;
import baguan.store.Location;
import baguan.store.Webhooks.Delivery;
import baguan.store.Where;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two servers on one database never carry one message at once. */
final class TwoGatesTest {
  private static final int MESSAGES = 24;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyMessageIsTakenByOneOfThem(Where where) throws Exception {
    Location location = where.fresh(folder);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Town town = new Town(location);
        Gate other = Gate.open(location, town.clock, Policy.DEFAULT)) {
      town.gate.hooks().put(town.admin, "x", "http://127.0.0.1/x", List.of());
      for (int i = 0; i < MESSAGES; i++) {
        town.submitted("文稿" + i);
      }
      List<Callable<List<String>>> postmen = new ArrayList<>();
      for (Gate gate : List.of(town.gate, other, town.gate, other)) {
        postmen.add(() -> carry(gate.hooks()));
      }
      List<String> carried = new ArrayList<>();
      for (Future<List<String>> each : threads.invokeAll(postmen)) {
        carried.addAll(each.get());
      }
      assertThat(carried).hasSize(MESSAGES).doesNotHaveDuplicates();
      assertThat(town.gate.hooks().log(town.admin, "x", 100))
          .extracting(Delivery::outcome)
          .containsOnly("204");
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> carry(Hooks hooks) {
    List<String> carried = new ArrayList<>();
    for (int nothing = 0; nothing < 20; ) { // a race lost looks like an empty bag
      Optional<Parcel> parcel = hooks.next();
      parcel.ifPresent(p -> carried.add(p.delivery().id()));
      parcel.ifPresent(p -> hooks.settle(p, 204, 0));
      nothing = parcel.isPresent() ? 0 : nothing + 1;
    }
    return carried;
  }

  @ParameterizedTest
  @EnumSource
  void whoTookTooLongSettlesNothing(Where where) throws Exception {
    Location location = where.fresh(folder);
    try (Town town = new Town(location);
        Gate other = Gate.open(location, town.clock, Policy.DEFAULT)) {
      town.gate.hooks().put(town.admin, "x", "http://127.0.0.1/x", List.of());
      town.submitted("文稿");
      Parcel late = town.gate.hooks().next().orElseThrow();
      assertThat(other.hooks().next()).as("while it is carried").isEmpty();
      town.clock.move(Duration.ofMillis(Hooks.LEASE));
      Parcel again = other.hooks().next().orElseThrow();
      assertThat(again.delivery().id()).isEqualTo(late.delivery().id());
      other.hooks().settle(again, 204, 0);
      town.gate.hooks().settle(late, 0, 0);
      assertThat(town.gate.hooks().log(town.admin, "x", 1))
          .extracting(Delivery::outcome)
          .containsExactly("204");
    }
  }
}
