package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.review.Actor;
import baguan.review.Person;
import baguan.review.Registration;
import baguan.review.State;
import baguan.review.Verification.Status;
import baguan.store.Location;
import baguan.store.Where;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Killed with SIGKILL at random moments, the gate has every act that it acknowledged: {@code
 * -Dkills} times.
 */
final class KillTest {
  /** The acts of a document's way that leave an entry, in their order. */
  private static final List<String> WAY =
      List.of(
          "create",
          "check",
          "find",
          "propose",
          "submit",
          "waive_must_fix",
          "register",
          "approve",
          "release");

  private record Ack(long revision, State state, int decisions, int number, String sha256) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyAcknowledgedActSurvivesKills(Where where) throws Exception {
    Location location = where.fresh(folder);
    int kills = Integer.getInteger("kills", 6);
    SplittableRandom random = new SplittableRandom(kills);
    Map<String, Ack> acknowledged = new HashMap<>();
    int acts = 0;
    for (int i = 0; i < kills; i++) {
      acts += life(location, i, random.split(), acknowledged);
      try (Gate gate = Gate.open(location, Clock.systemUTC(), Policy.DEFAULT)) {
        assertThat(gate.audit().verify().faults()).isEmpty();
      }
    }
    System.err.printf(Locale.ROOT, "%s: %d kills, %d acts acknowledged%n", where, kills, acts);
    assertThat(acts).isGreaterThan(kills);
    try (Gate gate = Gate.open(location, Clock.systemUTC(), Policy.DEFAULT)) {
      assertThat(gate.sweep()).as("too young to be swept").isZero();
      acknowledged.forEach((id, ack) -> isThere(gate, id, ack));
      int year = Instant.now().atZone(ZoneOffset.ofHours(8)).getYear();
      assertThat(gate.outbox().register("江水发", year))
          .extracting(Registration::number)
          .isEqualTo(
              IntStream.rangeClosed(1, gate.outbox().register("江水发", year).size())
                  .boxed()
                  .toList());
    }
  }

  /**
   * Starts the hammer and kills it: a moment after some number of acts, every third time wherever
   * its start has got to. Answers how many acts it reported.
   */
  private int life(
      Location location, int number, SplittableRandom random, Map<String, Ack> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "baguan.gate.Hammer",
                location.folder().toString(),
                location.url(),
                Integer.toString(number))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acts = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      boolean early = number % 3 == 2;
      int enough = random.nextInt(3, 40);
      Thread killer = new Thread(() -> kill(process, random.nextInt(early ? 900 : 30)));
      if (early) {
        killer.start();
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("ACK") && words.length == 7 && words[6].length() == 64) {
          acknowledged.put(words[1], ack(words));
          acts++;
        }
        if (acts == enough && !early && killer.getState() == Thread.State.NEW) {
          killer.start();
        }
      }
      killer.join();
    }
    assertThat(process.waitFor()).as("killed, not fallen").isEqualTo(137);
    return acts;
  }

  private static Ack ack(String[] words) {
    return new Ack(
        Long.parseLong(words[2]),
        State.valueOf(words[3].toUpperCase(Locale.ROOT)),
        Integer.parseInt(words[4]),
        Integer.parseInt(words[5]),
        words[6]);
  }

  private static void kill(Process process, int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.toHandle().destroyForcibly(); // the process itself would close its pipe too
  }

  private static void isThere(Gate gate, String id, Ack ack) {
    Person drafter =
        gate.office().people().stream()
            .filter(p -> p.login().equals("drafter"))
            .findFirst()
            .orElseThrow();
    Actor actor = Actor.of(drafter, "test");
    View view = gate.cases().view(actor, id);
    assertThat(view.file().submission().revision()).isGreaterThanOrEqualTo(ack.revision());
    assertThat(view.file().submission().state()).isGreaterThanOrEqualTo(ack.state());
    assertThat(view.versions().get(0).sha256()).isEqualTo(ack.sha256());
    assertThat(view.file().decisions()).hasSizeGreaterThanOrEqualTo(ack.decisions());
    if (ack.number() > 0) {
      assertThat(view.registrations())
          .extracting(Registration::number)
          .containsExactly(ack.number());
    }
    List<String> entries =
        gate.cases().timeline(actor, id, 0, 100).stream()
            .map(e -> JSON.readTree(e).path("act").asString())
            .toList();
    assertThat(entries).isEqualTo(WAY.subList(0, entries.size()));
    assertThat(entries).hasSizeGreaterThanOrEqualTo((int) ack.revision());
    if (ack.state() == State.RELEASED) {
      assertThat(gate.outbox().verify(ack.sha256()).status()).isEqualTo(Status.APPROVED);
    }
    try {
      assertThat(
              Town.sha256(
                  new String(gate.cases().original(actor, id, 1, ""), StandardCharsets.UTF_8)))
          .isEqualTo(ack.sha256());
    } catch (IOException e) {
      throw new AssertionError("bytes of " + id, e);
    }
  }
}
