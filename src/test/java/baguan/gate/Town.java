package baguan.gate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import baguan.check.Destination;
import baguan.check.Report;
import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.fact.HouseStyle;
import baguan.fact.Profile;
import baguan.fact.Release;
import baguan.finding.Finding;
import baguan.finding.Severity;
import baguan.finding.Verdict;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Guard;
import baguan.review.Person;
import baguan.review.RefusedException;
import baguan.review.Role;
import baguan.review.Ruling;
import baguan.review.Scope;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.rule.RuleSet;
import baguan.store.Location;
import baguan.store.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A small town hall: two departments, the people in them, and a check that needs no rules. */
final class Town implements AutoCloseable {
  static final String WHY = "该号码为对外公布的值班热线，可以公开";
  static final Aim AIM = new Aim("public", "web", "cn", "", List.of(), 0);

  /** A clock that stands until it is moved. */
  static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-11-25T02:00:00Z");

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  final Hand clock = new Hand();
  final Gate gate;
  final Actor admin;
  final Actor drafter;
  final Actor reviewer;
  final Actor reviewer2;
  final Actor lawyer;
  final Actor releaser;
  final Actor auditor;
  final Actor stranger;

  Town(Location location) {
    this(location, Policy.DEFAULT);
  }

  Town(Location location, Policy policy) {
    gate = Gate.open(location, clock, policy);
    String token = gate.office().setupToken().orElseThrow();
    admin = Actor.of(gate.office().setUp(token, "admin", "管理员", "correct horse 1"), "test");
    gate.office().put(admin, new Department("water", "水利局", "江水发"));
    gate.office().put(admin, new Department("law", "法制办", ""));
    drafter = person("drafter", new Grant(Role.DRAFTER, "water"));
    reviewer = person("reviewer", new Grant(Role.REVIEWER, "water"));
    reviewer2 =
        person("reviewer2", new Grant(Role.REVIEWER, "water"), new Grant(Role.DRAFTER, "water"));
    lawyer = person("lawyer", new Grant(Role.CO_SIGNER, "law"));
    releaser = person("releaser", new Grant(Role.RELEASER, "water"));
    auditor = person("auditor", new Grant(Role.AUDITOR, ""));
    stranger = person("stranger", new Grant(Role.REVIEWER, "law"));
  }

  Actor person(String login, Grant... grants) {
    Person person =
        gate.office().add(admin, login, login, "", "", new TreeSet<>(Arrays.asList(grants)));
    return Actor.of(person, "test");
  }

  static Sheet sheet() {
    return new Sheet("关于汛期值守的通知", "water", AIM, Urgency.PLAIN, "");
  }

  static Upload upload(String text) {
    return new Upload("通知.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  Submission create(String text) throws IOException {
    return gate.intake()
        .create(drafter, sheet(), upload(text), Town::check)
        .submission()
        .orElseThrow();
  }

  Submission submitted(String text) throws IOException {
    Submission s = create(text);
    return gate.reviews().submit(drafter, s.id(), s.revision());
  }

  Submission approved(String text) throws IOException {
    Submission s = submitted(text);
    return gate.reviews()
        .approve(reviewer, s.id(), s.revision(), sha256(text), Submission.NEVER, "");
  }

  static String sha256(String text) {
    return Vault.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static String key(View view, int index) {
    return view.file().points().get(index).key();
  }

  /**
   * A line "E pack/rule text" is an error of that rule, "W" a warning, "U" a part not read; "STOP
   * level" stops. Same bytes, same report.
   */
  static Report check(String name, byte[] bytes, Destination destination) {
    Block self = Block.in(Layer.METADATA, "txt", "").text(name).build(1, "");
    List<Block> blocks = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Part> parts = new ArrayList<>(List.of(Part.read(".")));
    String stop = "";
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      int number = blocks.size() + 2;
      Block block =
          Block.in(Layer.VISIBLE, "txt", "line[" + number + "]").text(line).build(number, "");
      blocks.add(block);
      String[] words = line.split(" ", 3);
      if (words[0].equals("STOP")) {
        stop = words[1];
      } else if (words[0].equals("U")) {
        parts.add(new Part(words[1], Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
        findings.add(finding("coverage/unread-part", Severity.ERROR, block));
      } else if (words[0].equals("E") || words[0].equals("W")) {
        Severity severity = words[0].equals("E") ? Severity.ERROR : Severity.WARNING;
        findings.add(finding(words[1], severity, block));
      }
    }
    Document document =
        new Document(
            name,
            "",
            "text/plain",
            Vault.sha256(bytes),
            bytes.length,
            self,
            blocks,
            List.of(),
            List.of(),
            parts,
            List.of());
    return new Report(
        name,
        document,
        new Profile("formal", "通知", false, "hans", self.all()),
        new Release(destination.audience(), destination.channel(), "cn", List.of(), 0, self.all()),
        stop.isEmpty() ? findings : List.of(),
        stop.isEmpty() ? Verdict.of(findings) : Verdict.STOP,
        new TreeMap<>(),
        new RuleSet(
            List.of(), new TreeMap<>(), List.of(), List.of(), HouseStyle.NATIONAL, "rules-1"),
        stop);
  }

  private static Finding finding(String rule, Severity severity, Block block) {
    return new Finding(rule, severity, false, block.all(), List.of(), new TreeMap<>());
  }

  static Word word(String key, Ruling ruling) {
    return new Word(key, ruling, "public", WHY, Scope.PLACE, Submission.NEVER);
  }

  static List<Guard> missing(ThrowingCallable act) {
    return catchThrowableOfType(RefusedException.class, act).missing();
  }

  static Submission version(Town town, Submission s, String text) throws IOException {
    return town.gate
        .intake()
        .add(town.drafter, s.id(), s.revision(), AIM, upload(text), Town::check)
        .submission()
        .orElseThrow();
  }

  @Override
  public void close() {
    gate.close();
  }
}
