package baguan.report;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.rule.Language;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format says the same, keeps to its schema, and points at exactly what it quotes. */
final class ReportsTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Options PLAIN = new Options(Language.EN, false, true, false);
  private static final Options CLEAR = new Options(Language.ZH_HANT, true, true, false);

  @Test
  void sarifKeepsToTheSchemaOfOasis() throws Exception {
    Schema schema = schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
    assertThat(schema.validate(sarif(reports(), PLAIN), InputFormat.JSON)).isEmpty();
  }

  @Test
  void jsonKeepsToOurSchema() throws Exception {
    Schema schema = schema("/baguan/report.schema.json", SpecificationVersion.DRAFT_2020_12);
    assertThat(schema.validate(json(reports(), PLAIN), InputFormat.JSON)).isEmpty();
  }

  @Test
  void sameInputSameBytes() throws Exception {
    List<Report> reports = reports();
    assertThat(sarif(reports(), PLAIN)).isEqualTo(sarif(reports, PLAIN));
    assertThat(json(reports(), PLAIN)).isEqualTo(json(reports, PLAIN));
  }

  @Test
  void everySnippetIsTheTextAtItsSpan() throws Exception {
    for (Report report : reports()) {
      holds(report);
    }
  }

  @Test
  void everySnippetOfRealDocumentsIsTheTextAtItsSpan() throws Exception {
    Path data = Home.shared().resolve("data");
    Assumptions.assumeTrue(Files.isDirectory(data), "no real documents beside this checkout");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        holds(
            Home.unstopped().check(file.toString(), Files.readAllBytes(file), Destination.UNSAID));
      }
    }
  }

  /** Reads the SARIF back and cuts each snippet out of the text that JSON gives beside it. */
  private static void holds(Report report) throws IOException {
    JsonNode blocks = MAPPER.readTree(json(List.of(report), CLEAR)).get(0).get("blocks");
    List<String> lines = new ArrayList<>();
    List<String> layers = new ArrayList<>();
    List<String> locators = new ArrayList<>();
    for (JsonNode block : blocks) {
      assertThat(block.get("line").asInt()).isEqualTo(lines.size() + 1);
      lines.add(block.get("text").asString());
      layers.add(block.get("layer").asString());
      locators.add(block.get("locator").asString());
    }
    for (JsonNode result : MAPPER.readTree(sarif(List.of(report), CLEAR)).at("/runs/0/results")) {
      JsonNode location = result.at("/locations/0");
      JsonNode region = location.at("/physicalLocation/region");
      int line = region.get("startLine").asInt() - 1;
      String cut =
          lines
              .get(line)
              .substring(
                  region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
      assertThat(region.at("/snippet/text").asString()).as(report.name()).isEqualTo(cut);
      assertThat(result.at("/properties/layer").asString()).isEqualTo(layers.get(line));
      assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
          .isEqualTo(locators.get(line));
    }
  }

  private static List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(Home.SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        reports.add(
            Home.unstopped().check(file.toString(), Files.readAllBytes(file), Destination.UNSAID));
      }
    }
    assertThat(reports).isNotEmpty();
    return reports;
  }

  private static Schema schema(String resource, SpecificationVersion version) throws IOException {
    try (InputStream in = ReportsTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(version).getSchema(in);
    }
  }

  private static String sarif(List<Report> reports, Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SarifReport writer = new SarifReport(reports.get(0).rules(), options, out)) {
      for (Report report : reports) {
        writer.add(report);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(List<Report> reports, Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonReport writer = new JsonReport(options, out)) {
      for (Report report : reports) {
        writer.add(report);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
