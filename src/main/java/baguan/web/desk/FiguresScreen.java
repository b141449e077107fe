package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Statistics;
import baguan.review.UnknownException;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /figures}: eight charts over a range; {@code ?csv=ID} is the table of one. */
public final class FiguresScreen implements Screen {
  private static final List<Range> RANGES =
      List.of(
          new Range("7d", 7),
          new Range("30d", 30),
          new Range("quarter", 91),
          new Range("year", 365));

  private final Gate gate;
  private final RuleSet rules;

  FiguresScreen(Gate gate, RuleSet rules) {
    this.gate = gate;
    this.rules = rules;
  }

  /** A span that ends today. */
  public record Range(String id, int days) {}

  /**
   * What the page shows.
   *
   * @param sort column of the health table
   */
  public record Listing(List<Range> ranges, String range, String sort, List<Figure> figures) {}

  @Override
  public void show(Visit visit) throws IOException {
    Range range =
        RANGES.stream()
            .filter(r -> r.id().equals(visit.param("range")))
            .findFirst()
            .orElse(RANGES.get(2));
    String sort = visit.param("sort");
    List<Figure> figures = figures(visit, range, sort);
    String csv = visit.param("csv");
    if (csv.isEmpty()) {
      Listing listing = new Listing(RANGES, range.id(), sort, figures);
      visit.page("figures.jte", visit.t().get("nav.figures"), Map.of("list", listing));
      return;
    }
    Figure wanted =
        figures.stream()
            .filter(f -> f.id().equals(csv))
            .findFirst()
            .orElseThrow(() -> new UnknownException("figure"));
    visit
        .file("text/csv; charset=utf-8", wanted.id() + ".csv")
        .write(wanted.grid().csv().getBytes(StandardCharsets.UTF_8));
  }

  private List<Figure> figures(Visit visit, Range range, String sort) {
    Statistics statistics = gate.statistics();
    Words words = new Words(visit.t(), new Names(gate), visit.zone());
    LocalDate today = words.day(statistics.now());
    LocalDate since = today.minusDays(range.days() - 1L);
    long begin = words.begin(since);
    Statistics.All all = statistics.of(visit.actor(), begin);
    List<Figure> figures = new ArrayList<>(new FlowFigures(all, words, since, today).figures());
    figures.addAll(new RuleFigures(all, words, rules.cards().keySet(), sort, begin).figures());
    return figures;
  }
}
