package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.review.Aim;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.store.Location;
import baguan.store.Store;
import baguan.web.WebServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The queue's page over HTTP, as a reviewer gets it: 200 documents are open however many went out
 * before.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class QueueBenchmark {
  private static final int OPEN = 200;

  @Param({"1000", "100000"})
  public int submissions;

  @Param({"your_turn", "department", "done"})
  public String tab;

  private Gate gate;
  private WebServer server;
  private Person reviewer;

  @Setup
  public void make() throws Exception {
    Path folder = Files.createTempDirectory("queue");
    String owner;
    try (Town town = new Town(folder)) {
      owner =
          town.gate.office().people().stream()
              .filter(p -> p.login().equals("drafter"))
              .findFirst()
              .orElseThrow()
              .id();
    }
    try (Store store = Store.open(Location.folder(folder))) {
      store.write(
          tx -> {
            SplittableRandom random = new SplittableRandom(417);
            for (int i = 0; i < submissions; i++) {
              tx.submissions().add(submission(i, owner, random));
            }
            return owner;
          });
    }
    gate = Gate.open(Location.folder(folder), Clock.systemUTC(), Policy.DEFAULT);
    server = Town.serve(gate);
    reviewer = Person.in("http://127.0.0.1:" + server.port(), "reviewer");
  }

  @Benchmark
  public String page() throws Exception {
    String body = reviewer.get("/queue?tab=" + tab).body();
    if (!body.contains("<tbody>")) {
      throw new IllegalStateException("no rows");
    }
    return body;
  }

  @TearDown
  public void close() {
    server.close();
    gate.close();
  }

  private static Submission submission(int i, String owner, SplittableRandom random) {
    boolean open = i < OPEN;
    long due = 1_780_000_000_000L + random.nextInt() * 10L;
    return new Submission(
        String.format(Locale.ROOT, "s%08d", i),
        String.format(Locale.ROOT, "2026-%06d", i),
        "关于做好第" + i + "号工作的通知",
        owner,
        new TreeSet<>(List.of(owner)),
        "water",
        open ? State.IN_REVIEW : State.ARCHIVED,
        true,
        1,
        1,
        new Aim("public", "web", "cn", "", List.of(), 0),
        Urgency.PLAIN,
        new TreeSet<>(),
        due,
        random.nextInt(50_000),
        "",
        due,
        due);
  }
}
