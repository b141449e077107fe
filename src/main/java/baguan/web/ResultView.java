package baguan.web;

import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Part;
import baguan.fact.HouseStyle;
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
import java.util.stream.IntStream;

/** A report as the result page shows it: the text cut at the findings, and a card for each. */
public record ResultView(
    String name,
    String verdict,
    String profile,
    String kind,
    String layout,
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
   * Characters with the same findings on them; shown for the narrowest.
   *
   * @param card number of that finding, 0 for plain text
   * @param first that finding starts here: the piece its card links to
   * @param anchors other findings that start here
   */
  public record Piece(
      String text, int card, String severity, boolean first, List<Integer> anchors) {
    /** Whether it is too little to hit as it stands: 24 px are asked for (WCAG 2.5.8). */
    public String size() {
      return text.length() < 2 ? "short" : "long";
    }
  }

  /**
   * Further places of a finding.
   *
   * @param lines each once, the first dozen
   * @param more how many are left out
   */
  public record Also(List<Integer> lines, int more) {
    private static final int MOST = 12;

    /** Of all places, of which {@code line} is named already. */
    public static Also of(int line, IntStream places) {
      List<Integer> all = places.filter(l -> l != line).distinct().boxed().toList();
      int shown = Math.min(MOST, all.size());
      return new Also(all.subList(0, shown), all.size() - shown);
    }
  }

  /**
   * One finding.
   *
   * @param boxes where its paragraph is drawn; empty where pages are none, or it is not on them
   */
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
      String layer,
      List<Box> boxes,
      Also also) {}

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
        layout(report.rules().style().name()),
        report.stopLevel(),
        report.document().sha256(),
        lines,
        cards,
        unread(report.document()),
        report.rulesRun(),
        report.skipped().size());
  }

  /** The body's own manual; empty where documents are held against the national standard. */
  public static String layout(String style) {
    return style.equals(HouseStyle.NATIONAL.name()) ? "" : style;
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
        rule == null ? "" : rule.basis(finding.args()),
        excerpts.text(finding.at()),
        block.line(),
        block.locator(),
        block.page(),
        block.layer().onPage() ? "" : block.layer().id(),
        block.layer().onPage() && block.file().isEmpty() ? block.boxes() : List.of(),
        Also.of(block.line(), finding.related().stream().mapToInt(s -> s.block().line())));
  }

  private static Line line(Block block, List<Integer> numbers, Report report, Excerpts excerpts) {
    List<Pieces.Mark> marks = new ArrayList<>();
    for (int number : numbers) {
      Finding finding = report.findings().get(number - 1);
      marks.add(
          new Pieces.Mark(
              number, finding.severity().id(), finding.at().start(), finding.at().end()));
    }
    return new Line(
        block.line(),
        block.layer().id(),
        !block.layer().onPage(),
        block.locator(),
        block.prefix(),
        Pieces.of(excerpts.text(block, 0, block.text().length()), marks));
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
