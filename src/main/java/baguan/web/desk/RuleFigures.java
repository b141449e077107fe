package baguan.web.desk;

import baguan.gate.Statistics;
import baguan.review.Slice;
import baguan.review.Submission;
import baguan.store.Figures;
import baguan.web.desk.Figure.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The charts of rules and checks: findings, waivers, health, time. */
final class RuleFigures {
  private static final int ROWS = 15;

  private final Statistics.All all;
  private final Words words;
  private final SortedSet<String> rules;
  private final String sort;
  private final long since;

  /**
   * @param rules ids of all installed rules
   * @param sort the column of the health table; by share called wrong when it is none
   * @param since epoch millis
   */
  RuleFigures(Statistics.All all, Words words, Set<String> rules, String sort, long since) {
    this.all = all;
    this.words = words;
    this.rules = new TreeSet<>(rules);
    this.sort = sort;
    this.since = since;
  }

  List<Figure> figures() {
    return List.of(findings(), waivers(), health(), times());
  }

  private String href(Slice.Kind kind, String rule, String code) {
    return QueueScreen.href(new Slice(kind, rule, code, since, Submission.NEVER));
  }

  private Figure findings() {
    List<Figures.OfRule> top = all.rules();
    List<List<String>> rows = new ArrayList<>();
    top.forEach(r -> rows.add(Grid.row(r.rule(), List.of(r.found(), r.waived()))));
    List<String> names = top.stream().map(Figures.OfRule::rule).toList();
    List<String> hrefs = names.stream().map(r -> href(Slice.Kind.FOUND, r, "")).toList();
    return Figure.of(
        words,
        "findings",
        all.checked(),
        top.isEmpty()
            ? words.t().get("figures.findings.none")
            : words
                .t()
                .fill("figures.findings.say", top.get(0).rule(), top.get(0).found(), all.checked()),
        Plot.rows(
                names,
                top.stream().map(r -> List.of(r.found(), r.waived())).toList(),
                words.all("figures.found", "figures.waived"))
            .rowsTo(names, hrefs),
        new Grid(words.all("sheet.rule", "figures.found", "figures.waived"), rows, hrefs));
  }

  private Figure waivers() {
    List<Figures.Waivers> each = all.waivers();
    List<Figures.Waivers> top = each.stream().limit(ROWS).toList();
    List<List<String>> rows = new ArrayList<>();
    each.forEach(w -> rows.add(Grid.row(code(w), List.of(w.rule(), w.count(), w.ending()))));
    List<String> names = top.stream().map(w -> code(w) + " × " + w.rule()).toList();
    List<String> hrefs =
        each.stream().map(w -> href(Slice.Kind.WAIVED, w.rule(), w.code())).toList();
    long count = each.stream().mapToLong(Figures.Waivers::count).sum();
    long ending = each.stream().mapToLong(Figures.Waivers::ending).sum();
    return Figure.of(
        words,
        "waivers",
        all.checked(),
        each.isEmpty()
            ? words.t().get("figures.waivers.none")
            : words.t().fill("figures.waivers.say", count, ending),
        Plot.rows(
                names,
                top.stream().map(w -> List.of(w.count(), w.ending())).toList(),
                words.all("figures.waivers.count", "figures.waivers.ending"))
            .rowsTo(names, hrefs),
        new Grid(
            words.all(
                "figures.code", "sheet.rule", "figures.waivers.count", "figures.waivers.ending"),
            rows,
            hrefs));
  }

  private String code(Figures.Waivers w) {
    return w.code().isEmpty() ? words.t().get("figures.code.none") : w.code();
  }

  private Figure health() {
    List<Figures.Health> seen = new ArrayList<>(all.health());
    Set<String> hit = seen.stream().map(Figures.Health::rule).collect(Collectors.toSet());
    Set<String> never = new HashSet<>(rules);
    never.removeAll(hit);
    new TreeSet<>(never).forEach(rule -> seen.add(new Figures.Health(rule, 0, 0)));
    seen.sort(order());
    List<List<String>> rows = new ArrayList<>();
    seen.forEach(
        h ->
            rows.add(
                Grid.row(
                    h.rule(), List.of(h.found(), h.wrong(), Words.percent(h.wrong(), h.found())))));
    List<Figures.Health> wrong =
        all.health().stream()
            .filter(h -> h.wrong() > 0)
            .sorted(share().thenComparing(Figures.Health::rule))
            .limit(ROWS)
            .toList();
    List<String> names = wrong.stream().map(Figures.Health::rule).toList();
    long found = all.health().stream().mapToLong(Figures.Health::found).sum();
    long called = all.health().stream().mapToLong(Figures.Health::wrong).sum();
    return Figure.of(
        words,
        "health",
        all.checked(),
        called == 0
            ? words.t().fill("figures.health.none", found, never.size())
            : words.t().fill("figures.health.say", Words.percent(called, found), never.size()),
        Plot.rows(
                names,
                wrong.stream().map(h -> List.of(100 * h.wrong() / h.found())).toList(),
                List.of())
            .rowsTo(names, names.stream().map(r -> href(Slice.Kind.WRONG, r, "")).toList()),
        new Grid(
            words.all("sheet.rule", "figures.found.all", "figures.wrong", "figures.percent"),
            rows));
  }

  private static Comparator<Figures.Health> share() {
    return Comparator.comparingDouble(h -> h.found() == 0 ? 0 : -(double) h.wrong() / h.found());
  }

  private Comparator<Figures.Health> order() {
    Comparator<Figures.Health> rule = Comparator.comparing(Figures.Health::rule);
    return switch (sort) {
      case "rule" -> rule;
      case "found" -> Comparator.comparingLong(Figures.Health::found).thenComparing(rule);
      default -> share().thenComparing(rule);
    };
  }

  private Figure times() {
    SortedMap<String, List<Long>> groups = new TreeMap<>();
    for (Figures.Timing timing : all.timings()) {
      String group = format(timing.type()) + " " + size(timing.size());
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(timing.millis());
    }
    List<String> said = new ArrayList<>();
    List<long[]> spans = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (group, millis) -> {
          long half = Words.rank(millis, 50);
          long most = Words.rank(millis, 95);
          spans.add(new long[] {half, most});
          said.add(Words.seconds(half) + "–" + Words.seconds(most) + " s");
          rows.add(
              Grid.row(group, List.of(Words.seconds(half), Words.seconds(most), millis.size())));
        });
    List<Long> every = all.timings().stream().map(Figures.Timing::millis).toList();
    return Figure.of(
        words,
        "times",
        all.timings().isEmpty() ? 0 : all.checked(),
        words
            .t()
            .fill(
                "figures.times.say",
                Words.seconds(Words.rank(every, 50)),
                Words.seconds(Words.rank(every, 95))),
        Plot.spans(List.copyOf(groups.keySet()), spans, said),
        new Grid(
            words.all("figures.format", "figures.p50", "figures.p95", "figures.checks"), rows));
  }

  /** What people call a media type. */
  private static String format(String type) {
    String plain = type.replaceFirst(";.*", "");
    if (plain.contains("wordprocessingml")) {
      return "DOCX";
    } else if (plain.contains("spreadsheetml")) {
      return "XLSX";
    } else if (plain.contains("presentationml")) {
      return "PPTX";
    }
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('.')) + 1);
    return last.isEmpty() ? "?" : last;
  }

  private static String size(long bytes) {
    if (bytes < 100_000) {
      return "< 100 kB";
    }
    return bytes < 1_000_000 ? "< 1 MB" : bytes < 10_000_000 ? "< 10 MB" : "≥ 10 MB";
  }
}
