package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Received;
import baguan.gate.Sheet;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.web.Desk;
import baguan.web.Problem;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /new}: a document is handed in and checked. */
final class NewScreen implements Screen {
  private final Gate gate;
  private final Desk desk;
  private final long maxBytes;

  NewScreen(Gate gate, Desk desk, long maxBytes) {
    this.gate = gate;
    this.desk = desk;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException {
    Map<String, Object> model =
        Map.of("departments", Menu.drafts(gate, visit), "maxMegabytes", maxBytes >> 20);
    visit.page("new.jte", visit.t().get("new.title"), model);
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    Handed handed = Handed.of(visit, maxBytes);
    String old = visit.param("replaces");
    Sheet sheet =
        new Sheet(
            shortened(visit.param("title")),
            visit.param("department"),
            handed.aim(),
            urgency(visit),
            old.isEmpty() ? "" : gate.cases().id(visit.actor(), old));
    Received received = gate.intake().create(visit.actor(), sheet, handed.upload(), desk::check);
    end(visit, received);
  }

  /** To the submission's page; of what was stopped there is none. */
  static void end(Visit visit, Received received) throws IOException {
    Optional<Submission> kept = received.submission();
    if (kept.isPresent()) {
      visit.redirect("/s/" + kept.get().number() + "?done=checked");
      return;
    }
    Map<String, Object> model =
        Map.of(
            "level", received.report().stopLevel(),
            "sha256", received.report().document().sha256());
    visit.page("stopped.jte", visit.t().get("stopped.title"), 422, model);
  }

  private static Urgency urgency(Visit visit) {
    String asked = visit.param("urgency");
    for (Urgency each : Urgency.values()) {
      if (each.id().equals(asked.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return Urgency.PLAIN;
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= 200
        ? title
        : title.substring(0, title.offsetByCodePoints(0, 200));
  }
}
