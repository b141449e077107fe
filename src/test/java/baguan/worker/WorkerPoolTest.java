package baguan.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import baguan.Home;
import baguan.check.Checker;
import baguan.check.Destination;
import baguan.check.Picture;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.document.Part;
import baguan.fact.Level;
import baguan.finding.Verdict;
import baguan.picture.PdfPictures;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.rule.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file does to its worker, the pool answers, and goes on. */
final class WorkerPoolTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int SOFT = 12; // seconds: enough for a cold reader on a busy machine
  private static final Destination TO = Destination.UNSAID;

  @TempDir private static Path folder;
  private static Path few; // of the rules: twenty readers start here
  private static Checker checker;
  private static WorkerPool pool;

  @BeforeAll
  static void open() throws Exception {
    few = Files.createDirectory(folder.resolve("rules"));
    for (String pack : List.of("coverage", "wording")) {
      Files.createSymbolicLink(few.resolve(pack), Home.RULES.resolve(pack).toAbsolutePath());
    }
    checker = Home.make(few, Level.RESTRICTED);
    pool = WorkerPool.open(settings(workers(), SOFT, 200), checker.rules());
  }

  @AfterAll
  static void close() throws IOException {
    pool.close();
    assertThat(list(workers())).isEmpty();
  }

  private static Path workers() throws IOException {
    return Files.createDirectories(folder.resolve("workers"));
  }

  @Test
  void aReportIsWhatACheckerHereWouldSay() throws Exception {
    Path file = Home.SAMPLES.resolve("qingshi-faults.docx");
    byte[] bytes = Files.readAllBytes(file);
    List<String> stages = new ArrayList<>();
    Report report =
        pool.check("a/b.docx", bytes, TO, (stage, blocks, unread) -> stages.add(stage.id()));
    assertThat(json(report)).isEqualTo(json(checker.check("a/b.docx", bytes, TO)));
    assertThat(stages).containsExactly("reading", "finding", "judging");
  }

  @ParameterizedTest
  @CsvSource({
    "halt, broken, 'the reader ended, exit 42'",
    "exit, broken, 'the reader ended, exit 43'",
    "memory, over-limit, memory > 128 MiB",
    "deep, broken, nested too deeply",
    "loop, over-limit, seconds > 12",
  })
  void aFileThatEndsItsWorkerIsReportedAsNotRead(String deed, String reason, String why) {
    Report report = check(deed + " 甲");
    assertThat(report.document().parts())
        .extracting(p -> p.reading() + " " + p.reason().id() + " " + p.detail())
        .containsExactly("NOT_READ " + reason + " " + why);
    assertThat(report.verdict()).isEqualTo(Verdict.BLOCK);
    assertThat(report.findings()).extracting(f -> f.rule()).contains("coverage/unread-part");
    assertThat(check("各科室：").document().fullyRead()).isTrue();
  }

  @Test
  void aFileThatEndedTwoWorkersIsRefusedAtOnce() {
    check("halt 乙");
    Report report = check("halt 乙");
    assertThat(report.document().parts())
        .extracting(Part::detail)
        .containsExactly("refused: it ended its reader twice; after an hour it is tried again");
    assertThat(report.verdict()).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void aFileGetsASecondChance() {
    Report report = check("once " + folder.resolve("seen"));
    assertThat(report.document().fullyRead()).isTrue();
    folder.resolve("seen").toFile().delete();
  }

  @Test
  void aFaultOfTheProgramIsNoReportAndNamesNoText() {
    assertThatThrownBy(() -> check("fault"))
        .isInstanceOf(CheckFailedException.class)
        .hasMessage("java.lang.IllegalStateException");
  }

  @Test
  void printingDisturbsNothing() {
    assertThat(check("print").document().fullyRead()).isTrue();
  }

  @Test
  void nothingOfAFileLiesAbout() throws Exception {
    check("litter");
    try (Stream<Path> all = Files.walk(workers())) {
      assertThat(all.filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  @Test
  void workersAreReplacedAndStrangersFoldersStay(@TempDir Path other) throws Exception {
    Path left = Files.createDirectory(other.resolve("baguan-workers-999999999-1"));
    Files.writeString(left.resolve("lock"), "");
    Path stranger = Files.createDirectory(other.resolve("baguan-workers-1-1x"));
    try (WorkerPool few = WorkerPool.open(settings(other, 60, 1), checker.rules())) {
      assertThat(left).doesNotExist();
      for (int i = 0; i < 4; i++) {
        assertThat(few.check("a.txt", utf8("一" + i), TO).document().fullyRead()).isTrue();
      }
    }
    assertThat(list(other)).containsExactly(stranger);
  }

  @Test
  void aWorkerThatCannotStartSaysWhy(@TempDir Path other) {
    WorkerSettings none = WorkerSettings.of(1, 64, 5, other, List.of("baguan.worker.NoSuchMain"));
    assertThatThrownBy(() -> WorkerPool.open(none, checker.rules()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a worker did not start")
        .hasMessageContaining("NoSuchMain");
  }

  @Test
  void aPageIsDrawnInAWorker() throws Exception {
    byte[] pdf = Files.readAllBytes(Home.SAMPLES.resolve("redaction-failed.pdf"));
    Picture picture = pool.pictures().draw(pdf, 1);
    Picture here = new PdfPictures().draw(pdf, 1);
    assertThat(picture.outcome()).isEqualTo(Picture.Outcome.DRAWN);
    assertThat(picture.pages()).isEqualTo(here.pages());
    assertThat(picture.png()).isEqualTo(here.png());
  }

  @ParameterizedTest
  @CsvSource({"halt, BROKEN", "memory, OVER_LIMIT", "deep, BROKEN", "loop, OVER_LIMIT"})
  void aFileThatEndsItsWorkerIsNotDrawn(String deed, Picture.Outcome outcome) {
    assertThat(draw(deed + " 画").outcome()).isEqualTo(outcome);
    assertThat(draw("各科室：").outcome()).isEqualTo(Picture.Outcome.OTHER_FORMAT);
  }

  @Test
  void whatCannotBeDrawnMayStillBeChecked() {
    byte[] bytes = utf8("once " + folder.resolve("drawn"));
    assertThat(draw("halt 丙").outcome()).isEqualTo(Picture.Outcome.BROKEN);
    assertThat(draw("halt 丙").outcome()).isEqualTo(Picture.Outcome.BROKEN);
    assertThat(draw("halt 丙").outcome()).as("refused").isEqualTo(Picture.Outcome.OVER_LIMIT);
    assertThat(pool.pictures().draw(bytes, 1).outcome()).isEqualTo(Picture.Outcome.BROKEN);
    assertThat(pool.check("a.txt", bytes, TO).document().fullyRead()).isTrue();
  }

  private static Picture draw(String text) {
    return assertTimeoutPreemptively(LONG, () -> pool.pictures().draw(utf8(text), 1));
  }

  @Test
  void poisonIsForgottenAfterAWhile() {
    long[] now = {Long.MAX_VALUE - 5};
    Poison poison = new Poison(10, () -> now[0]);
    poison.add("a");
    assertThat(poison.refuses("a")).isFalse();
    poison.add("a");
    assertThat(poison.refuses("a")).isTrue();
    assertThat(poison.refuses("b")).isFalse();
    now[0] += 10;
    assertThat(poison.refuses("a")).isFalse();
    poison.add("a");
    assertThat(poison.refuses("a")).isFalse();
  }

  private static Report check(String text) {
    return assertTimeoutPreemptively(
        LONG, () -> pool.check("a.txt", utf8(text), TO, Progress.NONE));
  }

  private static WorkerSettings settings(Path folder, int softSeconds, int files) {
    return new WorkerSettings(
        1,
        128,
        softSeconds,
        softSeconds + 60,
        240,
        files,
        16 << 20,
        folder,
        List.of(HostileWorker.class.getName(), few.toString()));
  }

  private static String json(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report, new Options(Language.ZH_HANS, true, true, false), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> list(Path where) throws IOException {
    try (Stream<Path> all = Files.list(where)) {
      return all.toList();
    }
  }
}
