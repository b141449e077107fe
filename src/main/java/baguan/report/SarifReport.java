package baguan.report;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.document.Span;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Version;
import baguan.rule.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SARIF 2.1.0 (OASIS, errata 01). Lines are block numbers of the extracted text, columns UTF-16
 * code units from 1. No times: same input, same bytes.
 */
public final class SarifReport implements ReportWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int MOST = 25_000; // code scanning takes no more in one run

  private final Options options;
  private final OutputStream out;
  private final JsonGenerator json;
  private final Map<String, Integer> order = new HashMap<>();
  private final ArrayNode artifacts = MAPPER.createArrayNode();
  private final ArrayNode notes = MAPPER.createArrayNode();
  private final ArrayNode verdicts = MAPPER.createArrayNode();
  private boolean wholly = true;
  private int count;

  /**
   * @param rules the rules all reports were made with
   */
  public SarifReport(RuleSet rules, Options options, OutputStream out) {
    this.options = options;
    this.out = out;
    this.json = JsonReport.pretty().createGenerator(new Unclosed(out));
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    ObjectNode tool = MAPPER.createObjectNode();
    List<RuleCard> cards = List.copyOf(rules.cards().values());
    cards.forEach(card -> order.put(card.id(), order.size()));
    driver(tool.putObject("driver"), cards, options.language(), options.helpBase());
    json.writePOJOProperty("tool", tool);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    if (!options.showContent()) {
      json.writePOJOProperty("redactionTokens", MAPPER.createArrayNode().add("*"));
    }
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void add(Report report) throws IOException {
    Map<String, Integer> index = artifacts(report);
    results(report, index);
    notifications(report, index, notes);
    verdict(report, verdicts.addObject());
    wholly &= report.document().fullyRead();
  }

  /** What is known only when all files are through comes after the results. */
  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writePOJOProperty("artifacts", artifacts);
    ObjectNode invocation = MAPPER.createObjectNode();
    invocation.put("executionSuccessful", wholly);
    invocation.set("toolExecutionNotifications", notes);
    json.writePOJOProperty("invocations", MAPPER.createArrayNode().add(invocation));
    ObjectNode properties = MAPPER.createObjectNode();
    properties.set("verdicts", verdicts);
    json.writePOJOProperty("properties", properties);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static void verdict(Report report, ObjectNode node) {
    node.put("file", uri(report.name()));
    node.put("verdict", report.verdict().name().toLowerCase(Locale.ROOT));
    node.put("profile", report.profile().type());
    node.put("kind", report.profile().kind());
    node.put("layout", report.rules().style().name());
    node.put("rulesLoaded", report.rules().cards().size());
    node.put("rulesRun", report.rulesRun());
    node.put("rulesDigest", report.rules().digest());
    node.put("fullyRead", report.document().fullyRead());
    ObjectNode skipped = node.putObject("skipped");
    report.skipped().forEach(skipped::put);
  }

  private static void driver(
      ObjectNode driver, List<RuleCard> cards, Language language, String helpBase) {
    driver.put("name", "Baguan");
    driver.put("version", Version.baguan());
    driver.put("semanticVersion", Version.baguan());
    driver.put("language", language.tag());
    ArrayNode rules = driver.putArray("rules");
    for (RuleCard card : cards) {
      Wording wording = card.wording(language);
      ObjectNode rule = rules.addObject();
      rule.put("id", card.id());
      rule.put("name", pascal(card.id()));
      rule.putObject("shortDescription").put("text", wording.title());
      rule.putObject("fullDescription").put("text", wording.message());
      rule.putObject("help").put("text", wording.fix());
      if (!helpBase.isEmpty()) {
        rule.put("helpUri", helpBase + card.id());
      }
      rule.putObject("defaultConfiguration").put("level", card.severity().id());
      ObjectNode properties = rule.putObject("properties");
      properties.putArray("tags").add(card.pack().id());
      properties.put("basis", card.basis());
      properties.put("strength", card.strength());
      properties.put("status", card.preview() ? "preview" : "stable");
      if (card.pack()
          .id()
          .matches("confidentiality|personal-data|secrets|hidden-content|evasion")) {
        properties.put(
            "security-severity",
            card.severity() == Severity.ERROR
                ? "8.0"
                : card.severity() == Severity.WARNING ? "5.0" : "2.0");
      }
    }
  }

  private static String pascal(String id) {
    return Arrays.stream(id.split("[/-]"))
        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
        .collect(Collectors.joining());
  }

  /** Adds the file and what lies inside it; index by chain of names. */
  private Map<String, Integer> artifacts(Report report) {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (Document document : report.document().walk().toList()) {
      ObjectNode artifact = artifacts.addObject();
      artifact
          .putObject("location")
          .put("uri", uri(document.file().isEmpty() ? report.name() : document.name()));
      if (!document.file().isEmpty()) {
        int bang = document.file().lastIndexOf('!');
        String parent = bang < 0 ? "" : document.file().substring(0, bang);
        artifact.put("parentIndex", index.getOrDefault(parent, index.getOrDefault("", 0)));
      }
      artifact.put("length", document.size());
      artifact.put("mimeType", document.type());
      artifact.putArray("roles").add("analysisTarget");
      artifact.putObject("hashes").put("sha-256", document.sha256());
      index.putIfAbsent(document.file(), artifacts.size() - 1);
    }
    return index;
  }

  private void results(Report report, Map<String, Integer> index) {
    Excerpts excerpts = new Excerpts(report, options.showContent());
    Map<Finding, String> ids = Fingerprints.of(report.findings());
    for (Finding finding : report.findings()) {
      if (++count > MOST) {
        if (count == MOST + 1) {
          notes
              .addObject()
              .put("level", "error")
              .putObject("message")
              .put("text", "only the first " + MOST + " results are listed");
        }
        return;
      }
      RuleCard card = report.rules().cards().get(finding.rule());
      Map<String, String> args = excerpts.args(finding);
      ObjectNode result = MAPPER.createObjectNode();
      result.put("ruleId", finding.rule());
      result.put("ruleIndex", order.getOrDefault(finding.rule(), -1));
      result.put("level", finding.severity().id());
      String message =
          card == null
              ? finding.rule()
              : Wording.fill(card.wording(options.language()).message(), args);
      result.putObject("message").put("text", message);
      location(result.putArray("locations").addObject(), finding.at(), report, index, excerpts);
      if (!finding.related().isEmpty()) {
        ArrayNode related = result.putArray("relatedLocations");
        finding.related().forEach(s -> location(related.addObject(), s, report, index, excerpts));
      }
      ObjectNode prints = result.putObject("partialFingerprints");
      prints.put("baguan/v1", ids.get(finding));
      prints.put("primaryLocationLineHash", ids.get(finding) + ":1");
      ObjectNode properties = result.putObject("properties");
      properties.put("layer", finding.at().layer().id());
      properties.put("status", finding.preview() ? "preview" : "stable");
      if (card != null) {
        properties.put("fix", Wording.fill(card.wording(options.language()).fix(), args));
        properties.put("basis", card.basis(finding.args()));
      }
      ObjectNode named = properties.putObject("arguments");
      args.forEach(named::put);
      json.writePOJO(result);
    }
  }

  private static void location(
      ObjectNode location, Span at, Report report, Map<String, Integer> index, Excerpts excerpts) {
    Block block = at.block();
    ObjectNode physical = location.putObject("physicalLocation");
    ObjectNode artifact = physical.putObject("artifactLocation");
    artifact.put("uri", uri(report.name()));
    artifact.put("index", index.getOrDefault(block.file(), 0));
    ObjectNode region = physical.putObject("region");
    region.put("startLine", block.line());
    region.put("startColumn", at.start() + 1);
    region.put("endLine", block.line());
    region.put("endColumn", at.end() + 1);
    region.putObject("snippet").put("text", excerpts.text(at));
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", block.locator());
    logical.put("kind", block.layer() == Layer.METADATA ? "property" : "element");
    if (block.page() > 0) {
      ObjectNode properties = location.putObject("properties");
      properties.put("page", block.page());
      ArrayNode boxes = properties.putArray("boxes");
      block
          .boxes()
          .forEach(
              b ->
                  boxes
                      .addArray()
                      .add(b.page())
                      .add(b.x() / 20f)
                      .add(b.y() / 20f)
                      .add(b.width() / 20f)
                      .add(b.height() / 20f));
    }
  }

  private static void notifications(Report report, Map<String, Integer> index, ArrayNode notes) {
    for (Document document : report.document().walk().toList()) {
      for (Part part : document.parts()) {
        if (part.reading() == Part.Reading.READ || part.reason() == Part.Reason.NONE) {
          continue;
        }
        ObjectNode note = notes.addObject();
        note.put("level", "error");
        note.putObject("message")
            .put(
                "text",
                part.reading().id()
                    + ": "
                    + part.name()
                    + ": "
                    + part.reason().id()
                    + (part.detail().isEmpty() ? "" : " (" + part.detail() + ")"));
        ObjectNode artifact =
            note.putArray("locations")
                .addObject()
                .putObject("physicalLocation")
                .putObject("artifactLocation");
        artifact.put("uri", uri(report.name()));
        artifact.put("index", index.getOrDefault(document.file(), 0));
      }
    }
  }

  /** A relative path, percent-encoded as UTF-8. */
  private static String uri(String path) {
    try {
      String ascii = new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
      return ascii.isEmpty() ? "-" : ascii;
    } catch (URISyntaxException e) {
      return "-";
    }
  }
}
