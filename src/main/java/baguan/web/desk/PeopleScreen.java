package baguan.web.desk;

import baguan.gate.Gate;
import baguan.review.Act;
import baguan.review.Permissions;
import baguan.review.Person;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.UnknownException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /people}: accounts; {@code /people/ID}: one of them, its roles and its password. */
final class PeopleScreen implements Screen {
  private final Gate gate;

  PeopleScreen(Gate gate) {
    this.gate = gate;
  }

  /** Lists of people are an administrator's too. */
  static void demand(Visit visit) {
    if (!Permissions.allows(visit.actor(), Act.MANAGE_PEOPLE, Place.NONE)) {
      throw new RefusedException(RefusedException.Why.FORBIDDEN, Act.MANAGE_PEOPLE, List.of());
    }
  }

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "");
  }

  private void page(Visit visit, int status, String problem) throws IOException {
    demand(visit);
    String id = visit.rest();
    if (id.isEmpty()) {
      visit.page(
          "people.jte",
          visit.t().get("people.title"),
          status,
          Map.of("people", gate.office().people(), "problem", problem));
      return;
    }
    Person person = find(id.replaceFirst("/.*", ""));
    visit.page("person.jte", person.name(), status, Map.of("person", person, "problem", problem));
  }

  private Person find(String id) {
    return gate.office().person(id).orElseThrow(() -> new UnknownException("person"));
  }

  @Override
  public void act(Visit visit) throws IOException {
    demand(visit);
    String[] path = visit.rest().split("/", -1);
    try {
      if (path.length == 1 && path[0].isEmpty()) {
        visit.redirect("/people/" + add(visit).id() + "?done=saved");
        return;
      }
      Person person = find(path[0]);
      if (path.length == 2 && path[1].equals("save")) {
        gate.office().save(visit.actor(), changed(visit, person));
      } else if (path.length == 2 && path[1].equals("password")) {
        gate.office().resetPassword(visit.actor(), person, visit.secret("password"));
      } else if (path.length == 2 && path[1].equals("company")) {
        gate.office().forgetCompanyAccount(visit.actor(), person);
      } else {
        throw new UnknownException("page");
      }
      visit.redirect("/people/" + person.id() + "?done=saved");
    } catch (IllegalArgumentException e) { // login, password or role is none
      page(visit, 422, visit.t().get("people.demand"));
    }
  }

  private Person add(Visit visit) {
    return gate.office()
        .add(
            visit.actor(),
            visit.param("login"),
            visit.param("name"),
            visit.param("employee"),
            visit.secret("password"),
            Grants.of(List.of(), visit.param("role"), visit.param("department")));
  }

  private static Person changed(Visit visit, Person person) {
    return new Person(
        person.id(),
        person.login(),
        visit.param("name"),
        visit.param("employee"),
        !visit.param("enabled").isEmpty(),
        Grants.of(visit.params("grant"), visit.param("role"), visit.param("department")));
  }
}
