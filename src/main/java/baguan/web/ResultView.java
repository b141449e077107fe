package baguan.web;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Part;
import baguan.finding.Finding;
import baguan.report.Excerpts;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A report as the result page shows it: the text cut at the findings, and a card for each. */
public record ResultView(
    String name,
    String verdict,
    String profile,
    String kind,
    String stopLevel,
    String sha256,
    List<Line> lines,
    List<Card> cards,
    List<Unread> unread,
    int rulesRun,
    int rulesSkipped) {

  /** A block. {@code off} is true of what a reader of the page would not see. */
  public record Line(
      int number, String layer, boolean off, String locator, String prefix, List<Piece> pieces) {}

  /**
   * Characters with the same findings on them.
   *
   * @param card number of the first finding on it, 0 for plain text
   * @param first the finding starts here: the piece a card links to
   */
  public record Piece(String text, int card, String severity, boolean first) {}

  /** One finding. */
  public record Card(
      int number,
      String severity,
      boolean preview,
      String rule,
      String title,
      String message,
      String fix,
      String basis,
      String excerpt,
      int line,
      String locator,
      int page,
      String layer) {}

  /** A part that was not wholly read. */
  public record Unread(String part, String reading, String reason, String detail) {}

  static ResultView of(Report report, Language language) {
    Excerpts excerpts = new Excerpts(report, false);
    List<Card> cards = new ArrayList<>();
    Map<Block, List<Integer>> marks = new HashMap<>();
    for (Finding finding : report.findings()) {
      cards.add(card(report, finding, cards.size() + 1, excerpts, language));
      marks.computeIfAbsent(finding.at().block(), b -> new ArrayList<>()).add(cards.size());
    }
    List<Line> lines = new ArrayList<>();
    if (report.stopLevel().isEmpty()) {
      for (Block block : report.document().lines()) {
        lines.add(line(block, marks.getOrDefault(block, List.of()), report, excerpts));
      }
    }
    return new ResultView(
        report.name(),
        report.verdict().name().toLowerCase(Locale.ROOT),
        report.profile().type(),
        report.profile().kind(),
        report.stopLevel(),
        report.document().sha256(),
        lines,
        cards,
        unread(report.document()),
        report.rulesRun(),
        report.skipped().size());
  }

  private static Card card(
      Report report, Finding finding, int number, Excerpts excerpts, Language language) {
    RuleCard rule = report.rules().cards().get(finding.rule());
    Map<String, String> args = excerpts.args(finding);
    Wording wording = rule == null ? new Wording(finding.rule(), "", "") : rule.wording(language);
    Block block = finding.at().block();
    return new Card(
        number,
        finding.severity().id(),
        finding.preview(),
        finding.rule(),
        wording.title(),
        Wording.fill(wording.message(), args),
        Wording.fill(wording.fix(), args),
        rule == null ? "" : rule.basis(),
        excerpts.text(finding.at()),
        block.line(),
        block.locator(),
        block.page(),
        block.layer().onPage() ? "" : block.layer().id());
  }

  private static Line line(Block block, List<Integer> numbers, Report report, Excerpts excerpts) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, block.text().length()));
    for (int number : numbers) {
      cuts.add(report.findings().get(number - 1).at().start());
      cuts.add(report.findings().get(number - 1).at().end());
    }
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    for (int to : cuts) {
      for (int number : numbers) { // claims about nothing stand between two characters
        Finding finding = report.findings().get(number - 1);
        if (from >= 0 && finding.at().start() == from && finding.at().end() == from) {
          pieces.add(new Piece("", number, finding.severity().id(), true));
        }
      }
      if (from >= 0 && to > from) {
        pieces.add(piece(block, from, to, numbers, report, excerpts));
      }
      from = to;
    }
    for (int number : numbers) {
      Finding finding = report.findings().get(number - 1);
      if (finding.at().start() == block.text().length()) {
        pieces.add(new Piece("", number, finding.severity().id(), true));
      }
    }
    return new Line(
        block.line(),
        block.layer().id(),
        !block.layer().onPage(),
        block.locator(),
        block.prefix(),
        pieces);
  }

  private static Piece piece(
      Block block, int from, int to, List<Integer> numbers, Report report, Excerpts excerpts) {
    for (int number : numbers) {
      Finding finding = report.findings().get(number - 1);
      if (finding.at().start() <= from && to <= finding.at().end()) {
        return new Piece(
            excerpts.text(block, from, to),
            number,
            finding.severity().id(),
            finding.at().start() == from);
      }
    }
    return new Piece(excerpts.text(block, from, to), 0, "", false);
  }

  private static List<Unread> unread(Document document) {
    List<Unread> unread = new ArrayList<>();
    document
        .walk()
        .forEach(
            d -> {
              for (Part part : d.parts()) {
                if (part.reading() != Part.Reading.READ && part.reason() != Part.Reason.NONE) {
                  String name = d.file().isEmpty() ? part.name() : d.file() + "!" + part.name();
                  unread.add(
                      new Unread(name, part.reading().id(), part.reason().id(), part.detail()));
                }
              }
            });
    return unread;
  }
}
