package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.Office;
import baguan.review.Department;
import baguan.review.Person;
import baguan.review.UnknownException;
import java.io.IOException;
import java.util.HashMap;
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
            "heads", heads(),
            "problem", problem);
    visit.page("office.jte", visit.t().get("nav.office"), status, model);
  }

  private Map<String, String> heads() {
    Map<String, String> heads = new HashMap<>();
    for (Department d : gate.office().departments()) {
      gate.office().head(d.id()).ifPresent(person -> heads.put(d.id(), person));
    }
    return heads;
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
      case "head" -> {
        String login = visit.param("login");
        Person head = office.named(login).orElseThrow(() -> new UnknownException("person"));
        office.nameHead(visit.actor(), visit.param("department"), head.id());
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
