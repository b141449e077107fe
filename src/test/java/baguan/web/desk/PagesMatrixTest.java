package baguan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.picture.PdfPictures;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Grant;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.Role;
import baguan.review.Submission;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of pages for every role, on whoever's document: as the report, not to be seen 404,
 * not to be read 403.
 */
final class PagesMatrixTest {
  /** Whose document it is, seen from the department "water". */
  private enum Whose {
    OWN_DRAFT,
    OWN,
    DEPARTMENT,
    ROUTE,
    OTHER,
    OTHER_DRAFT
  }

  @TempDir private static Path folder;
  private static Town town;
  private static byte[] pdf;
  private static final Map<String, Person> PEOPLE = new TreeMap<>();
  private static final Map<Whose, Submission> OTHERS = new TreeMap<>();

  @BeforeAll
  static void open() throws Exception {
    town = new Town(folder, new PdfPictures());
    pdf = PagesTest.pdf("A page.");
    town.gate.office().addRoute(town.admin, "partner", "", "water");
    town.person("elsewhere", "x", new Grant(Role.DRAFTER, "law"));
    for (Role role : Role.values()) {
      boolean everywhere = role == Role.AUDITOR || role == Role.ADMIN;
      Grant grant = new Grant(role, everywhere ? "" : "water");
      enter(role.id(), grant);
      enter(role.id() + "-writes", grant, new Grant(Role.DRAFTER, "water"));
    }
    OTHERS.put(Whose.DEPARTMENT, make("drafter", "water", "public", true));
    OTHERS.put(Whose.ROUTE, make("elsewhere", "law", "partner", true));
    OTHERS.put(Whose.OTHER, make("elsewhere", "law", "public", true));
    OTHERS.put(Whose.OTHER_DRAFT, make("elsewhere", "law", "public", false));
  }

  private static void enter(String name, Grant... grants) throws Exception {
    town.person("m-" + name, "x", grants);
    PEOPLE.put(name, town.in("m-" + name));
  }

  private static Submission make(String login, String department, String audience, boolean in)
      throws IOException {
    Submission s = town.create(login, department, audience, "a.pdf", pdf);
    return in ? town.submitted(login, s) : s;
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void nobodyComesInWithoutSigningIn() throws Exception {
    HttpResponse<String> answer = new Person(town.base()).get(picture(others(Whose.OTHER)));
    assertThat(answer.uri().getPath()).isEqualTo("/signin");
  }

  @TestFactory
  Stream<DynamicTest> everyRoleSeesThePagesOfWhatItReads() {
    return Stream.of(Role.values())
        .flatMap(
            role ->
                Stream.of(Whose.values())
                    .map(
                        whose ->
                            DynamicTest.dynamicTest(
                                role.id() + " " + whose, () -> check(role, whose))));
  }

  private static Submission others(Whose whose) {
    return Optional.ofNullable(OTHERS.get(whose)).orElseThrow();
  }

  private static void check(Role role, Whose whose) throws Exception {
    boolean own = whose == Whose.OWN || whose == Whose.OWN_DRAFT;
    String name = own ? role.id() + "-writes" : role.id();
    Actor actor = town.actor("m-" + name);
    boolean writes = role != Role.ADMIN; // who runs the place writes nothing
    Submission s =
        own
            ? make(writes ? "m-" + name : "drafter", "water", "public", whose == Whose.OWN)
            : others(whose);
    Place place = new Place(s.department(), s.owner(), s.authors(), s.route(), s.submitted());
    boolean sees = Permissions.allows(actor, Act.VIEW, place);
    boolean mine = s.owner().equals(actor.person().id());
    boolean reads =
        Permissions.allows(actor, Act.REVEAL, place) && (mine || !actor.person().has(Role.AUDITOR));
    int expected = !sees ? 404 : reads ? 200 : 403;
    Person person = Optional.ofNullable(PEOPLE.get(name)).orElseThrow();
    HttpResponse<byte[]> picture = person.picture(picture(s));
    assertThat(picture.statusCode()).isEqualTo(expected);
    assertThat(picture.headers().firstValue("Content-Type"))
        .contains(expected == 200 ? "image/png" : "text/html;charset=utf-8");
    HttpResponse<String> tab = person.get("/s/" + s.number() + "?view=pages");
    assertThat(tab.statusCode()).isEqualTo(sees ? 200 : 404);
    assertThat(tab.body().contains("<img ")).isEqualTo(reads);
  }

  private static String picture(Submission s) {
    return "/s/" + s.number() + "/v/1/page/1.png";
  }
}
