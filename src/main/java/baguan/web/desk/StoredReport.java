package baguan.web.desk;

import baguan.document.Box;
import baguan.document.Layer;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import baguan.rule.Wording;
import baguan.web.Pieces;
import baguan.web.ResultView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as it was kept, in words of the reader's language where the rule is still there. */
final class StoredReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode report;
  private final RuleSet rules;
  private final Language language;

  StoredReport(byte[] json, RuleSet rules, Language language) {
    this.report = JSON.readTree(json);
    this.rules = rules;
    this.language = language;
  }

  ResultView view() {
    List<ResultView.Card> cards = new ArrayList<>();
    Map<Integer, List<Pieces.Mark>> marks = new HashMap<>();
    for (JsonNode finding : report.path("findings")) {
      int number = cards.size() + 1;
      cards.add(card(finding, number));
      marks
          .computeIfAbsent(finding.path("line").asInt(0), line -> new ArrayList<>())
          .add(
              new Pieces.Mark(
                  number,
                  text(finding, "severity"),
                  finding.path("start").asInt(0),
                  finding.path("end").asInt(0)));
    }
    return new ResultView(
        report.path("file").path("name").asString(""),
        text(report, "verdict"),
        text(report.path("profile"), "type"),
        text(report.path("profile"), "kind"),
        ResultView.layout(text(report.path("profile"), "layout")),
        "",
        text(report.path("file"), "sha256"),
        lines(marks),
        cards,
        unread(),
        report.path("rules").path("run").asInt(0),
        skipped());
  }

  private int skipped() {
    return report.path("rules").path("skipped").size();
  }

  private ResultView.Card card(JsonNode finding, int number) {
    RuleCard rule = rules.cards().get(text(finding, "rule"));
    Map<String, String> args = new TreeMap<>();
    finding.path("args").propertyStream().forEach(e -> args.put(e.getKey(), string(e.getValue())));
    Wording wording =
        rule == null
            ? new Wording(text(finding, "title"), text(finding, "message"), text(finding, "fix"))
            : filled(rule.wording(language), args);
    String layer = text(finding, "layer");
    int line = finding.path("line").asInt(0);
    return new ResultView.Card(
        number,
        text(finding, "severity"),
        finding.path("preview").asBoolean(false),
        text(finding, "rule"),
        wording.title(),
        wording.message(),
        wording.fix(),
        text(finding, "basis"),
        text(finding, "text"),
        line,
        text(finding, "locator"),
        finding.path("page").asInt(0),
        off(layer) ? layer : "",
        off(layer) || text(finding, "locator").contains("!") ? List.of() : boxes(finding),
        ResultView.Also.of(
            line, finding.path("related").valueStream().mapToInt(p -> p.path("line").asInt(0))));
  }

  /** Kept in points, as seen from the page's top left corner. */
  private static List<Box> boxes(JsonNode finding) {
    return finding.path("boxes").valueStream().map(StoredReport::box).toList();
  }

  private static Box box(JsonNode box) {
    return new Box(
        box.path(0).asInt(0),
        twips(box.path(1)),
        twips(box.path(2)),
        twips(box.path(3)),
        twips(box.path(4)));
  }

  private static int twips(JsonNode points) {
    return (int) Math.round(points.asDouble(0) * 20);
  }

  private static Wording filled(Wording wording, Map<String, String> args) {
    return new Wording(
        wording.title(), Wording.fill(wording.message(), args), Wording.fill(wording.fix(), args));
  }

  private List<ResultView.Line> lines(Map<Integer, List<Pieces.Mark>> marks) {
    List<ResultView.Line> lines = new ArrayList<>();
    for (JsonNode block : report.path("blocks")) {
      int line = block.path("line").asInt(0);
      String layer = text(block, "layer");
      lines.add(
          new ResultView.Line(
              line,
              layer,
              off(layer),
              text(block, "locator"),
              text(block, "prefix"),
              Pieces.of(text(block, "text"), marks.getOrDefault(line, List.of()))));
    }
    return lines;
  }

  private List<ResultView.Unread> unread() {
    List<ResultView.Unread> unread = new ArrayList<>();
    for (JsonNode part : report.path("coverage").path("parts")) {
      if (!text(part, "reading").equals("read") && !text(part, "reason").equals("none")) {
        String file = text(part, "file");
        unread.add(
            new ResultView.Unread(
                file.isEmpty() ? text(part, "part") : file + "!" + text(part, "part"),
                text(part, "reading"),
                text(part, "reason"),
                text(part, "detail")));
      }
    }
    return unread;
  }

  private static boolean off(String layer) {
    for (Layer each : Layer.values()) {
      if (each.id().equals(layer)) {
        return !each.onPage();
      }
    }
    return true;
  }

  private static String text(JsonNode node, String name) {
    return string(node.path(name));
  }

  private static String string(JsonNode node) {
    return node.asString("");
  }
}
