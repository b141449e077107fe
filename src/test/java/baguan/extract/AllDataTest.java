package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must hold of any file whatever, on every real file there is. */
final class AllDataTest {
  private static final Path DATA = Path.of("..", "shared", "data");

  @TestFactory
  Stream<DynamicTest> readsEveryFile() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no test data beside the project");
    Extractor extractor = new TikaExtractor(Limits.DEFAULT);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(DATA)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(file -> dynamicTest(DATA.relativize(file).toString(), () -> check(extractor, file)));
  }

  private static void check(Extractor extractor, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = extractor.extract(file.getFileName().toString(), bytes);
    boolean told = document.walk().anyMatch(d -> !d.blocks().isEmpty()) || !document.fullyRead();
    assertThat(told).as("a block, or a part that was not read").isTrue();
    document.walk().forEach(AllDataTest::checkOne);
    List<Integer> lines = document.lines().stream().map(Block::line).toList();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).isEqualTo(i + 1);
    }
  }

  private static void checkOne(Document document) {
    Set<String> locators = new HashSet<>();
    for (Block block : document.blocks()) {
      assertThat(locators.add(block.locator())).as(block.toString()).isTrue();
      assertThat(block.file()).isEqualTo(document.file());
    }
    assertThat(document.parts()).extracting(Part::name).contains(".");
  }
}
