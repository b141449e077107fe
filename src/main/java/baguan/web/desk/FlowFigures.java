package baguan.web.desk;

import baguan.gate.Statistics;
import baguan.review.Act;
import baguan.review.Course;
import baguan.review.Move;
import baguan.review.Slice;
import baguan.review.WorkDays;
import baguan.web.desk.Figure.Grid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The charts of documents on their way: outcomes, first pass, turnaround, age. */
final class FlowFigures {
  private static final List<String> ENDS = List.of("released", "returned", "rejected", "withdrawn");
  private static final List<String> AGES = List.of("0–1", "1–3", "3–6", "> 6");

  private final Statistics.All all;
  private final Words words;
  private final LocalDate since;
  private final LocalDate today;

  FlowFigures(Statistics.All all, Words words, LocalDate since, LocalDate today) {
    this.all = all;
    this.words = words;
    this.since = since;
    this.today = today;
  }

  List<Figure> figures() {
    return List.of(weeks(), firstPass(), turnaround(), ages());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int end(Act act) {
    return switch (act) {
      case RELEASE -> 0;
      case RETURN, OBJECT -> 1;
      case REJECT -> 2;
      default -> 3;
    };
  }

  private Figure weeks() {
    SortedMap<LocalDate, long[]> weeks = new TreeMap<>();
    for (LocalDate day = monday(since); !day.isAfter(today); day = day.plusWeeks(1)) {
      weeks.put(day, new long[ENDS.size()]);
    }
    long[] sums = new long[ENDS.size()];
    for (Move move : all.ends()) {
      long[] week = weeks.get(monday(words.day(move.at())));
      if (week != null) {
        week[end(move.act())]++;
        sums[end(move.act())]++;
      }
    }
    List<String> legend = ENDS.stream().map(e -> words.t().get("figures.end." + e)).toList();
    List<String> names = weeks.keySet().stream().map(d -> d.toString().substring(5)).toList();
    List<String> hrefs = weeks.keySet().stream().map(this::week).toList();
    List<List<Long>> columns = weeks.values().stream().map(FlowFigures::list).toList();
    List<List<String>> rows = new ArrayList<>();
    weeks.forEach((day, counts) -> rows.add(Grid.row(day.toString(), list(counts))));
    List<String> head = new ArrayList<>(words.all("figures.week"));
    head.addAll(legend);
    return Figure.of(
        words,
        "weeks",
        all.ends().stream().map(Move::submission).distinct().count(),
        words.t().fill("figures.weeks.say", sums[0], sums[1], sums[2], sums[3]),
        Plot.stacked(names, columns, legend).columnsTo(names, hrefs),
        new Grid(head, rows, hrefs));
  }

  private String week(LocalDate monday) {
    long from = words.begin(monday);
    return QueueScreen.href(
        new Slice(Slice.Kind.ENDED, "", "", from, words.begin(monday.plusWeeks(1))));
  }

  private String month(YearMonth month) {
    long from = words.begin(month.atDay(1).isBefore(since) ? since : month.atDay(1));
    long to = words.begin(month.plusMonths(1).atDay(1));
    return QueueScreen.href(new Slice(Slice.Kind.APPROVED, "", "", from, to));
  }

  /** By month of approval; months without one are left out. */
  private SortedMap<YearMonth, List<Course>> months() {
    return all.courses().stream()
        .collect(
            Collectors.groupingBy(
                c -> YearMonth.from(words.day(c.approved())), TreeMap::new, Collectors.toList()));
  }

  private Figure firstPass() {
    List<String> names = new ArrayList<>();
    List<String> hrefs = months().keySet().stream().map(this::month).toList();
    List<Double> rates = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    months()
        .forEach(
            (month, courses) -> {
              long first = courses.stream().filter(Course::first).count();
              names.add(month.toString());
              rates.add(100.0 * first / courses.size());
              rows.add(
                  Grid.row(
                      month.toString(),
                      List.of(first, courses.size(), Words.percent(first, courses.size()))));
            });
    long first = all.courses().stream().filter(Course::first).count();
    int count = all.courses().size();
    return Figure.of(
        words,
        "first",
        count,
        words.t().fill("figures.first.say", Words.percent(first, count), first, count),
        Plot.lines(names, List.of(rates), List.of(), "%").columnsTo(names, hrefs),
        new Grid(
            words.all(
                "figures.month", "figures.first.count", "figures.approved", "figures.percent"),
            rows,
            hrefs));
  }

  private Figure turnaround() {
    List<String> names = new ArrayList<>();
    List<String> hrefs = months().keySet().stream().map(this::month).toList();
    List<Double> medians = new ArrayList<>();
    List<Double> slow = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    months()
        .forEach(
            (month, courses) -> {
              long median = Words.rank(worked(courses), 50);
              long late = Words.rank(worked(courses), 90);
              names.add(month.toString());
              medians.add(median / 3_600_000.0);
              slow.add(late / 3_600_000.0);
              rows.add(
                  Grid.row(
                      month.toString(),
                      List.of(
                          Words.hours(median),
                          Words.hours(late),
                          Words.hours(Words.rank(stopped(courses), 50)),
                          courses.size())));
            });
    return Figure.of(
        words,
        "turnaround",
        all.courses().size(),
        words
            .t()
            .fill(
                "figures.turnaround.say",
                Words.hours(Words.rank(worked(all.courses()), 50)),
                Words.hours(Words.rank(worked(all.courses()), 90)),
                Words.hours(Words.rank(stopped(all.courses()), 50))),
        Plot.lines(names, List.of(medians, slow), words.all("figures.median", "figures.p90"), "h")
            .columnsTo(names, hrefs),
        new Grid(
            words.all(
                "figures.month",
                "figures.median",
                "figures.p90",
                "figures.stopped",
                "figures.approved"),
            rows,
            hrefs));
  }

  private static List<Long> worked(List<Course> courses) {
    return courses.stream().map(Course::worked).toList();
  }

  private static List<Long> stopped(List<Course> courses) {
    return courses.stream().map(Course::stopped).toList();
  }

  private Figure ages() {
    SortedMap<String, long[]> counts = new TreeMap<>();
    for (Statistics.Aged open : all.open()) {
      counts.computeIfAbsent(open.department(), d -> new long[AGES.size()])[column(open)]++;
    }
    List<String> names = counts.keySet().stream().map(words.names()::department).toList();
    List<List<Long>> values = counts.values().stream().map(FlowFigures::list).toList();
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((d, c) -> rows.add(Grid.row(words.names().department(d), list(c))));
    List<String> head = new ArrayList<>(words.all("department"));
    head.addAll(AGES);
    long old = counts.values().stream().mapToLong(c -> c[3]).sum();
    String oldest =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> Long.compare(a[3], b[3])))
            .map(e -> words.names().department(e.getKey()))
            .orElse("");
    return Figure.of(
        words,
        "ages",
        all.open().size(),
        old == 0
            ? words.t().fill("figures.ages.none", all.open().size())
            : words.t().fill("figures.ages.say", all.open().size(), old, oldest),
        Plot.heat(AGES, names, values)
            .cellsTo(AGES, names, counts.keySet().stream().map(this::cells).toList()),
        new Grid(head, rows));
  }

  private static int column(Statistics.Aged open) {
    double days = (double) open.officeMillis() / WorkDays.DAY;
    return days <= 1 ? 0 : days <= 3 ? 1 : days <= 6 ? 2 : 3;
  }

  /** Where the cells of a department lead: the older a document, the earlier it was made. */
  private List<String> cells(String department) {
    List<String> hrefs = new ArrayList<>();
    for (int c = 0; c < AGES.size(); c++) {
      int column = c;
      LongSummaryStatistics made =
          all.open().stream()
              .filter(o -> o.department().equals(department) && column(o) == column)
              .mapToLong(Statistics.Aged::created)
              .summaryStatistics();
      hrefs.add(
          made.getCount() == 0
              ? ""
              : QueueScreen.href(
                  new Slice(Slice.Kind.OPEN, department, "", made.getMin(), made.getMax() + 1)));
    }
    return hrefs;
  }

  private static List<Long> list(long[] counts) {
    return Collections.unmodifiableList(Arrays.stream(counts).boxed().toList());
  }
}
