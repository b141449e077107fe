package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;

/** What a package says of itself is what Tika's detectors find out. */
final class OfficePackageTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final TypeDetector tika = new TikaTypes(getClass().getClassLoader()).detector();

  @Test
  void agreesWithTikaOnEveryFile() throws IOException {
    for (Path root : List.of(Path.of("samples"), DATA)) {
      try (Stream<Path> walk = Files.isDirectory(root) ? Files.walk(root) : Stream.empty()) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          agrees(file);
        }
      }
    }
  }

  private void agrees(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<OfficePackage> told = told(bytes);
    if (told.isPresent()) {
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
      try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
        assertThat(told.get().type())
            .as(file.toString())
            .isEqualTo(tika.detect(bytes, stream, metadata));
      }
    }
  }

  @Test
  void tellsTheThreeUsualOnes() throws IOException {
    assertThat(Stream.of("review-copy.docx", "staff-list.xlsx", "briefing.pptx").map(this::sample))
        .containsExactly(
            Optional.of(OfficePackage.DOCX),
            Optional.of(OfficePackage.XLSX),
            Optional.of(OfficePackage.PPTX));
  }

  @Test
  void leavesOthersToTika() {
    Zips docx = word("/word/document.xml", MAIN);
    assertThat(told(docx.bytes())).contains(OfficePackage.DOCX);
    assertThat(told(word("word/document.xml", MAIN).bytes())).contains(OfficePackage.DOCX);
    assertThat(
            Stream.of(
                    word("/word/document.xml", MAIN).put("OFD.xml", "<OFD/>").bytes(),
                    word("/word/document.xml", MAIN).put("mimetype", "application/epub").bytes(),
                    word("/word/document.xml", MAIN.replace(".document.", ".template.")).bytes(),
                    word("/word/other.xml", MAIN).bytes(),
                    word("/word/document.xml", MAIN).put("_rels/.rels", "<broken").bytes(),
                    new Zips().put("word/document.xml", "<document/>").bytes(),
                    new byte[] {'P', 'K', 3, 4, 0},
                    new byte[0])
                .map(OfficePackageTest::told))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void itsOwnExtensionIsNoDisguise() {
    assertThat(OfficePackage.DOCX.fits("通知.docx")).isTrue();
    assertThat(OfficePackage.DOCX.fits("A.DOCX")).isTrue();
    assertThat(OfficePackage.DOCX.fits("docx")).isFalse();
    assertThat(OfficePackage.DOCX.fits("a.docm")).isFalse();
  }

  private static Zips word(String part, String type) {
    return new Zips()
        .put(
            "[Content_Types].xml",
            "<Types><Override PartName='" + part + "' ContentType='" + type + "'/></Types>")
        .put(
            "_rels/.rels",
            "<Relationships><Relationship Id='a' Target='word/document.xml'"
                + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
                + "</Relationships>")
        .put("word/document.xml", "<document/>");
  }

  private Optional<OfficePackage> sample(String name) {
    try {
      return told(Files.readAllBytes(Path.of("samples", name)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<OfficePackage> told(byte[] bytes) {
    Collector nothing =
        new Collector(
            "",
            "",
            0,
            new Budget(Limits.DEFAULT),
            Ocr.OFF,
            (n, f, b, d, t) -> {
              throw new AssertionError("reads no child");
            });
    ZipParts zip = ZipParts.in(bytes, nothing);
    return zip == null ? Optional.empty() : OfficePackage.of(zip);
  }
}
