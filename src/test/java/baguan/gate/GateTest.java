package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.review.Guard;
import baguan.review.Pick;
import baguan.review.StaleException;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Turn;
import baguan.review.Verification.Status;
import baguan.store.Location;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate's whole way, on both databases. */
final class GateTest {
  private static final String CLEAN = "各科室：汛期值守安排如下。";
  private static final String LONG_WHY = "第二段与附件的数字不一致，请核对原始台账后再报，谢谢。";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aCleanDocumentGoesOutAndIsKnownByItsBytes(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.create(CLEAN);
      assertThat(s.state()).isEqualTo(State.READY);
      assertThat(s.number()).isEqualTo("2026-0001");
      s = town.gate.reviews().submit(town.drafter, s.id(), s.revision());
      assertThat(town.gate.cases().whoseTurn(town.drafter, s.id()).who())
          .isEqualTo(Turn.Who.REVIEWER);
      s = town.gate.outbox().register(town.reviewer, s.id(), s.revision());
      String sha256 = Town.sha256(CLEAN);
      s =
          town.gate
              .reviews()
              .approve(town.reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "同意");
      assertThat(town.gate.outbox().verify(sha256).status()).isEqualTo(Status.APPROVED);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      s = town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "网站");
      assertThat(s.state()).isEqualTo(State.RELEASED);
      assertThat(town.gate.outbox().verify(sha256).dispatch().orElseThrow().registration())
          .isEqualTo("江水发〔2026〕1号");
      s = town.gate.outbox().recall(town.releaser, s.id(), s.revision(), "数字有误，需要重新核对");
      assertThat(s.state()).isEqualTo(State.RECALLED);
      assertThat(town.gate.outbox().verify(sha256).status()).isEqualTo(Status.RECALLED);
      assertThat(town.gate.audit().verify().faults()).isEmpty();
      assertThat(town.gate.cases().timeline(town.drafter, s.id(), 0, 100))
          .extracting(e -> e.replaceAll(".*\"act\":\"([a-z_]+)\".*", "$1"))
          .containsExactly(
              "create", "check", "clear", "submit", "register", "approve", "release", "recall");
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherBytesAreNotReleased(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      byte[] other = (CLEAN + " ").getBytes(StandardCharsets.UTF_8);
      byte[] same = CLEAN.getBytes(StandardCharsets.UTF_8);
      Outbox outbox = town.gate.outbox();
      assertThat(
              Town.missing(
                  () -> outbox.release(town.releaser, s.id(), s.revision(), other, "web", "")))
          .containsExactly(Guard.APPROVED_BYTES);
      assertThat(
              Town.missing(
                  () -> outbox.release(town.releaser, s.id(), s.revision(), same, "mail", "")))
          .containsExactly(Guard.APPROVED_CHANNEL);
      assertThat(outbox.verify(Town.sha256(CLEAN + " ")).status()).isEqualTo(Status.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoComesSecondIsToldAndChangesNothing(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      town.gate.reviews().sendBack(town.reviewer, s.id(), s.revision(), LONG_WHY);
      assertThatThrownBy(
              () ->
                  town.gate
                      .reviews()
                      .approve(
                          town.reviewer2,
                          s.id(),
                          s.revision(),
                          Town.sha256(CLEAN),
                          Submission.NEVER,
                          ""))
          .isInstanceOf(StaleException.class)
          .extracting(e -> ((StaleException) e).revision())
          .isEqualTo(s.revision() + 1);
      assertThat(town.gate.cases().view(town.drafter, s.id()).file().submission().state())
          .isEqualTo(State.NEEDS_FIX);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAStoppedDocumentNothingIsKept(Where where) throws IOException {
    Location location = where.fresh(folder);
    String text = "STOP 机密\n不得外传的内容";
    try (Town town = new Town(location)) {
      Received received =
          town.gate.intake().create(town.drafter, Town.sheet(), Town.upload(text), Town::check);
      assertThat(received.submission()).isEmpty();
      assertThat(town.gate.cases().list(town.drafter, Pick.of(Pick.Group.MINE)).items()).isEmpty();
      List<String> log = town.gate.audit().entries(town.auditor, 0, 1000);
      assertThat(log.get(log.size() - 1))
          .contains("\"act\":\"stop\"", "\"level\":\"机密\"", Town.sha256(text));
    }
    assertThat(location.folder().resolve("blobs")).doesNotExist();
    try (Stream<Path> files = Files.walk(location.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain(
                new String("不得外传".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
            .doesNotContain(
                new String("通知.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOnTheDiskIsSealedAndComesBackByteForByte(Where where) throws IOException {
    Location location = where.fresh(folder);
    String text = "电话 0512-88886666 保密内容";
    try (Town town = new Town(location)) {
      Submission s = town.create(text);
      assertThat(town.gate.cases().original(town.drafter, s.id(), 1, ""))
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(
              new String(town.gate.cases().report(town.drafter, s.id(), 1), StandardCharsets.UTF_8))
          .contains("\"verdict\" : \"pass\"");
    }
    try (Stream<Path> files = Files.walk(location.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("88886666");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewVersionEndsTheApproval(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      s = Town.version(town, s, CLEAN + "改");
      assertThat(s.state()).isEqualTo(State.READY);
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status())
          .isEqualTo(Status.SUPERSEDED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalExpires(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.submitted(CLEAN);
      long until = town.clock.millis() + 1000;
      Submission a =
          town.gate
              .reviews()
              .approve(town.reviewer, s.id(), s.revision(), Town.sha256(CLEAN), until, "");
      town.clock.move(Duration.ofSeconds(1));
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.EXPIRED);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      assertThat(
              Town.missing(
                  () ->
                      town.gate
                          .outbox()
                          .release(town.releaser, a.id(), a.revision(), bytes, "web", "")))
          .containsExactly(Guard.STILL_VALID);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReleasedDocumentIsSupersededByTheOneThatReplacesIt(Where where) throws IOException {
    try (Town town = new Town(where.fresh(folder))) {
      Submission s = town.approved(CLEAN);
      byte[] bytes = CLEAN.getBytes(StandardCharsets.UTF_8);
      s = town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "");
      Sheet sheet = new Sheet("", "water", Town.AIM, baguan.review.Urgency.FAST, s.id());
      String next = CLEAN + "（2）";
      Submission n =
          town.gate
              .intake()
              .create(town.drafter, sheet, Town.upload(next), Town::check)
              .submission()
              .orElseThrow();
      n = town.gate.reviews().submit(town.drafter, n.id(), n.revision());
      n =
          town.gate
              .reviews()
              .approve(
                  town.reviewer, n.id(), n.revision(), Town.sha256(next), Submission.NEVER, "");
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status()).isEqualTo(Status.APPROVED);
      town.gate
          .outbox()
          .release(
              town.releaser,
              n.id(),
              n.revision(),
              next.getBytes(StandardCharsets.UTF_8),
              "web",
              "");
      assertThat(town.gate.outbox().verify(Town.sha256(CLEAN)).status())
          .isEqualTo(Status.SUPERSEDED);
    }
  }
}
