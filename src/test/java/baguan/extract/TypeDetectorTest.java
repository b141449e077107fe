package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;

final class TypeDetectorTest {
  private static final Path DATA = Path.of("..", "shared", "data");

  private final TikaTypes types = new TikaTypes(getClass().getClassLoader());
  private final TypeDetector detector = types.detector();
  private final Detector tika = new DefaultDetector(types.types(), types.loader());

  @Test
  void takesForPdfWhatTikaDoes() throws IOException {
    for (Path root : List.of(Path.of("samples"), DATA)) {
      try (Stream<Path> walk = Files.isDirectory(root) ? Files.walk(root) : Stream.empty()) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
          Metadata metadata = named(file.getFileName().toString());
          try (TikaInputStream stream = TikaInputStream.get(file)) {
            assertThat(type(file.getFileName().toString(), Files.readAllBytes(file)))
                .as(file.toString())
                .isEqualTo(tika.detect(stream, metadata).getBaseType().toString());
          }
        }
      }
    }
  }

  @Test
  void believesNoNameAlone() throws IOException {
    assertThat(type("a.pdf", "关于报送材料的通知".getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo("application/pdf");
    assertThat(type("a.txt", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("application/pdf");
    assertThat(type("A.PDF", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("application/pdf");
  }

  private String type(String name, byte[] bytes) throws IOException {
    Metadata metadata = named(name);
    try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
      return detector.detect(bytes, stream, metadata).toString();
    }
  }

  private static Metadata named(String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return metadata;
  }
}
