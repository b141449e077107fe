package baguan.web.api;

import static baguan.web.api.SubmissionJson.JSON;

import baguan.compare.Comparison;
import baguan.compare.Fate;
import baguan.compare.Outcome;
import baguan.compare.Paragraph;
import baguan.compare.Piece;
import baguan.compare.Row;
import baguan.compare.Side;
import baguan.compare.Spot;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two versions side by side as JSON: what changed, and every finding of either. */
final class ComparisonJson {
  private ComparisonJson() {}

  static ObjectNode of(Comparison comparison) {
    ObjectNode json = JSON.createObjectNode();
    side(json.putObject("from"), comparison.from());
    side(json.putObject("to"), comparison.to());
    json.put("sameBytes", comparison.sameBytes());
    json.put("sameText", comparison.sameText());
    json.put("fullyRead", comparison.whole());
    ObjectNode counts = json.putObject("counts");
    for (Fate fate : Fate.values()) {
      counts.put(fate.id(), comparison.with(fate).size());
    }
    ArrayNode findings = json.putArray("findings");
    comparison.outcomes().forEach(o -> outcome(findings.addObject(), o));
    ArrayNode paragraphs = json.putArray("paragraphs");
    comparison.rows().stream().filter(r -> !r.same()).forEach(r -> row(paragraphs.addObject(), r));
    return json;
  }

  private static void side(ObjectNode json, Side side) {
    json.put("version", side.number());
    json.put("sha256", side.binding().sha256());
    json.put("rules", side.binding().rules());
    json.put("engine", side.binding().engine());
    json.put("profile", side.binding().profile());
  }

  private static void outcome(ObjectNode json, Outcome outcome) {
    Spot spot = outcome.after().or(outcome::before).orElseThrow();
    json.put("fate", outcome.fate().id());
    json.put("cause", outcome.cause().id());
    json.put("rule", spot.point().rule());
    json.put("severity", spot.point().severity().id());
    spot(json, "before", outcome.before());
    spot(json, "after", outcome.after());
  }

  private static void spot(ObjectNode json, String name, Optional<Spot> spot) {
    if (spot.isEmpty()) {
      json.putNull(name);
      return;
    }
    ObjectNode place = json.putObject(name);
    place.put("point", spot.get().point().key());
    place.put("line", spot.get().line());
    place.put("text", spot.get().shown());
  }

  private static void row(ObjectNode json, Row row) {
    json.put("masked", row.veiled());
    paragraph(json, "before", row.before(), row.old());
    paragraph(json, "after", row.after(), row.fresh());
  }

  private static void paragraph(
      ObjectNode json, String name, Optional<Paragraph> paragraph, List<Piece> pieces) {
    if (paragraph.isEmpty()) {
      json.putNull(name);
      return;
    }
    ObjectNode one = json.putObject(name);
    one.put("line", paragraph.get().line());
    one.put("layer", paragraph.get().layer());
    one.put("locator", paragraph.get().locator());
    ArrayNode cut = one.putArray("pieces");
    pieces.forEach(p -> cut.addObject().put("text", p.text()).put("changed", p.changed()));
  }
}
