package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Grant;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.Role;
import baguan.review.Submission;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every endpoint, for every role, on whoever's document: no token 401, not to be seen 404, not to
 * be done 403. Generated from the table of routes; a route without a line in {@link #NEEDS} fails.
 */
final class MatrixTest {
  /** Whose document it is, seen from the department "water". */
  private enum Whose {
    OWN_DRAFT,
    OWN,
    DEPARTMENT,
    ROUTE,
    OTHER,
    OTHER_DRAFT
  }

  /** The rights that open an endpoint: one of them is enough. */
  private static final Map<String, Set<Act>> NEEDS =
      Map.ofEntries(
          Map.entry("whoAmI", Set.of()),
          Map.entry("getFeed", Set.of()),
          Map.entry("listSubmissions", Set.of()),
          Map.entry("verifyBytes", Set.of()),
          Map.entry("createSubmission", Set.of(Act.CREATE)),
          Map.entry("getSubmission", Set.of(Act.VIEW)),
          Map.entry("getReport", Set.of(Act.REVEAL)),
          Map.entry("getComparison", Set.of(Act.REVEAL)),
          Map.entry("getOriginal", Set.of(Act.REVEAL)),
          Map.entry("getArchive", Set.of(Act.REVEAL)),
          Map.entry("getTimeline", Set.of(Act.VIEW_AUDIT)),
          Map.entry("addVersion", Set.of(Act.CHECK)),
          Map.entry("proposeRuling", Set.of(Act.PROPOSE)),
          Map.entry("decidePoint", Set.of(Act.WAIVE)),
          Map.entry("submit", Set.of(Act.SUBMIT)),
          Map.entry("returnToDrafter", Set.of(Act.RETURN)),
          Map.entry("reject", Set.of(Act.ASK_REJECTION)),
          Map.entry("askCoSign", Set.of(Act.ASK_CO_SIGN)),
          Map.entry("agree", Set.of(Act.AGREE)),
          Map.entry("object", Set.of(Act.OBJECT)),
          Map.entry("approve", Set.of(Act.APPROVE)),
          Map.entry("reopen", Set.of(Act.VOID)),
          Map.entry("withdraw", Set.of(Act.WITHDRAW)),
          Map.entry("register", Set.of(Act.REGISTER)),
          Map.entry("release", Set.of(Act.RELEASE)),
          Map.entry("recall", Set.of(Act.RECALL)),
          Map.entry("archive", Set.of(Act.ARCHIVE)),
          Map.entry("listEntries", Set.of(Act.VIEW_AUDIT)),
          Map.entry("getHead", Set.of(Act.VIEW_AUDIT)),
          Map.entry("getProof", Set.of(Act.VIEW_AUDIT)),
          Map.entry("listWebhooks", Set.of(Act.MANAGE_PEOPLE)),
          Map.entry("putWebhook", Set.of(Act.MANAGE_PEOPLE)),
          Map.entry("removeWebhook", Set.of(Act.MANAGE_PEOPLE)),
          Map.entry("listDeliveries", Set.of(Act.MANAGE_PEOPLE)),
          Map.entry("replayWebhook", Set.of(Act.MANAGE_PEOPLE)),
          Map.entry("verifyAudit", Set.of(Act.VIEW_AUDIT)));

  private static final Map<String, String> BODIES =
      Map.of(
          "putWebhook", "{\"url\":\"http://127.0.0.1:1/\"}",
          "replayWebhook", "{\"since\":\"2026-01-01T00:00:00Z\"}",
          "proposeRuling", "{\"ruling\":\"proposed_waiver\"}",
          "decidePoint", "{\"ruling\":\"waived\"}",
          "approve", "{\"password\":\"" + OpenTown.PASSWORD + "\"}");

  @TempDir private static Path folder;
  private static Harness api;
  private static final Map<Role, Map<Whose, Submission>> DOCUMENTS = new EnumMap<>(Role.class);

  @BeforeAll
  static void open() throws Exception {
    api = new Harness(Where.SQLITE.fresh(folder));
    OpenTown town = api.town;
    town.gate().office().addRoute(town.admin(), "partner", "", "water");
    town.gate().hooks().put(town.admin(), "stays", "http://127.0.0.1:1/", List.of());
    town.person("elsewhere", new Grant(Role.DRAFTER, "law"));
    for (Role role : Role.values()) {
      Grant also = new Grant(Role.DRAFTER, "water"); // or it could have no document of its own
      Grant department = new Grant(role, role == Role.AUDITOR || role == Role.ADMIN ? "" : "water");
      town.person("only-" + role.id(), department);
      town.person(role.id() + "-writes", department, also);
    }
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @Test
  void everyRouteHasALine() {
    assertThat(NEEDS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Routes.all(OpenTown::check).stream()
                .filter(r -> !r.open())
                .map(Route::operation)
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> nothingIsToldWithoutAToken() {
    return Routes.all(OpenTown::check).stream()
        .filter(r -> !r.open())
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.operation(),
                    () -> {
                      String path = r.template().replaceAll("\\{\\w+}", "1");
                      Got none = api.ask(r.method(), path).send();
                      assertThat(none.status()).isEqualTo(401);
                      assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
                      Got wrong =
                          api.ask(r.method(), path).header("Authorization", "Bearer bg_x").send();
                      assertThat(wrong.status()).isEqualTo(401);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRoleGetsWhatItsRightsGive() {
    return Routes.all(OpenTown::check).stream()
        .filter(r -> !r.open())
        .flatMap(
            route ->
                Stream.of(Role.values())
                    .flatMap(role -> whose(route).map(whose -> test(route, role, whose))));
  }

  private static Stream<Whose> whose(Route route) {
    return route.template().contains("{id}") ? Stream.of(Whose.values()) : Stream.of(Whose.OWN);
  }

  private static DynamicTest test(Route route, Role role, Whose whose) {
    return DynamicTest.dynamicTest(
        route.operation() + " " + role.id() + " " + whose,
        () -> {
          boolean own = whose == Whose.OWN || whose == Whose.OWN_DRAFT;
          String login =
              own && route.template().contains("{id}")
                  ? role.id() + "-writes"
                  : "only-" + role.id();
          Actor actor = api.town.actor(login);
          Place place = Place.NONE;
          String path =
              route
                  .template()
                  .replace("{number}", "1")
                  .replace("{seq}", "1")
                  .replace("{name}", name(route));
          Harness.Ask ask = api.ask(route.method(), path + query(route));
          if (route.template().contains("{id}")) {
            Submission s = document(role, whose);
            place = place(s);
            ask = api.ask(route.method(), path.replace("{id}", s.id()) + query(route));
            ask.on(s.revision());
          } else if (route.operation().equals("createSubmission")) {
            place = Place.department("water");
          }
          ask.as(login);
          if (route.takes() == Route.Takes.FILE) {
            ask.file("x");
          } else if (route.takes() == Route.Takes.JSON) {
            ask.json(BODIES.getOrDefault(route.operation(), "{}"));
          }
          check(ask.send(), actor, place, route);
        });
  }

  /** One webhook stays, the other may go. */
  private static String name(Route route) {
    return route.operation().equals("removeWebhook") ? "gone" : "stays";
  }

  private static String query(Route route) {
    return switch (route.operation()) {
      case "createSubmission" -> "?department=water";
      case "getComparison" -> "?from=1&to=1";
      default -> "";
    };
  }

  private static void check(Got got, Actor actor, Place place, Route route) {
    boolean sees = place.owner().isEmpty() || Permissions.allows(actor, Act.VIEW, place);
    Set<Act> needs = needs(route);
    boolean may =
        needs.isEmpty() || needs.stream().anyMatch(a -> Permissions.allows(actor, a, place));
    boolean auditor =
        actor.person().has(Role.AUDITOR)
            && Set.of("getReport", "getComparison").contains(route.operation());
    if (!sees) {
      assertThat(got.status()).isEqualTo(404);
    } else if (!may || (auditor && notOwn(actor, place))) {
      assertThat(got.status()).isEqualTo(403);
      assertThat(got.code()).isEqualTo("forbidden");
    } else {
      assertThat(got.status()).as(got.body().toString()).isIn(200, 201, 409);
    }
  }

  private static boolean notOwn(Actor actor, Place place) {
    return !place.owner().equals(actor.person().id());
  }

  private static Set<Act> needs(Route route) {
    Set<Act> needs = NEEDS.get(route.operation());
    if (needs == null) {
      throw new AssertionError("no line for " + route.operation());
    }
    return needs;
  }

  /** The same one as long as nobody changed it. */
  private static Submission document(Role role, Whose whose) throws IOException {
    Map<Whose, Submission> known = DOCUMENTS.computeIfAbsent(role, r -> new TreeMap<>());
    Submission before = known.get(whose);
    if (before != null) {
      Submission now = now(before);
      if (now.revision() == before.revision()) {
        return before;
      }
    }
    Submission made = make(role, whose);
    known.put(whose, made);
    return made;
  }

  private static Submission now(Submission s) {
    Actor owner =
        Stream.of("elsewhere", "drafter")
            .map(api.town::actor)
            .filter(a -> a.person().id().equals(s.owner()))
            .findFirst()
            .orElseGet(() -> owner(s));
    return api.town.gate().cases().view(owner, s.id()).file().submission();
  }

  private static Actor owner(Submission s) {
    return Stream.of(Role.values())
        .map(r -> api.town.actor(r.id() + "-writes"))
        .filter(a -> a.person().id().equals(s.owner()))
        .findFirst()
        .orElseThrow();
  }

  private static Submission make(Role role, Whose whose) throws IOException {
    boolean own = whose == Whose.OWN || whose == Whose.OWN_DRAFT;
    boolean water = whose == Whose.DEPARTMENT;
    String login = own ? role.id() + "-writes" : water ? "drafter" : "elsewhere";
    if (own && role == Role.ADMIN) { // an administrator writes nothing
      login = "drafter";
    }
    Actor owner = api.town.actor(login);
    String audience = whose == Whose.ROUTE ? "partner" : "public";
    Aim aim = new Aim(audience, "web", "cn", "", List.of(), 0);
    Submission s = api.town.create(owner, own || water ? "water" : "law", aim, "x");
    boolean draft = whose == Whose.OWN_DRAFT || whose == Whose.OTHER_DRAFT;
    return draft ? s : api.town.gate().reviews().submit(owner, s.id(), s.revision());
  }

  private static Place place(Submission s) {
    return new Place(s.department(), s.owner(), s.authors(), s.route(), s.submitted());
  }
}
