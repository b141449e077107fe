package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.State;
import baguan.review.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code /figures}: what became of documents by week, and how old the open ones are. */
public final class FiguresScreen implements Screen {
  static final int WEEKS = 12;
  private static final long DAY = 24 * 60 * 60 * 1000L;
  private static final List<State> OUTCOMES =
      List.of(State.RELEASED, State.RECALLED, State.REJECTED, State.WITHDRAWN);

  private final Gate gate;

  FiguresScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * A week.
   *
   * @param monday as ISO 8601 has it
   * @param counts by outcome, in the order of {@link #outcomes}
   */
  public record Week(String monday, List<Integer> counts) {}

  /**
   * A department's open documents.
   *
   * @param counts of up to one, three, six calendar days, and of more
   */
  public record Age(String department, List<Integer> counts) {}

  /** Ids of the outcomes; archived ones were released. */
  public static List<String> outcomes() {
    return OUTCOMES.stream().map(State::id).toList();
  }

  @Override
  public void show(Visit visit) throws IOException {
    Visible visible = Visible.to(gate, visit);
    List<Week> weeks = weeks(visit, visible.items());
    List<Age> ages = ages(visible.items());
    if (visit.param("csv").equals("weeks")) {
      Csv csv = new Csv();
      List<String> head = new ArrayList<>(List.of("week"));
      head.addAll(outcomes());
      csv.row(head);
      weeks.forEach(w -> csv.row(w.monday(), w.counts()));
      send(visit, csv, "weeks.csv");
    } else if (visit.param("csv").equals("ages")) {
      Names names = new Names(gate);
      Csv csv = new Csv();
      csv.row(List.of("department", "days<=1", "days<=3", "days<=6", "days>6"));
      ages.forEach(a -> csv.row(names.department(a.department()), a.counts()));
      send(visit, csv, "ages.csv");
    } else {
      Map<String, Object> model =
          Map.of(
              "weeks",
              weeks,
              "ages",
              ages,
              "bars",
              Bars.of(weeks.stream().map(Week::counts).toList()),
              "cut",
              visible.cut());
      visit.page("figures.jte", visit.t().get("nav.figures"), model);
    }
  }

  private static void send(Visit visit, Csv csv, String name) throws IOException {
    visit.response().setContentType("text/csv; charset=utf-8");
    visit.response().setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    visit.response().getOutputStream().write(csv.text().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Week> weeks(Visit visit, List<Submission> items) {
    LocalDate monday = monday(visit, System.currentTimeMillis());
    SortedMap<LocalDate, int[]> counts = new TreeMap<>();
    for (int i = 0; i < WEEKS; i++) {
      counts.put(monday.minusWeeks(i), new int[OUTCOMES.size()]);
    }
    for (Submission s : items) {
      State state = s.state() == State.ARCHIVED ? State.RELEASED : s.state();
      int[] week = counts.get(monday(visit, s.changed()));
      if (week != null && OUTCOMES.contains(state)) {
        week[OUTCOMES.indexOf(state)]++;
      }
    }
    List<Week> weeks = new ArrayList<>();
    counts.forEach((day, c) -> weeks.add(new Week(day.toString(), list(c))));
    return weeks;
  }

  private static LocalDate monday(Visit visit, long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), visit.zone())
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static List<Age> ages(List<Submission> items) {
    long now = System.currentTimeMillis();
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Submission s : items) {
      if (!s.state().done()) {
        long days = (now - s.created()) / DAY;
        int column = days < 1 ? 0 : days < 3 ? 1 : days < 6 ? 2 : 3;
        counts.computeIfAbsent(s.department(), d -> new int[4])[column]++;
      }
    }
    List<Age> ages = new ArrayList<>();
    counts.forEach((department, c) -> ages.add(new Age(department, list(c))));
    return ages;
  }

  private static List<Integer> list(int[] counts) {
    List<Integer> list = new ArrayList<>();
    for (int count : counts) {
      list.add(count);
    }
    return list;
  }
}
