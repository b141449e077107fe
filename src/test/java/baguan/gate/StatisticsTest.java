package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Statistics.Aged;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Course;
import baguan.review.Move;
import baguan.review.Pick;
import baguan.review.Ruling;
import baguan.review.Slice;
import baguan.review.Slice.Kind;
import baguan.review.State;
import baguan.review.Submission;
import baguan.store.Figures.Health;
import baguan.store.Figures.OfRule;
import baguan.store.Figures.Timing;
import baguan.store.Figures.Waivers;
import baguan.store.Location;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted, on both databases. */
final class StatisticsTest {
  private static final long HOUR = 3_600_000;
  private static final String FAULTY = "E personal-data/mobile 一\nW wording/slang 二\n";
  @TempDir private Path folder;

  /** One is returned, repaired and approved; one waived and released; one withdrawn; one open. */
  private static void play(Town town) throws IOException {
    Submission s = town.submitted("一\n"); // Wednesday, 10:00
    s = town.gate.reviews().sendBack(town.reviewer, s.id(), s.revision(), Town.WHY + "，请核对后重报");
    town.clock.move(Duration.ofHours(2));
    s = Town.version(town, s, "一，改\n");
    s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
    town.clock.move(Duration.ofHours(1));
    approve(town, s, "一，改\n");
    s = town.create(FAULTY);
    s = say(town, s, town.drafter, 0, Ruling.PROPOSED_WAIVER);
    s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
    s = say(town, s, town.reviewer, 0, Ruling.WAIVED);
    s = say(town, s, town.reviewer, 1, Ruling.FALSE_POSITIVE);
    s = approve(town, s, FAULTY);
    byte[] bytes = FAULTY.getBytes(StandardCharsets.UTF_8);
    town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "");
    s = town.submitted("三\n");
    town.gate.reviews().withdraw(town.drafter, s.id(), s.revision(), "");
    town.submitted("四\n");
    town.clock.move(Duration.ofHours(24));
  }

  private static Submission approve(Town town, Submission s, String text) {
    return town.gate
        .reviews()
        .approve(town.reviewer, s.id(), s.revision(), Town.sha256(text), Submission.NEVER, "");
  }

  private static Submission say(Town town, Submission s, Actor who, int point, Ruling ruling) {
    String key = Town.key(town.gate.cases().view(who, s.id()), point);
    Word word = Town.word(key, ruling);
    return ruling.proposal()
        ? town.gate.reviews().propose(who, s.id(), s.revision(), word)
        : town.gate.reviews().decide(who, s.id(), s.revision(), word);
  }

  @ParameterizedTest
  @EnumSource
  void documentsAreCountedByWhatBecameOfThem(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      long start = town.clock.millis();
      play(town);
      Statistics.All all = town.gate.statistics().of(town.reviewer, 0);
      assertThat(all.ends())
          .extracting(Move::act)
          .containsExactly(Act.RETURN, Act.RELEASE, Act.WITHDRAW);
      assertThat(all.ends())
          .extracting(Move::to)
          .containsExactly(State.NEEDS_FIX, State.RELEASED, State.WITHDRAWN);
      assertThat(all.courses())
          .containsExactlyInAnyOrder(
              new Course(start + 3 * HOUR, false, HOUR, 2 * HOUR),
              new Course(start + 3 * HOUR, true, 0, 0));
      assertThat(all.open())
          .as("since 13:00 of the day before; the repaired one since 10:00")
          .containsExactly(
              new Aged("water", start, 11 * HOUR), new Aged("water", start + 3 * HOUR, 8 * HOUR));
      assertThat(all.checked()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rulesAreCountedByWhatWasSaidOfThem(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      play(town);
      Statistics.All all = town.gate.statistics().of(town.reviewer, 0);
      assertThat(all.rules())
          .containsExactly(
              new OfRule("personal-data/mobile", 1, 1), new OfRule("wording/slang", 1, 0));
      assertThat(all.waivers())
          .containsExactly(new Waivers("public", "personal-data/mobile", 1, 0));
      assertThat(all.health())
          .containsExactly(
              new Health("personal-data/mobile", 1, 0), new Health("wording/slang", 1, 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheSpanAndWhatOneMaySeeIsCounted(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      play(town);
      Statistics.All none =
          new Statistics.All(
              List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of());
      assertThat(town.gate.statistics().of(town.stranger, 0)).isEqualTo(none);
      assertThat(town.gate.statistics().of(town.admin, 0)).isEqualTo(none);
      Statistics.All later = town.gate.statistics().of(town.auditor, town.clock.millis());
      assertThat(later.ends()).isEmpty();
      assertThat(later.courses()).isEmpty();
      assertThat(later.checked()).isZero();
      assertThat(later.open()).as("what is open is open").hasSize(2);
    }
  }

  /** Last digits of the numbers of the submissions in a slice, in order. */
  private static String listed(
      Town town, Actor who, Kind kind, String what, String more, long... span) {
    long from = span.length == 0 ? 0 : span[0];
    long to = span.length == 0 ? Submission.NEVER : span[1];
    Slice slice = new Slice(kind, what, more, from, to);
    Pick pick = new Pick(Pick.Group.DONE, Optional.empty(), "", "", 9, Optional.of(slice));
    return town.gate.cases().list(who, pick).items().stream()
        .map(s -> s.number().substring(8))
        .sorted()
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void aSliceListsWhatWasCounted(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      long start = town.clock.millis();
      play(town);
      long late = start + 3 * HOUR;
      String mobile = "personal-data/mobile";
      String slang = "wording/slang";
      for (Actor who : List.of(town.reviewer, town.drafter, town.auditor)) {
        assertThat(listed(town, who, Kind.ENDED, "", "")).isEqualTo("123");
        assertThat(listed(town, who, Kind.ENDED, "", "", start, late)).isEqualTo("1");
        assertThat(listed(town, who, Kind.APPROVED, "", "")).isEqualTo("12");
        assertThat(listed(town, who, Kind.APPROVED, "", "", start, late)).isEmpty();
        assertThat(listed(town, who, Kind.OPEN, "water", "")).isEqualTo("14");
        assertThat(listed(town, who, Kind.OPEN, "water", "", start, start + 1)).isEqualTo("1");
        assertThat(listed(town, who, Kind.OPEN, "law", "")).isEmpty();
        assertThat(listed(town, who, Kind.FOUND, slang, "")).isEqualTo("2");
        assertThat(listed(town, who, Kind.FOUND, slang, "", late + 1, Submission.NEVER)).isEmpty();
        assertThat(listed(town, who, Kind.WAIVED, mobile, "public")).isEqualTo("2");
        assertThat(listed(town, who, Kind.WAIVED, mobile, "")).isEmpty();
        assertThat(listed(town, who, Kind.WAIVED, slang, "public")).isEmpty();
        assertThat(listed(town, who, Kind.WRONG, slang, "")).isEqualTo("2");
        assertThat(listed(town, who, Kind.WRONG, mobile, "")).isEmpty();
      }
      assertThat(listed(town, town.stranger, Kind.ENDED, "", "")).isEmpty();
      assertThat(listed(town, town.admin, Kind.FOUND, slang, "")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCheckLeavesHowLongItTook(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      town.gate
          .intake()
          .create(
              town.drafter,
              Town.sheet(),
              Town.upload("慢\n"),
              (name, bytes, to) -> {
                town.clock.move(Duration.ofMillis(1234));
                return Town.check(name, bytes, to);
              });
      assertThat(town.gate.statistics().of(town.drafter, 0).timings())
          .containsExactly(new Timing("text/plain", 4, 1234));
    }
  }

  /** A store that is older than the table of moves gets it from its log. */
  @ParameterizedTest
  @EnumSource
  void movesAreReadBackFromTheLog(Where where) throws Exception {
    Location location = where.fresh(folder);
    try (Town town = new Town(location)) {
      play(town);
    }
    boolean sqlite = where == Where.SQLITE;
    String dialect = sqlite ? "sqlite" : "postgresql";
    Path file = Path.of("src/main/resources/baguan/store", dialect, "V6_1__moves.sql");
    String migration = Files.readString(file);
    String url = sqlite ? "jdbc:sqlite:" + folder.resolve("data/baguan.db") : location.url();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      List<String> kept = moves(statement);
      assertThat(kept).hasSizeGreaterThan(20);
      statement.execute("DELETE FROM moves");
      statement.execute(migration);
      assertThat(moves(statement)).isEqualTo(kept);
    }
  }

  private static List<String> moves(Statement statement) throws Exception {
    List<String> moves = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("SELECT seq, submission, act, state, at FROM moves ORDER BY seq")) {
      while (rows.next()) {
        moves.add(
            rows.getLong(1)
                + " "
                + rows.getString(2)
                + " "
                + rows.getString(3)
                + " "
                + rows.getString(4)
                + " "
                + rows.getLong(5));
      }
    }
    return moves;
  }
}
