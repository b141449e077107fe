package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Notice;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Turn;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code /followup}: what is late, by the department whose turn it is. */
public final class FollowUpScreen implements Screen {
  private static final int REMINDERS = 12;

  private final Gate gate;

  FollowUpScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * One department's open documents.
   *
   * @param items most urgent first
   */
  public record Line(String department, int open, int today, int overdue, List<Item> items) {}

  /** One of them, and who was reminded of it, newest first. */
  public record Item(Submission s, List<Notice> reminders) {}

  @Override
  public void show(Visit visit) throws IOException {
    Visible visible = Visible.to(gate, visit);
    SortedMap<String, List<Submission>> byDepartment = new TreeMap<>();
    for (Submission s : visible.items()) {
      if (!s.state().done()) {
        for (String department : waiting(visit, s)) {
          byDepartment.computeIfAbsent(department, d -> new ArrayList<>()).add(s);
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    byDepartment.forEach((department, items) -> lines.add(line(visit, department, items)));
    Map<String, Object> model = Map.of("lines", lines, "cut", visible.cut());
    visit.page("followup.jte", visit.t().get("followup.title"), model);
  }

  /** While the drafter holds it, it waits for the drafter's department. */
  private Iterable<String> waiting(Visit visit, Submission s) {
    Turn turn =
        s.state() == State.CO_SIGN
            ? gate.cases().whoseTurn(visit.actor(), s.id())
            : Turn.of(s.state(), s.department(), new TreeSet<>());
    return turn.departments().isEmpty() ? List.of(s.department()) : turn.departments();
  }

  private List<Notice> reminders(Visit visit, Submission s) {
    return gate.bell().about(visit.actor(), s.id()).stream()
        .filter(n -> n.kind().clock())
        .limit(REMINDERS)
        .toList();
  }

  private Line line(Visit visit, String department, List<Submission> items) {
    long now = System.currentTimeMillis();
    LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), visit.zone());
    int late = 0;
    int soon = 0;
    for (Submission s : items) {
      late += s.due() < now ? 1 : 0;
      boolean ends =
          s.due() != Submission.NEVER
              && LocalDate.ofInstant(Instant.ofEpochMilli(s.due()), visit.zone()).equals(today);
      soon += ends ? 1 : 0;
    }
    List<Item> sorted =
        items.stream()
            .sorted(Comparator.comparingLong(Submission::due))
            .limit(20)
            .map(s -> new Item(s, reminders(visit, s)))
            .toList();
    return new Line(department, items.size(), soon, late, sorted);
  }
}
