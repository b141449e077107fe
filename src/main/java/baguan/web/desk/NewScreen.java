package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Sheet;
import baguan.review.Actor;
import baguan.review.Urgency;
import baguan.web.Problem;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** {@code /new}: a document is handed in and checked. */
final class NewScreen implements Screen {
  private final Gate gate;
  private final Uploads uploads;
  private final long maxBytes;

  NewScreen(Gate gate, Uploads uploads, long maxBytes) {
    this.gate = gate;
    this.uploads = uploads;
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
    Actor actor = visit.actor();
    uploads.take(visit, check -> gate.intake().create(actor, sheet, handed.upload(), check));
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
