package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Office;
import baguan.review.Department;
import baguan.review.UnknownException;
import java.io.IOException;
import java.util.Map;

/** {@code /office}: departments, and who must co-sign what. */
final class OfficeScreen implements Screen {
  private final Gate gate;

  OfficeScreen(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "");
  }

  private void page(Visit visit, int status, String problem) throws IOException {
    PeopleScreen.demand(visit);
    Map<String, Object> model =
        Map.of(
            "departments", gate.office().departments(),
            "routes", gate.office().routes(),
            "problem", problem);
    visit.page("office.jte", visit.t().get("nav.office"), status, model);
  }

  @Override
  public void act(Visit visit) throws IOException {
    Office office = gate.office();
    switch (visit.param("what")) {
      case "department" -> {
        String id = visit.param("id");
        if (!id.matches("[a-z0-9-]{1,32}") || visit.param("name").isEmpty()) {
          page(visit, 422, visit.t().get("office.demand"));
          return;
        }
        office.put(visit.actor(), new Department(id, visit.param("name"), visit.param("issuer")));
      }
      case "route" ->
          office.addRoute(
              visit.actor(),
              visit.param("audience"),
              visit.param("pack"),
              visit.param("department"));
      case "unroute" -> office.removeRoute(visit.actor(), visit.param("id"));
      default -> throw new UnknownException("page");
    }
    visit.redirect("/office?done=saved");
  }
}
