package baguan.gate;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Report;
import baguan.finding.Severity;
import baguan.review.Point;
import baguan.review.State;
import baguan.review.Submission;
import baguan.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate with the installed rules and the samples. */
final class RealDocumentsTest {
  @TempDir private Path folder;

  private static Received create(Town town, String sample) throws IOException {
    Upload upload = new Upload(sample, Files.readAllBytes(Home.SAMPLES.resolve(sample)));
    return town.gate.intake().create(town.drafter, Town.sheet(), upload, Home.checker()::check);
  }

  @Test
  void everyFindingIsAPointAndTheSameDocumentHasTheSameKeys() throws IOException {
    try (Town town = new Town(Location.folder(folder.resolve("data")))) {
      Received received = create(town, "qingshi-faults.docx");
      Submission s = received.submission().orElseThrow();
      Report report = received.report();
      assertThat(s.state()).isEqualTo(State.NEEDS_FIX);
      View view = town.gate.cases().view(town.drafter, s.id());
      List<Point> points = view.file().points();
      assertThat(points)
          .extracting(Point::rule)
          .isEqualTo(report.findings().stream().map(f -> f.rule()).toList());
      assertThat(points).extracting(Point::key).doesNotHaveDuplicates();
      long errors = points.stream().filter(Point::mustFix).count();
      assertThat(view.versions().get(0).summary().errors()).isEqualTo((int) errors);
      assertThat(points).filteredOn(p -> p.severity() == Severity.ERROR).isNotEmpty();
      Submission twin = create(town, "qingshi-faults.docx").submission().orElseThrow();
      assertThat(town.gate.cases().view(town.drafter, twin.id()).file().points()).isEqualTo(points);
      String json =
          new String(town.gate.cases().report(town.drafter, s.id(), 1), StandardCharsets.UTF_8);
      assertThat(json).contains("32**************16");
    }
  }

  @Test
  void aScanIsNotReadAndASecretIsNotKept() throws IOException {
    try (Town town = new Town(Location.folder(folder.resolve("data")))) {
      Submission scan = create(town, "scanned.pdf").submission().orElseThrow();
      assertThat(scan.state()).isEqualTo(State.NEEDS_FIX);
      assertThat(town.gate.cases().view(town.drafter, scan.id()).file().points())
          .anyMatch(Point::unread);
      Received stopped = create(town, "stop-mark.txt");
      assertThat(stopped.submission()).isEmpty();
      assertThat(stopped.report().stopLevel()).isNotEmpty();
    }
  }
}
