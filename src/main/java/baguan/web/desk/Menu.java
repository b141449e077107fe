package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Act;
import baguan.review.Department;
import baguan.review.Permissions;
import baguan.review.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Where a visitor may go from here. */
final class Menu {
  private final Visit visit;
  private final Gate gate;

  Menu(Visit visit, Gate gate) {
    this.visit = visit;
    this.gate = gate;
  }

  Frame frame(String title) {
    String done = "done." + visit.param("done");
    return new Frame(
        visit.t(),
        title,
        here(),
        visit.csrf(),
        user(),
        visit.deputy(),
        links(),
        visit.t().has(done) ? visit.t().get(done) : "",
        visit.zone(),
        new Names(gate));
  }

  private String user() {
    if (!visit.known()) {
      return "";
    }
    String name = visit.person().name();
    return visit
        .actor()
        .principal()
        .map(p -> visit.t().fill("audit.behalf", name, p.name()))
        .orElse(name);
  }

  /** Departments in whose name the visitor may hand in. */
  static List<String> drafts(Gate gate, Visit visit) {
    return gate.office().departments().stream()
        .map(Department::id)
        .filter(d -> Permissions.allows(visit.actor(), Act.CREATE, Place.department(d)))
        .toList();
  }

  private List<Frame.Link> links() {
    List<String> rooms = new ArrayList<>();
    if (visit.known()) {
      if (Permissions.allows(visit.actor(), Act.MANAGE_PEOPLE, Place.NONE)) {
        rooms.addAll(List.of("people", "office", "calendar", "audit"));
      } else {
        if (!drafts(gate, visit).isEmpty()) {
          rooms.add("new");
        }
        rooms.addAll(List.of("queue", "followup", "figures"));
        if (Permissions.allows(visit.actor(), Act.VIEW_AUDIT, Place.NONE)) {
          rooms.add("audit");
        }
      }
    }
    if (visit.known()
        && (gate.retention().proposes(visit.actor()) || gate.retention().agrees(visit.actor()))) {
      rooms.add("retention");
    }
    rooms.addAll(List.of("verify", "rules"));
    if (visit.known()) {
      rooms.addAll(List.of("bell", "account"));
    }
    String here = visit.request().getServletPath();
    return rooms.stream().map(r -> new Frame.Link(name(r), "/" + r, here.equals("/" + r))).toList();
  }

  /** The bell says how much of it was not read. */
  private String name(String room) {
    long unread = room.equals("bell") ? gate.bell().unread(visit.actor()) : 0;
    return visit.t().get("nav." + room) + (unread > 0 ? " (" + unread + ")" : "");
  }

  /** Path and query of a page that can be asked for again, without what is said once. */
  private String here() {
    HttpServletRequest request = visit.request();
    StringBuilder query = new StringBuilder();
    if (request.getMethod().equals("GET")) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!name.equals("lang") && !name.equals("done") && values.length > 0) {
                  query.append(query.isEmpty() ? '?' : '&');
                  query.append(Visit.encode(name)).append('=').append(Visit.encode(values[0]));
                }
              });
    }
    return request.getRequestURI() + query;
  }
}
