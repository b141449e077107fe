package baguan.extract.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Spreadsheets and presentations nobody here wrote, against what is known of them. */
class LabelledFilesTest {
  private static final Path DATA = Path.of("../shared/data");

  @TestFactory
  Stream<DynamicTest> readsWhatTheLabelsSay() throws IOException {
    Path labels = DATA.resolve("labels.jsonl");
    Assumptions.assumeTrue(Files.exists(labels), "no labelled files here");
    ObjectMapper json = new ObjectMapper();
    return Files.readAllLines(labels).stream()
        .map(json::readTree)
        .filter(l -> l.path("file").asString().matches(".*\\.(xls[xm]|xltm|ppt[xm])"))
        .map(l -> DynamicTest.dynamicTest(name(l), () -> check(l)));
  }

  @Test
  void tellsHiddenRowsOfARealSheet() throws IOException {
    Path file = DATA.resolve("office/hidden-sheets-slides/poi__AverageTaxRates.xlsx");
    Assumptions.assumeTrue(Files.exists(file), "no labelled files here");
    Document document =
        new TikaExtractor(Limits.DEFAULT).extract("a.xlsx", Files.readAllBytes(file));
    assertThat(BlockLines.of(document, b -> b.path().matches("[A-C][45]") && b.cell().row() < 6))
        .startsWith(
            """
            visible xlsx/sheet['Avgtxfull']/A4: €
            hidden (hidden-row-or-column) xlsx/sheet['Avgtxfull']/B4: £
            visible xlsx/sheet['Avgtxfull']/C4: 1997
            hidden (hidden-row-or-column) xlsx/sheet['Avgtxfull']/A5: 6,000
            hidden (hidden-row-or-column) xlsx/sheet['Avgtxfull']/B5: 4,726
            hidden (hidden-row-or-column) xlsx/sheet['Avgtxfull']/C5: 6.2%
            """);
  }

  private static String name(JsonNode label) {
    return label.path("kind").asString() + " of " + label.path("file").asString();
  }

  private static void check(JsonNode label) throws IOException {
    Path file = DATA.resolve(label.path("file").asString());
    Document document =
        new TikaExtractor(Limits.DEFAULT)
            .extract(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    JsonNode expected = label.path("expectation");
    int value = expected.path("value").asInt(-1);
    switch (label.path("kind").asString()) {
      case "absent" -> {
        for (String what : strings(expected)) {
          boolean macros = what.equals("macros");
          assertThat(macros ? texts(document, b -> b.cause() == Cause.MACRO) : files(document))
              .isEmpty();
        }
      }
      case "macros" ->
          assertThat(texts(document, b -> b.cause() == Cause.MACRO)).contains("vbaProject");
      case "embedded-files" ->
          assertThat(files(document)).isEqualTo(strings(expected.path("names")));
      case "comments" ->
          assertThat(texts(document, b -> b.layer() == Layer.COMMENT)).hasSize(value);
      case "hidden-sheets" -> assertThat(hiddenSheets(document)).isEqualTo(sheets(expected));
      case "hidden-slides" ->
          assertThat(parts(document, b -> b.cause() == Cause.HIDDEN_SLIDE)).hasSize(value);
      case "speaker-notes" ->
          assertThat(parts(document, b -> b.layer() == Layer.NOTES)).hasSize(value);
      case "hidden-defined-names" ->
          assertThat(texts(document, b -> b.cause() == Cause.HIDDEN_DEFINED_NAME)).hasSize(value);
      case "external-workbook-links" ->
          assertThat(parts(document, b -> b.part().contains("/externalLink["))).hasSize(value);
      case "external-references" ->
          assertThat(texts(document, b -> !b.attribute("href").isEmpty()))
              .containsAll(targets(expected));
      case "pivot-cache" ->
          assertThat(parts(document, b -> b.cause() == Cause.PIVOT_CACHE)).hasSize(value);
      case "properties" -> properties(document, expected);
      case "encrypted" ->
          assertThat(document.parts())
              .containsExactly(new Part(".", Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
      default -> {} // hidden rows and columns are counted with those that hold nothing
    }
  }

  private static void properties(Document document, JsonNode expected) {
    expected
        .properties()
        .forEach(
            p -> {
              if (p.getKey().equals("custom")) {
                p.getValue()
                    .properties()
                    .forEach(
                        c ->
                            assertThat(property(document, "custom:" + c.getKey()))
                                .isEqualTo(c.getValue().asString()));
              } else {
                String name = p.getKey().equals("company") ? "Company" : p.getKey();
                assertThat(property(document, name)).isEqualTo(p.getValue().asString());
              }
            });
  }

  private static String property(Document document, String name) {
    return document.blocks().stream()
        .filter(b -> b.part().endsWith("/prop") && b.path().equals(name))
        .map(Block::text)
        .collect(Collectors.joining("|"));
  }

  private static Set<String> files(Document document) {
    return new TreeSet<>(
        texts(document, b -> b.layer() == Layer.EMBEDDED && b.cause() != Cause.MACRO));
  }

  private static Set<String> hiddenSheets(Document document) {
    return document.blocks().stream()
        .filter(b -> b.cause() == Cause.HIDDEN_SHEET && !b.attribute("state").isEmpty())
        .map(b -> b.part() + " " + b.attribute("state"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sheets(JsonNode expected) {
    Set<String> sheets = new TreeSet<>();
    for (JsonNode pair : expected.path("value")) {
      sheets.add("xlsx/sheet['" + pair.get(0).asString() + "'] " + pair.get(1).asString());
    }
    return sheets;
  }

  private static List<String> targets(JsonNode expected) {
    List<String> targets = new ArrayList<>();
    expected.path("targets").forEach(t -> targets.add(t.get(1).asString()));
    return targets;
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new TreeSet<>();
    array.forEach(s -> strings.add(s.asString()));
    return strings;
  }

  private static List<String> texts(Document document, Predicate<Block> which) {
    return collect(document, which, Block::text).toList();
  }

  private static Set<String> parts(Document document, Predicate<Block> which) {
    return collect(document, which, Block::part).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> collect(
      Document document, Predicate<Block> which, Function<Block, String> what) {
    return document.blocks().stream().filter(which).map(what);
  }
}
