package baguan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files against what other tools say about them. */
class PdfDataTest {
  private static final Path DATA = Path.of("../shared/data");

  /** Labels that are right about the file and yet ask for nothing here, with the reason. */
  private static final Map<String, String> NOTHING_TO_TELL =
      Map.of(
          "pdf/invisible-text/pdfplumber__scotus-transcript-p1.pdf pdf-invisible-text",
          "only spaces are drawn invisibly");

  private final Map<String, Document> read = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> labels() throws IOException {
    Path labels = DATA.resolve("labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no ../shared/data");
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      JsonNode label = JsonMapper.shared().readTree(line);
      String file = label.get("file").asString();
      if (file.startsWith("pdf/")) {
        String kind = label.get("kind").asString();
        if (NOTHING_TO_TELL.containsKey(file + " " + kind)) {
          continue;
        }
        tests.add(
            DynamicTest.dynamicTest(
                file + " " + kind, () -> check(document(file), kind, label.get("expectation"))));
      }
    }
    return tests.stream();
  }

  private Document document(String file) throws IOException {
    Document known = read.get(file);
    if (known == null) {
      known = Pdf.read(Files.readAllBytes(DATA.resolve(file)));
      read.put(file, known);
    }
    return known;
  }

  private static void check(Document document, String kind, JsonNode want) {
    switch (kind) {
      case "pdf-open" -> open(document, want);
      case "pdf-password" -> assertThat(reasons(document)).contains(Part.Reason.ENCRYPTED);
      case "pdf-annotations" -> annotations(document, want);
      case "pdf-attachments" -> attachments(document, want);
      case "pdf-actions" -> actions(document, want);
      case "pdf-hidden-layers" ->
          assertThat(texts(document, b -> b.cause() == Cause.HIDDEN_LAYER))
              .containsAll(want.get("names").valueStream().map(JsonNode::asString).toList());
      case "pdf-invisible-text" -> invisible(document);
      case "properties" -> properties(document, want);
      case "text-under-boxes" -> redactions(document, want);
      default -> assertThat(document.parts()).isNotEmpty();
    }
  }

  private static void open(Document document, JsonNode want) {
    if (!want.get("pdfinfo_opens").asBoolean()) {
      assertThat(document.fullyRead()).isFalse();
      return;
    }
    assertThat(document.pages()).isNotEmpty();
    assertThat(document.pages().get(document.pages().size() - 1).lastPage())
        .isEqualTo(want.get("pages").asInt());
    assertThat(document.blocks().stream().anyMatch(b -> b.attribute("action").equals("JavaScript")))
        .isEqualTo(want.get("javascript").asBoolean());
  }

  /** Marks that say nothing make no block. */
  private static void annotations(Document document, JsonNode want) {
    Map<String, Integer> told = new HashMap<>();
    for (Block block : document.blocks()) {
      String subtype = block.attribute("subtype");
      if (!subtype.isEmpty() && block.layer() != Layer.REVISION) {
        told.merge("/" + subtype, 1, Integer::sum);
      }
    }
    told.forEach(
        (subtype, n) -> assertThat(n).as(subtype).isLessThanOrEqualTo(want.path(subtype).asInt(0)));
  }

  private static void attachments(Document document, JsonNode want) {
    List<String> told = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.layer() == Layer.EMBEDDED) {
        told.add(block.text());
        told.add(block.attribute("key"));
      }
    }
    assertThat(told).isNotEmpty();
    assertThat(told).containsAll(want.get("names").valueStream().map(JsonNode::asString).toList());
  }

  private static void actions(Document document, JsonNode want) {
    for (String name : want.propertyNames()) {
      String type = name.substring(name.lastIndexOf('/') + 1);
      assertThat(texts(document, b -> b.attribute("action").equals(type)))
          .as(type)
          .hasSize(want.get(name).asInt());
    }
  }

  private static void invisible(Document document) {
    assertThat(
            texts(
                document, b -> b.layer() == Layer.OCR || b.cause() == Cause.INVISIBLE_RENDER_MODE))
        .isNotEmpty();
  }

  private static void properties(Document document, JsonNode want) {
    for (String name : want.propertyNames()) {
      String value = want.get(name).asString();
      if (!value.isBlank()) {
        assertThat(texts(document, b -> b.locator().equals("pdf/prop/" + name)))
            .containsExactly(value);
      }
    }
  }

  private static void redactions(Document document, JsonNode want) {
    List<String> hidden =
        texts(document, b -> b.cause() == Cause.COVERED_TEXT || b.cause() == Cause.INVISIBLE_COLOR);
    assertThat(hidden).hasSize(want.get("bad_redactions").asInt());
    if (want.has("chars_under_boxes")) {
      assertThat(String.join("", hidden)).hasSize(want.get("chars_under_boxes").asInt());
    }
  }

  private static List<String> texts(Document document, Predicate<Block> which) {
    return document.blocks().stream().filter(which).map(Block::text).toList();
  }

  private static List<Part.Reason> reasons(Document document) {
    return document.parts().stream().map(Part::reason).toList();
  }
}
