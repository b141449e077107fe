package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What other tools found in real files must be found here too. */
final class LabelsTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<String> FOLDERS =
      List.of(
          "ofd/",
          "email/",
          "office/legacy-meta/",
          "office/odf/",
          "office/rtf/",
          "office/protected/",
          "office/office-broken/");
  private static final Set<String> KINDS =
      Set.of("ofd", "email", "email-attachments", "properties", "odf", "encrypted", "rtf");

  @TestFactory
  Stream<DynamicTest> findsWhatIsKnownToBeThere() throws IOException {
    Path labels = DATA.resolve("labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no test data beside the project");
    Extractor extractor = new TikaExtractor(Limits.DEFAULT);
    ObjectMapper mapper = new ObjectMapper();
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(labels, StandardCharsets.UTF_8)) {
      JsonNode label = mapper.readTree(line);
      String file = label.get("file").asString();
      String kind = label.get("kind").asString();
      boolean ours = FOLDERS.stream().anyMatch(file::startsWith) && KINDS.contains(kind);
      boolean office = file.endsWith(".docx") || file.endsWith(".xlsx"); // parsers of their own
      if (ours && (!office || kind.equals("encrypted"))) {
        tests.add(
            dynamicTest(
                file + " " + kind,
                () -> check(read(extractor, file), kind, label.get("expectation"))));
      }
    }
    return tests.stream();
  }

  private static Document read(Extractor extractor, String file) throws IOException {
    Path path = DATA.resolve(file);
    return extractor.extract(path.getFileName().toString(), Files.readAllBytes(path));
  }

  private static void check(Document document, String kind, JsonNode expected) {
    switch (kind) {
      case "ofd" -> ofd(document, expected);
      case "email" -> attachments(document, expected.get("attachments"));
      case "email-attachments" ->
          assertThat(document.children()).hasSize(expected.get("count").asInt());
      case "properties" -> properties(document, expected);
      case "odf" -> odf(document, expected);
      case "encrypted" ->
          assertThat(document.parts())
              .extracting(Part::reason)
              .containsExactly(Part.Reason.ENCRYPTED);
      default -> assertThat(document.blocks()).extracting(Block::layer).contains(Layer.VISIBLE);
    }
  }

  private static void ofd(Document document, JsonNode expected) {
    assertThat(document.type()).isEqualTo("application/ofd");
    for (String group : List.of("docinfo", "customdata")) {
      JsonNode values = expected.get(group);
      if (values != null) {
        values
            .properties()
            .forEach(
                e -> assertThat(property(document, e.getKey())).isEqualTo(e.getValue().asString()));
      }
    }
    long han =
        document.blocks().stream()
            .filter(b -> b.path().startsWith("text[") && !b.part().contains("/annot["))
            .flatMapToInt(b -> b.text().codePoints())
            .filter(Character::isIdeographic)
            .count();
    assertThat(han).isEqualTo(expected.get("cjk").asLong());
    count(document, "signature", expected.get("signatures"));
    count(document, "attachment", expected.get("attachments"));
  }

  private static void count(Document document, String word, @Nullable JsonNode number) {
    long found = document.blocks().stream().filter(b -> b.path().startsWith(word)).count();
    assertThat(found).isEqualTo(number == null ? 0 : number.asLong());
  }

  private static String property(Document document, String name) {
    return document.blocks().stream()
        .filter(b -> b.part().endsWith("/prop") && b.attribute("name").equals(name))
        .map(Block::text)
        .findFirst()
        .orElse("");
  }

  private static void attachments(Document document, JsonNode names) {
    List<String> children = document.children().stream().map(Document::name).toList();
    for (JsonNode name : names) {
      if (name.asString().indexOf('\ufffd') < 0) { // a name the label's tool could not read
        assertThat(children).contains(name.asString());
      }
    }
  }

  private static void properties(Document document, JsonNode expected) {
    String author = expected.get("author").asString();
    if (author.indexOf('\ufffd') < 0) {
      assertThat(document.blocks())
          .filteredOn(b -> b.cause() == Cause.PERSON_NAME)
          .extracting(Block::text)
          .contains(author);
    }
  }

  private static void odf(Document document, JsonNode expected) {
    if (expected.has("changes")) {
      assertThat(document.blocks())
          .filteredOn(b -> b.layer() == Layer.DELETED || b.layer() == Layer.INSERTED)
          .hasSize(expected.get("changes").asInt());
    }
    if (expected.has("macros")) {
      assertThat(document.blocks()).extracting(Block::cause).contains(Cause.MACRO);
    }
  }
}
