package baguan.find.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import baguan.document.Document;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.fact.Fact;
import baguan.fact.Passage;
import baguan.find.FactFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promulgated law is correct: what is said of it is a false alarm, or a fault of the copy. */
final class CleanTextTest {
  private static final Path LAWS = Path.of("../shared/data/laws");

  @Test
  void saysAlmostNothingOfLaws() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "no law corpus beside the project");
    List<String> said = new ArrayList<>();
    TikaExtractor extractor = new TikaExtractor(Limits.DEFAULT);
    try (Stream<Path> files = Files.list(LAWS)) {
      for (Path file : files.sorted().toList()) {
        Document document =
            extractor.extract(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        for (FactFinder finder : ConsistencyFinders.all()) {
          for (Fact fact : finder.find(Pages.reading(document))) {
            if (fact instanceof Passage passage) {
              said.add(passage.kind() + " " + passage.text());
            }
          }
        }
      }
    }
    // the copy of one decree lost the bracket that opens its second note
    assertThat(said).containsExactly("consistency/unmatched-bracket ）");
  }
}
