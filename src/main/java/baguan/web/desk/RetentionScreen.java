package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Retention;
import baguan.review.UnknownException;
import baguan.web.Problem;
import java.io.IOException;
import java.util.Map;

/** {@code /retention}: how long content is kept: an administrator proposes, an auditor agrees. */
final class RetentionScreen implements Screen {
  private static final int CERTIFICATES = 100;

  private final Retention retention;

  RetentionScreen(Gate gate) {
    this.retention = gate.retention();
  }

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "");
  }

  private void page(Visit visit, int status, String problem) throws IOException {
    Map<String, Object> model =
        Map.of(
            "rule", retention.rule(visit.actor()),
            "certificates", retention.certificates(visit.actor(), CERTIFICATES),
            "proposes", retention.proposes(visit.actor()),
            "agrees", retention.agrees(visit.actor()),
            "problem", problem);
    visit.page("retention.jte", visit.t().get("retention.title"), status, model);
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    int days = (int) Math.min(Integer.MAX_VALUE, visit.number("days"));
    try {
      switch (visit.param("what")) {
        case "propose" -> retention.propose(visit.actor(), days);
        case "agree" -> retention.agree(visit.actor(), days);
        default -> throw new UnknownException("page");
      }
      visit.redirect("/retention?done=saved");
    } catch (IllegalArgumentException e) {
      page(visit, 422, visit.t().get("retention.demand"));
    }
  }
}
