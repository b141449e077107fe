package baguan.web.desk;

import baguan.gate.Deputies;
import baguan.gate.Gate;
import baguan.review.Deputy;
import baguan.review.Person;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.web.Problem;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** {@code /deputies}: whom one names, and for whom one acts. Always in one's own name. */
public final class DeputiesScreen implements Screen {
  private final Gate gate;

  DeputiesScreen(Gate gate) {
    this.gate = gate;
  }

  /**
   * What the page shows.
   *
   * @param named own deputies
   * @param principals for whom the visitor may act now
   * @param people who may be named
   */
  public record Listing(List<Deputy> named, List<Person> principals, List<Person> people) {}

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "");
  }

  private void page(Visit visit, int status, String problem) throws IOException {
    Person me = visit.person();
    List<Person> people =
        gate.office().people().stream().filter(p -> p.enabled() && Deputies.apt(me, p)).toList();
    Listing listing = new Listing(gate.deputies().of(me), gate.deputies().principals(me), people);
    visit.page(
        "deputies.jte",
        visit.t().get("deputies.title"),
        status,
        Map.of("list", listing, "problem", problem));
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    Cookies cookies = new Cookies(visit.request(), visit.response());
    switch (visit.param("what")) {
      case "name" -> name(visit);
      case "end" -> {
        gate.deputies().end(visit.self(), visit.param("deputy"));
        visit.redirect("/deputies?done=saved");
      }
      case "act" -> {
        String id = visit.param("person");
        gate.deputies().behalf(visit.self(), id); // or there is no such deputy
        cookies.behalf(id);
        visit.redirect("/");
      }
      case "self" -> {
        cookies.endBehalf();
        visit.redirect("/");
      }
      default -> throw new UnknownException("page");
    }
  }

  private void name(Visit visit) throws IOException, Problem {
    long until = visit.endOf("until");
    if (until == Submission.NEVER) {
      page(visit, 422, visit.t().get("deputies.demand"));
      return;
    }
    try {
      gate.deputies().name(visit.self(), visit.param("deputy"), start(visit), until);
      visit.redirect("/deputies?done=saved");
    } catch (IllegalArgumentException e) {
      page(visit, 422, visit.t().get("deputies.demand"));
    }
  }

  /** The first day's beginning in the office's zone; today's when none is named. */
  private static long start(Visit visit) throws Problem {
    ZoneId zone = visit.zone();
    if (visit.param("since").isEmpty()) {
      return LocalDate.now(zone).atStartOfDay(zone).toInstant().toEpochMilli();
    }
    LocalDate after = Instant.ofEpochMilli(visit.endOf("since")).atZone(zone).toLocalDate();
    return after.minusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
  }
}
