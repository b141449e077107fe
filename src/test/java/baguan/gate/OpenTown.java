package baguan.gate;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The town hall with its doors open: for tests of the edges, which come with tokens. */
public final class OpenTown implements AutoCloseable {
  public static final String PASSWORD = "long enough 1";

  private final Town town;
  private final Map<String, Actor> people = new HashMap<>();
  private final Map<String, String> tokens = new HashMap<>();

  public OpenTown(Location location) {
    this(location, Policy.DEFAULT);
  }

  public OpenTown(Location location, Policy policy) {
    town = new Town(location, policy);
    for (Actor actor :
        List.of(
            town.admin,
            town.drafter,
            town.reviewer,
            town.reviewer2,
            town.lawyer,
            town.releaser,
            town.auditor,
            town.stranger)) {
      enter(actor);
    }
  }

  public Gate gate() {
    return town.gate;
  }

  public Actor admin() {
    return town.admin;
  }

  /** Adds somebody with a password and a token. */
  public Actor person(String login, Grant... grants) {
    return enter(town.person(login, grants));
  }

  private Actor enter(Actor actor) {
    Person person = actor.person();
    if (!person.id().equals(town.admin.person().id())) { // who has one
      town.gate.office().resetPassword(town.admin, person, PASSWORD);
    }
    long until = town.clock.millis() + Duration.ofDays(365).toMillis();
    people.put(person.login(), actor);
    tokens.put(person.login(), town.gate.accounts().newToken(actor, "test", until).secret());
    return actor;
  }

  public Actor actor(String login) {
    return Optional.ofNullable(people.get(login)).orElseThrow();
  }

  public String token(String login) {
    return Optional.ofNullable(tokens.get(login)).orElseThrow();
  }

  public void pass(Duration time) {
    town.clock.move(time);
  }

  public long now() {
    return town.clock.millis();
  }

  /** A new document of somebody's, as it is after the check. */
  public Submission create(Actor actor, String department, Aim aim, String text)
      throws IOException {
    Sheet sheet = new Sheet("", department, aim, Urgency.PLAIN, "");
    return gate()
        .intake()
        .create(actor, sheet, Town.upload(text), Town::check)
        .submission()
        .orElseThrow();
  }

  /** See {@link Town#check}. */
  public static Report check(String name, byte[] bytes, Destination destination) {
    return Town.check(name, bytes, destination);
  }

  public static String sha256(String text) {
    return Town.sha256(text);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    town.close();
  }
}
