package baguan.gate;

import baguan.review.Actor;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import baguan.review.Submission;
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
 * After each act that was acknowledged it prints a line {@code ACK id revision state sha256}.
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
    out.println("READY");
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

  private void one(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Town.sha256(text);
    Sheet sheet = new Sheet(text, "d", Town.AIM, baguan.review.Urgency.PLAIN, "");
    Submission s =
        gate.intake()
            .create(drafter, sheet, new Upload("a.txt", bytes), Town::check)
            .submission()
            .orElseThrow();
    acknowledge(s, sha256);
    s = acknowledge(gate.reviews().submit(drafter, s.id(), s.revision()), sha256);
    s = acknowledge(gate.outbox().register(reviewer, s.id(), s.revision()), sha256);
    s =
        acknowledge(
            gate.reviews().approve(reviewer, s.id(), s.revision(), sha256, Submission.NEVER, ""),
            sha256);
    acknowledge(gate.outbox().release(releaser, s.id(), s.revision(), bytes, "web", ""), sha256);
  }

  private Submission acknowledge(Submission s, String sha256) {
    out.println("ACK " + s.id() + " " + s.revision() + " " + s.state().id() + " " + sha256);
    return s;
  }
}
