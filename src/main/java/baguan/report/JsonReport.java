package baguan.report;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Part;
import baguan.document.Span;
import baguan.finding.Finding;
import baguan.rule.RuleCard;
import baguan.rule.Version;
import baguan.rule.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Baguan's own format, described by {@code report.schema.json}: an object a file, in an array. No
 * times, no hosts: same input, same bytes.
 */
public final class JsonReport implements ReportWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Two spaces and LF on every platform. */
  static ObjectWriter pretty() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return MAPPER.writer().with(printer);
  }

  private final Options options;
  private final OutputStream out;
  private final JsonGenerator json;

  public JsonReport(Options options, OutputStream out) {
    this.options = options;
    this.out = out;
    this.json = pretty().createGenerator(new Unclosed(out));
    json.writeStartArray();
  }

  /** One report alone, without the array around it. */
  public static void write(Report report, Options options, OutputStream out) throws IOException {
    try (JsonGenerator json = pretty().createGenerator(new Unclosed(out))) {
      report(report, options, json);
    }
    out.write('\n');
    out.flush();
  }

  @Override
  public void add(Report report) throws IOException {
    report(report, options, json);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.close();
    out.write('\n');
    out.flush();
  }

  private static void report(Report report, Options options, JsonGenerator json) {
    Document document = report.document();
    json.writeStartObject();
    json.writeStringProperty("schema", "baguan-report/1");
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "Baguan");
    json.writeStringProperty("version", Version.baguan());
    json.writeStringProperty("rules", report.rules().digest());
    json.writeEndObject();
    json.writeObjectPropertyStart("file");
    json.writeStringProperty("name", report.name());
    json.writeStringProperty("type", document.type());
    json.writeNumberProperty("size", document.size());
    json.writeStringProperty("sha256", document.sha256());
    json.writeEndObject();
    json.writeObjectPropertyStart("profile");
    json.writeStringProperty("type", report.profile().type());
    json.writeStringProperty("kind", report.profile().kind());
    json.writeStringProperty("script", report.profile().script());
    json.writeStringProperty("layout", report.rules().style().name());
    json.writeStringProperty("audience", report.release().audience());
    json.writeStringProperty("channel", report.release().channel());
    json.writeStringProperty("jurisdiction", report.release().jurisdiction());
    json.writeEndObject();
    json.writeStringProperty("verdict", report.verdict().name().toLowerCase(Locale.ROOT));
    if (!report.stopLevel().isEmpty()) {
      json.writeStringProperty("stopLevel", report.stopLevel());
    }
    findings(report, options, json);
    coverage(document, json);
    rules(report, json);
    if (options.withText()) {
      blocks(report, options, json);
    }
    json.writeEndObject();
  }

  private static void findings(Report report, Options options, JsonGenerator json) {
    Excerpts excerpts = new Excerpts(report, options.showContent());
    Map<Finding, String> ids = Fingerprints.of(report.findings());
    json.writeArrayPropertyStart("findings");
    for (Finding finding : report.findings()) {
      Map<String, String> args = excerpts.args(finding);
      json.writeStartObject();
      json.writeStringProperty("id", ids.get(finding));
      json.writeStringProperty("rule", finding.rule());
      json.writeStringProperty("severity", finding.severity().id());
      json.writeBooleanProperty("preview", finding.preview());
      place(finding.at(), excerpts, json);
      RuleCard card = report.rules().cards().get(finding.rule());
      if (card != null) {
        Wording wording = card.wording(options.language());
        json.writeStringProperty("title", wording.title());
        json.writeStringProperty("message", Wording.fill(wording.message(), args));
        json.writeStringProperty("fix", Wording.fill(wording.fix(), args));
        json.writeStringProperty("basis", card.basis(finding.args()));
        json.writeStringProperty("strength", card.strength());
      }
      json.writeObjectPropertyStart("args");
      args.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("related");
      for (Span other : finding.related()) {
        json.writeStartObject();
        place(other, excerpts, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(Span at, Excerpts excerpts, JsonGenerator json) {
    Block block = at.block();
    json.writeStringProperty("layer", block.layer().id());
    json.writeStringProperty("locator", block.locator());
    json.writeNumberProperty("line", block.line());
    json.writeNumberProperty("start", at.start());
    json.writeNumberProperty("end", at.end());
    json.writeStringProperty("text", excerpts.text(at));
    if (block.page() > 0) {
      json.writeNumberProperty("page", block.page());
      json.writeArrayPropertyStart("boxes");
      for (Box box : block.boxes()) {
        json.writeStartArray();
        json.writeNumber(box.page());
        json.writeNumber(box.x() / 20f);
        json.writeNumber(box.y() / 20f);
        json.writeNumber(box.width() / 20f);
        json.writeNumber(box.height() / 20f);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  private static void coverage(Document document, JsonGenerator json) {
    json.writeObjectPropertyStart("coverage");
    json.writeBooleanProperty("fullyRead", document.fullyRead());
    json.writeArrayPropertyStart("parts");
    document
        .walk()
        .forEach(
            d -> {
              for (Part part : d.parts()) {
                json.writeStartObject();
                json.writeStringProperty("file", d.file());
                json.writeStringProperty("type", d.type());
                json.writeStringProperty("part", part.name());
                json.writeStringProperty("reading", part.reading().id());
                json.writeStringProperty("reason", part.reason().id());
                json.writeStringProperty("detail", part.detail());
                json.writeEndObject();
              }
            });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rules(Report report, JsonGenerator json) {
    json.writeObjectPropertyStart("rules");
    json.writeNumberProperty("loaded", report.rules().cards().size());
    json.writeNumberProperty("run", report.rulesRun());
    json.writeObjectPropertyStart("skipped");
    report.skipped().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void blocks(Report report, Options options, JsonGenerator json) {
    Excerpts excerpts = new Excerpts(report, options.showContent());
    json.writeArrayPropertyStart("blocks");
    for (Block block : report.document().lines()) {
      json.writeStartObject();
      json.writeNumberProperty("line", block.line());
      json.writeStringProperty("layer", block.layer().id());
      json.writeStringProperty("kind", block.kind().id());
      json.writeStringProperty("cause", block.cause().id());
      json.writeStringProperty("locator", block.locator());
      json.writeStringProperty("prefix", block.prefix());
      json.writeStringProperty("text", excerpts.text(block, 0, block.text().length()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
