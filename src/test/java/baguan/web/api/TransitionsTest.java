package baguan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Guard;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.State;
import baguan.review.StateMachine;
import baguan.review.Submission;
import baguan.review.Transition;
import baguan.store.Where;
import baguan.web.api.Harness.Got;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The state machine over HTTP: every act in every state, and every guard the actor can break. */
final class TransitionsTest {
  /** What the system does alone: no endpoint leads to it. */
  private static final Set<Act> SYSTEM = Set.of(Act.FIND, Act.CLEAR, Act.FAIL);

  @TempDir private static Path folder;
  private static Harness api;
  private static Fixture fixture;

  @BeforeAll
  static void open() throws Exception {
    api = new Harness(Where.SQLITE.fresh(folder));
    fixture = new Fixture(api.town, folder);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @Test
  void everyActOfThePeopleHasAnEndpoint() {
    Set<Act> asked =
        Arrays.stream(Act.values())
            .filter(a -> Deed.of(a, "", "").isPresent())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Act> known =
        StateMachine.all().stream()
            .map(Transition::act)
            .collect(Collectors.toCollection(TreeSet::new));
    known.removeAll(SYSTEM);
    assertThat(asked).isEqualTo(known);
  }

  @TestFactory
  Stream<DynamicTest> everyActInEveryState() {
    return Stream.of(State.values())
        .flatMap(
            state ->
                Stream.of(Act.values())
                    .filter(act -> Deed.of(act, "", "").isPresent())
                    .map(act -> DynamicTest.dynamicTest(state + " " + act, () -> act(state, act))));
  }

  private static void act(State state, Act act) throws Exception {
    Submission s = fixture.in(state, act);
    assertThat(s.state()).isEqualTo(state);
    Deed deed = deed(act, s);
    Got got = send(s, deed, Fixture.text(act));
    Actor actor = api.town.actor(deed.login());
    Place place = new Place(s.department(), s.owner(), s.authors(), s.route(), s.submitted());
    assertThat(Permissions.allows(actor, Act.VIEW, place)).isTrue();
    Optional<State> to = after(state, act);
    if (to.isPresent()) {
      assertThat(got.status()).as(got.body().toString()).isEqualTo(200);
      assertThat(got.body().path("state").asString()).isEqualTo(to.get().id());
      assertThat(got.body().path("revision").asLong()).isEqualTo(s.revision() + 1);
      return;
    }
    if (act == Act.SECOND_WAIVER) { // elsewhere it would be a first one: not a co-signer's
      assertThat(got.code()).isEqualTo("forbidden");
    } else {
      assertThat(got.status()).as(got.body().toString()).isEqualTo(409);
      assertThat(got.code()).isEqualTo("wrong-state");
    }
    assertThat(now(s)).isEqualTo(s);
  }

  /** A new version is checked at once; of an approved document it ends the approval first. */
  private static Optional<State> after(State state, Act act) {
    Act first = act == Act.CHECK && state == State.APPROVED ? Act.VOID : act;
    return StateMachine.of(state, first).map(t -> act == Act.CHECK ? State.READY : t.to());
  }

  @TestFactory
  Stream<DynamicTest> everyGuardThatAsksTheActor() {
    return StateMachine.all().stream()
        .filter(t -> Deed.of(t.act(), "", "").isPresent())
        .flatMap(
            t ->
                t.guards().stream()
                    .filter(g -> g.asksTheActor() && g != Guard.FIRST_WAIVER)
                    .map(
                        g ->
                            DynamicTest.dynamicTest(
                                t.from() + " " + t.act() + " " + g, () -> guard(t, g))));
  }

  private static void guard(Transition way, Guard guard) throws Exception {
    Submission s = fixture.in(way.from(), way.act());
    Deed deed = deed(way.act(), s).breaking(guard);
    String text = Fixture.text(way.act()) + (guard == Guard.APPROVED_BYTES ? " " : "");
    Got got = send(s, deed, text);
    assertThat(got.status()).as(got.body().toString()).isEqualTo(409);
    assertThat(got.body().path("missing").toString()).contains("\"" + guard.id() + "\"");
    assertThat(now(s)).isEqualTo(s);
  }

  private static Deed deed(Act act, Submission s) {
    String sha256 = OpenTown.sha256(Fixture.text(act));
    return Deed.of(act, fixture.point(s), sha256).orElseThrow();
  }

  private static Got send(Submission s, Deed deed, String text) throws Exception {
    Harness.Ask ask =
        api.post("/submissions/" + s.id() + deed.path() + deed.query())
            .as(deed.login())
            .on(s.revision());
    return (deed.file() ? ask.file(text) : ask.json(deed.json())).send();
  }

  private static Submission now(Submission s) {
    Actor drafter = api.town.actor("drafter");
    return api.town.gate().cases().view(drafter, s.id()).file().submission();
  }
}
