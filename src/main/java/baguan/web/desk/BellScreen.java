package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Pick;
import baguan.review.UnknownException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /bell}: what waits for the visitor, and what they were told. */
final class BellScreen implements Screen {
  private static final int WAITING = 20;
  private static final int TOLD = 100;

  private final Gate gate;

  BellScreen(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void show(Visit visit) throws IOException {
    Map<String, Object> model =
        Map.of(
            "waiting",
            gate.cases().list(visit.actor(), Pick.of(Pick.Group.YOUR_TURN).limit(WAITING)).items(),
            "told",
            gate.bell().told(visit.actor(), TOLD),
            "trouble",
            gate.bell().trouble(visit.actor()));
    visit.page("bell.jte", visit.t().get("bell.title"), model);
  }

  @Override
  public void act(Visit visit) {
    switch (visit.param("what")) {
      case "read" -> gate.bell().read(visit.actor(), List.of(visit.param("id")));
      case "all" -> gate.bell().readAll(visit.actor());
      default -> throw new UnknownException("page");
    }
    visit.redirect("/bell");
  }
}
