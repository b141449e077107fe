package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Page;
import baguan.review.Pick;
import baguan.review.Slice;
import baguan.review.State;
import baguan.review.Submission;
import baguan.review.Turn;
import baguan.store.Queues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** {@code /queue}: what waits, most urgent first. Tab, filter and place are in the address. */
public final class QueueScreen implements Screen {
  private static final int ROWS = 25;

  private final Gate gate;

  QueueScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * One line of the list.
   *
   * @param mustFix errors and unread parts of the newest version
   */
  public record Row(Submission s, long mustFix, long shouldFix, Turn turn, boolean overdue) {}

  /** One tab. */
  public record Tab(Pick.Group group, long count, boolean current) {
    /** An archive is not counted to its end. */
    public String shown() {
      return count < Queues.MANY ? Long.toString(count) : Queues.MANY - 1 + "+";
    }
  }

  /** All the page shows. */
  public record Listing(
      List<Tab> tabs,
      List<Row> rows,
      String tab,
      String search,
      String state,
      String next,
      Optional<Slice> slice) {}

  /** Address of the list of those that a figure counted. */
  static String href(Slice slice) {
    return "/queue?of="
        + slice.kind().id()
        + "&what="
        + Visit.encode(slice.what())
        + "&more="
        + Visit.encode(slice.more())
        + "&from="
        + slice.from()
        + "&to="
        + slice.to();
  }

  /** What a slice holds, in words. */
  public static String said(Frame f, Slice slice) {
    String key = "queue.of." + slice.kind().id();
    String from = f.day(slice.from());
    String to = slice.to() == Submission.NEVER ? "" : f.day(slice.to() - 1);
    return switch (slice.kind()) {
      case ENDED, APPROVED -> f.t().fill(key, from, to);
      case OPEN -> f.t().fill(key, f.names().department(slice.what()), from, to);
      case FOUND, WRONG -> f.t().fill(key, slice.what());
      case WAIVED -> {
        String none = f.t().get("figures.code.none");
        yield f.t().fill(key, slice.what(), slice.more().isEmpty() ? none : slice.more());
      }
    };
  }

  @Override
  public void show(Visit visit) throws IOException {
    Pick.Group group = group(visit.param("tab"));
    Optional<State> state = state(visit.param("state"));
    String search = visit.param("q");
    Optional<Slice> slice = slice(visit);
    Pick pick = new Pick(group, state, search, visit.param("after"), ROWS, slice);
    Page<Submission> page = gate.cases().list(visit.actor(), pick);
    List<Tab> tabs = new ArrayList<>();
    for (Pick.Group each : Pick.Group.values()) {
      tabs.add(
          new Tab(each, gate.cases().count(visit.actor(), each), slice.isEmpty() && each == group));
    }
    String next =
        page.next().isEmpty()
            ? ""
            : slice.map(QueueScreen::href).orElse("/queue?tab=" + group.id())
                + "&q="
                + Visit.encode(search)
                + "&state="
                + state.map(State::id).orElse("")
                + "&after="
                + page.next();
    Listing listing =
        new Listing(
            tabs,
            page.items().stream().map(s -> row(visit, s)).toList(),
            group.id(),
            search,
            state.map(State::id).orElse(""),
            next,
            slice);
    visit.page("queue.jte", visit.t().get("queue.title"), Map.of("q", listing));
  }

  private Row row(Visit visit, Submission s) {
    Turn turn =
        s.state() == State.CO_SIGN
            ? gate.cases().whoseTurn(visit.actor(), s.id())
            : Turn.of(s.state(), s.department(), new TreeSet<>());
    boolean late = s.due() < System.currentTimeMillis() && !s.state().done();
    return new Row(s, s.risk() / 10_000, s.risk() % 10_000, turn, late);
  }

  private static Pick.Group group(String name) {
    for (Pick.Group each : Pick.Group.values()) {
      if (each.id().equals(name)) {
        return each;
      }
    }
    return Pick.Group.YOUR_TURN;
  }

  private static Optional<Slice> slice(Visit visit) {
    for (Slice.Kind kind : Slice.Kind.values()) {
      if (kind.id().equals(visit.param("of"))) {
        return Optional.of(
            new Slice(
                kind,
                visit.param("what"),
                visit.param("more"),
                millis(visit.param("from"), 0),
                millis(visit.param("to"), Submission.NEVER)));
      }
    }
    return Optional.empty();
  }

  private static long millis(String text, long otherwise) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : otherwise;
  }

  private static Optional<State> state(String name) {
    for (State each : State.values()) {
      if (each.id().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
