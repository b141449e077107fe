package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.RefusedException;
import baguan.review.Role;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.review.Verification.Status;
import baguan.store.Erasures.Certificate;
import baguan.store.Location;
import baguan.store.Timetable;
import baguan.store.Where;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Content is kept without end, unless two people settled an end; then only content goes. */
final class RetentionTest {
  @TempDir private Path folder;

  private static void chore(Town town) {
    town.gate.chores().stream()
        .filter(j -> j.name().equals("retention"))
        .map(Timetable.Job::work)
        .forEach(Runnable::run);
  }

  private static Submission released(Town town, String text) throws IOException {
    Submission s = town.approved(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return town.gate.outbox().release(town.releaser, s.id(), s.revision(), bytes, "web", "");
  }

  private static byte[] original(Town town, Submission s) throws IOException {
    return town.gate.cases().original(town.reviewer, s.id(), 1, "");
  }

  @ParameterizedTest
  @EnumSource
  void onlyContentPastItsTimeIsDeletedAndCertified(Where where) throws Exception {
    Location location = where.fresh(folder);
    try (Town town = new Town(location)) {
      Submission old = released(town, "发出很久的文稿");
      Submission open = town.submitted("还在审的文稿");
      town.clock.move(Duration.ofDays(60));
      Submission fresh = released(town, "刚发出的文稿");
      chore(town);
      assertThat(original(town, old)).as("off by default").isNotEmpty();
      Retention retention = town.gate.retention();
      retention.propose(town.admin, 60);
      town.clock.move(Duration.ofDays(1));
      chore(town);
      assertThat(original(town, old)).as("nobody agreed").isNotEmpty();
      assertThatThrownBy(() -> retention.agree(town.auditor, 61))
          .isInstanceOf(UnknownException.class);
      retention.agree(town.auditor, 60);
      assertThat(retention.rule(town.auditor).inForce()).isTrue();
      age(location);
      chore(town);
      chore(town);
      assertThatThrownBy(() -> original(town, old)).isInstanceOf(UnknownException.class);
      assertThatThrownBy(() -> town.gate.cases().report(town.reviewer, old.id(), 1))
          .isInstanceOf(UnknownException.class);
      View view = town.gate.cases().view(town.reviewer, old.id());
      assertThat(view.content()).isFalse();
      assertThat(view.versions().get(0).sha256()).isEqualTo(Town.sha256("发出很久的文稿"));
      assertThat(town.gate.outbox().verify(Town.sha256("发出很久的文稿")).status())
          .isEqualTo(Status.APPROVED);
      assertThat(original(town, open)).isNotEmpty();
      assertThat(original(town, fresh)).isNotEmpty();
      List<Certificate> certificates = retention.certificates(town.auditor, 10);
      assertThat(certificates).extracting(Certificate::number).containsExactly(old.number());
      String entry =
          town.gate.audit().entries(town.auditor, certificates.get(0).seq() - 1, 1).get(0);
      assertThat(entry).contains("\"act\":\"erase\"", Town.sha256("发出很久的文稿"), "\"days\":\"60\"");
      assertThat(town.gate.audit().verify().faults()).isEmpty();
      if (where == Where.SQLITE) {
        assertThat(blobs(location)).as("two left, each with its report").isEqualTo(4);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasRecalledGoesLikeWhatIsOut(Where where) throws Exception {
    Location location = where.fresh(folder);
    try (Town town = new Town(location)) {
      Submission s = released(town, "发出后撤回的文稿");
      String why = "数字有误，需要重新核对后再发出";
      town.gate.outbox().recall(town.releaser, s.id(), s.revision(), why);
      town.gate.retention().propose(town.admin, 60);
      town.gate.retention().agree(town.auditor, 60);
      town.clock.move(Duration.ofDays(59));
      age(location);
      chore(town);
      assertThat(original(town, s)).as("not yet").isNotEmpty();
      town.clock.move(Duration.ofDays(2));
      age(location);
      chore(town);
      assertThatThrownBy(() -> original(town, s)).isInstanceOf(UnknownException.class);
      assertThat(town.gate.outbox().verify(Town.sha256("发出后撤回的文稿")).status())
          .isEqualTo(Status.RECALLED);
    }
  }

  /** Blobs on a disk bear the time of this machine, not of the town's clock. */
  private static void age(Location location) throws IOException {
    Path blobs = location.folder().resolve("blobs");
    if (Files.isDirectory(blobs)) {
      Files.walkFileTree(
          blobs,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
              Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  private static long blobs(Location location) throws IOException {
    try (var files = Files.walk(location.folder().resolve("blobs"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneSettlesNothingAlone(Where where) throws Exception {
    try (Town town = new Town(where.fresh(folder))) {
      Retention retention = town.gate.retention();
      for (Actor actor : List.of(town.auditor, town.reviewer, town.drafter)) {
        assertThatThrownBy(() -> retention.propose(actor, 60)).isInstanceOf(RefusedException.class);
      }
      retention.propose(town.admin, 60);
      for (Actor actor : List.of(town.admin, town.reviewer)) {
        assertThatThrownBy(() -> retention.agree(actor, 60)).isInstanceOf(RefusedException.class);
      }
      assertThatThrownBy(() -> retention.rule(town.reviewer)).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> retention.propose(town.admin, 29))
          .isInstanceOf(IllegalArgumentException.class);
      retention.agree(town.auditor, 60);
      retention.propose(town.admin, 30);
      assertThat(retention.rule(town.admin).inForce()).as("shorter needs a new word").isFalse();
      Actor both = town.person("both", new Grant(Role.AUDITOR, ""));
      retention.agree(both, 30);
      retention.propose(town.admin, 0);
      assertThat(retention.rule(town.admin).inForce()).isFalse();
      assertThatThrownBy(() -> retention.agree(town.auditor, 0))
          .isInstanceOf(UnknownException.class);
    }
  }
}
