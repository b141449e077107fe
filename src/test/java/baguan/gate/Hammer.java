package baguan.gate;

import baguan.review.Actor;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import baguan.review.Ruling;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.store.Location;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;

/**
 * A process that uploads and decides as fast as it can, on several threads, until it is killed.
 * After each act that was acknowledged it prints a line {@code ACK id revision state decisions
 * number sha256}: how many decisions were acknowledged by then, and which number, 0 for none yet.
 */
final class Hammer {
  private static final String PASSWORD = "hammer and anvil 1";

  private final Gate gate;
  private final PrintStream out;
  private final Actor drafter;
  private final Actor reviewer;
  private final Actor releaser;

  private Hammer(Gate gate, PrintStream out) {
    this.gate = gate;
    this.out = out;
    this.drafter = actor("drafter");
    this.reviewer = actor("reviewer");
    this.releaser = actor("releaser");
  }

  public static void main(String[] args) throws IOException {
    Location location = new Location(Path.of(args[0]), args[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Gate gate = Gate.open(location, Clock.systemUTC(), Policy.DEFAULT);
    staff(gate);
    Hammer hammer = new Hammer(gate, out);
    for (int t = 0; t < 4; t++) {
      String name = args[2] + "-" + t;
      new Thread(() -> hammer.run(name)).start();
    }
  }

  /** An earlier life may have been killed while it hired people. */
  static void staff(Gate gate) {
    gate.office()
        .setupToken()
        .ifPresent(token -> gate.office().setUp(token, "admin", "a", PASSWORD));
    Actor admin = new Actor(person(gate, "admin"), java.util.Optional.empty(), "test");
    gate.office().put(admin, new Department("d", "d", "江水发"));
    hire(gate, admin, "drafter", Role.DRAFTER);
    hire(gate, admin, "reviewer", Role.REVIEWER);
    hire(gate, admin, "releaser", Role.RELEASER);
  }

  private static void hire(Gate gate, Actor admin, String login, Role role) {
    boolean there = gate.office().people().stream().anyMatch(p -> p.login().equals(login));
    if (!there) {
      TreeSet<Grant> grants = new TreeSet<>(List.of(new Grant(role, "d")));
      gate.office().add(admin, login, login, "", "", grants);
    }
  }

  private static Person person(Gate gate, String login) {
    return gate.office().people().stream()
        .filter(p -> p.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private Actor actor(String login) {
    return Actor.of(person(gate, login), "test");
  }

  private void run(String name) {
    for (int i = 0; ; i++) {
      try {
        one(name + "-" + i);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void one(String name) throws IOException {
    String text = "E consistency/a " + name;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Town.sha256(text);
    Sheet sheet = new Sheet(name, "d", Town.AIM, Urgency.PLAIN, "");
    Submission s =
        gate.intake()
            .create(drafter, sheet, new Upload("a.txt", bytes), Town::check)
            .submission()
            .orElseThrow();
    acknowledge(s, 0, 0, sha256);
    String point = Town.key(gate.cases().view(drafter, s.id()), 0);
    Word proposal = Town.word(point, Ruling.PROPOSED_WAIVER);
    s = gate.reviews().propose(drafter, s.id(), s.revision(), proposal);
    acknowledge(s, 1, 0, sha256);
    s = gate.reviews().submit(drafter, s.id(), s.revision());
    acknowledge(s, 1, 0, sha256);
    s = gate.reviews().decide(reviewer, s.id(), s.revision(), Town.word(point, Ruling.WAIVED));
    acknowledge(s, 2, 0, sha256);
    s = gate.outbox().register(reviewer, s.id(), s.revision());
    int number = gate.cases().view(reviewer, s.id()).registrations().get(0).number();
    acknowledge(s, 2, number, sha256);
    s = gate.reviews().approve(reviewer, s.id(), s.revision(), sha256, Submission.NEVER, "");
    acknowledge(s, 2, number, sha256);
    s = gate.outbox().release(releaser, s.id(), s.revision(), bytes, "web", "");
    acknowledge(s, 2, number, sha256);
  }

  private void acknowledge(Submission s, int decisions, int number, String sha256) {
    out.println(
        String.join(
            " ",
            "ACK",
            s.id(),
            Long.toString(s.revision()),
            s.state().id(),
            Integer.toString(decisions),
            Integer.toString(number),
            sha256));
  }
}
