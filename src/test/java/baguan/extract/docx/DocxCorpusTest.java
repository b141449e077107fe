package baguan.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files against what others established about them. */
final class DocxCorpusTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm");

  @TestFactory
  Stream<DynamicTest> filesHoldWhatTheirLabelsSay() throws IOException {
    Path labels = DATA.resolve("labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no test data at " + DATA);
    JsonMapper json = new JsonMapper();
    return Files.readAllLines(labels).stream()
        .map(json::readTree)
        .filter(label -> isWord(label.get("file").asString()))
        .map(
            label ->
                DynamicTest.dynamicTest(
                    label.get("kind").asString() + " " + label.get("file").asString(),
                    () -> check(label)));
  }

  @TestFactory
  Stream<DynamicTest> sameBytesGiveTheSameBlocks() throws IOException {
    Assumptions.assumeTrue(Files.exists(DATA), "no test data at " + DATA);
    try (Stream<Path> walk = Files.walk(DATA)) {
      return walk.filter(file -> isWord(file.toString())).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> assertThat(text(read(file))).isEqualTo(text(read(file)))));
    }
  }

  private static String text(Document document) {
    return document.blocks().stream()
        .map(b -> b.locator() + b.prefix() + b.text() + b.attributes() + b.layout() + b.runs())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isWord(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending);
  }

  private static Document read(Path file) throws IOException {
    return DocxBuilder.extract(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static void check(JsonNode label) throws IOException {
    Document document = read(DATA.resolve(label.get("file").asString()));
    JsonNode expected = label.get("expectation");
    switch (label.get("kind").asString()) {
      case "tracked-changes" -> tracked(document, expected);
      case "comments" -> comments(document, expected);
      case "hidden-text" -> hidden(document, expected);
      case "white-text" -> white(document, expected);
      case "embedded-files" -> embedded(document, expected);
      case "external-references" -> external(document, expected);
      case "properties" -> properties(document, expected);
      case "absent" -> absent(document, expected);
      case "page-setup-mm" -> pages(document, expected);
      case "track-changes-switched-on" ->
          assertThat(document.blocks()).anyMatch(b -> b.path().equals("trackRevisions"));
      case "encrypted" ->
          assertThat(document.parts())
              .containsExactly(new Part(".", Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
      default -> {}
    }
  }

  private static Stream<Block> blocks(Document document, Predicate<Block> which) {
    return document.blocks().stream().filter(which);
  }

  private static Set<String> values(Stream<Block> blocks, String attribute) {
    return blocks
        .map(b -> b.attribute(attribute))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isChange(Block b) {
    return b.layer() == Layer.DELETED || b.layer() == Layer.INSERTED || b.layer() == Layer.MOVED;
  }

  /** Our blocks join neighbours, so their number is only bounded by that of the elements. */
  private static void tracked(Document document, JsonNode expected) {
    int elements = 0;
    for (String kind : new String[] {"insertions", "deletions", "moves_from", "moves_to"}) {
      elements += expected.get(kind).asInt();
    }
    assertThat(blocks(document, DocxCorpusTest::isChange).count()).isBetween(1L, (long) elements);
    Set<String> authors = values(blocks(document, DocxCorpusTest::isChange), "author");
    assertThat(strings(expected.get("authors"))).containsAll(authors);
    assertThat(authors).isNotEmpty();
  }

  private static void comments(Document document, JsonNode expected) {
    Predicate<Block> comment = b -> b.layer() == Layer.COMMENT;
    assertThat(blocks(document, comment).map(Block::part).distinct().count())
        .isEqualTo(expected.get("count").asLong());
    assertThat(values(blocks(document, comment), "author"))
        .isEqualTo(strings(expected.get("authors")));
  }

  private static void hidden(Document document, JsonNode expected) {
    Set<String> texts =
        blocks(document, b -> b.cause() == Cause.HIDDEN_TEXT && b.path().contains("/hidden["))
            .map(Block::text)
            .collect(Collectors.toSet());
    assertThat(texts).containsAll(strings(expected.get("sample")));
  }

  /** White text stands on a dark ground in all these files, but for one header's white on white. */
  private static void white(Document document, JsonNode expected) {
    Set<String> hidden =
        blocks(document, b -> b.cause() == Cause.INVISIBLE_COLOR)
            .map(Block::text)
            .collect(Collectors.toCollection(TreeSet::new));
    hidden.retainAll(strings(expected.get("sample")));
    boolean header = document.name().contains("RP001");
    assertThat(hidden).isEqualTo(header ? Set.of("Head1") : Set.of());
  }

  private static void embedded(Document document, JsonNode expected) {
    Set<String> names =
        blocks(document, b -> b.layer() == Layer.EMBEDDED)
            .map(Block::text)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names).isEqualTo(strings(expected.get("names")));
    assertThat(document.children().stream().map(Document::name))
        .containsAll(strings(expected.get("names")));
  }

  private static void external(Document document, JsonNode expected) {
    for (JsonNode target : expected.get("targets")) {
      assertThat(
              blocks(document, b -> b.attribute("name").equals(target.get(0).asString()))
                  .map(Block::text))
          .contains(target.get(1).asString());
    }
  }

  private static void properties(Document document, JsonNode expected) {
    for (String name : new String[] {"creator", "lastModifiedBy"}) {
      if (expected.has(name)) {
        assertThat(blocks(document, b -> b.locator().equals("docx/prop/" + name)).map(Block::text))
            .containsExactly(expected.get(name).asString());
      }
    }
  }

  private static void absent(Document document, JsonNode expected) {
    for (String kind : strings(expected)) {
      Predicate<Block> fault =
          switch (kind) {
            case "tracked-changes" -> DocxCorpusTest::isChange;
            case "comments" -> b -> b.layer() == Layer.COMMENT;
            case "hidden-text" ->
                b -> b.cause() == Cause.HIDDEN_TEXT && b.path().contains("/hidden[");
            case "macros" -> b -> b.cause() == Cause.MACRO;
            default -> b -> b.layer() == Layer.EMBEDDED;
          };
      assertThat(blocks(document, fault)).as(kind).isEmpty();
    }
  }

  private static void pages(Document document, JsonNode expected) {
    assertThat(document.pages()).hasSize(expected.get("sections").size());
    for (int i = 0; i < document.pages().size(); i++) {
      PageSetup page = document.pages().get(i);
      JsonNode section = expected.get("sections").get(i);
      assertThat(page.top() / 56.69).isCloseTo(section.get("top").asDouble(), within());
      assertThat(page.bottom() / 56.69).isCloseTo(section.get("bottom").asDouble(), within());
      assertThat(page.left() / 56.69).isCloseTo(section.get("left").asDouble(), within());
      assertThat(page.right() / 56.69).isCloseTo(section.get("right").asDouble(), within());
      assertThat(page.width() / 56.69).isCloseTo(section.get("page_w").asDouble(), within());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.1);
  }
}
