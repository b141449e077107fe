package baguan.web.desk;

import baguan.Home;
import baguan.check.Checks;
import baguan.check.Destination;
import baguan.check.Pictures;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.gate.Sheet;
import baguan.gate.Upload;
import baguan.review.Actor;
import baguan.review.Aim;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Role;
import baguan.review.Submission;
import baguan.review.Urgency;
import baguan.rule.Language;
import baguan.rule.RuleSet;
import baguan.store.Location;
import baguan.web.Settings;
import baguan.web.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A town hall with its gate and its server, on a free port. */
final class Town implements AutoCloseable {
  static final String PASSWORD = "correct horse 1";
  final Gate gate;
  final Actor admin;
  private final WebServer server;
  private final Map<String, Actor> people = new HashMap<>();

  Town(Path folder) throws Exception {
    this(folder, Pictures.NONE);
  }

  /**
   * @param pictures drawn here, as tests trust their files
   */
  Town(Path folder, Pictures pictures) throws Exception {
    gate = Gate.open(Location.folder(folder), Clock.systemUTC(), Policy.DEFAULT);
    String token = gate.office().setupToken().orElseThrow();
    admin = Actor.of(gate.office().setUp(token, "admin", "管理员", PASSWORD), "test");
    gate.office().put(admin, new Department("water", "水利局", "江水发"));
    gate.office().put(admin, new Department("law", "法制办", ""));
    person("drafter", "拟稿人甲", new Grant(Role.DRAFTER, "water"));
    person("reviewer", "复核员乙", new Grant(Role.REVIEWER, "water"));
    person("both", "复核员丙", new Grant(Role.REVIEWER, "water"), new Grant(Role.DRAFTER, "water"));
    person("lawyer", "会签人丁", new Grant(Role.CO_SIGNER, "law"));
    person("releaser", "发布人戊", new Grant(Role.RELEASER, "water"));
    person("auditor", "审计员己", new Grant(Role.AUDITOR, ""));
    person("stranger", "复核员庚", new Grant(Role.REVIEWER, "law"));
    server = serve(gate, drawing(pictures));
  }

  private static Checks drawing(Pictures pictures) {
    return new Checks() {
      @Override
      public Report check(String name, byte[] bytes, Destination to, Progress progress) {
        return Home.checker().check(name, bytes, to, progress);
      }

      @Override
      public RuleSet rules() {
        return Home.checker().rules();
      }

      @Override
      public Pictures pictures() {
        return pictures;
      }
    };
  }

  static WebServer serve(Gate gate) throws Exception {
    return serve(gate, Home.checker());
  }

  private static WebServer serve(Gate gate, Checks checks) throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    return new WebServer(checks, settings, Optional.of(gate)).start();
  }

  /** Adds somebody. */
  Actor person(String login, String name, Grant... grants) {
    TreeSet<Grant> set = new TreeSet<>(Arrays.asList(grants));
    Actor actor = Actor.of(gate.office().add(admin, login, name, "", PASSWORD, set), "test");
    people.put(login, actor);
    return actor;
  }

  Actor actor(String login) {
    return Optional.ofNullable(people.get(login)).orElseThrow();
  }

  /** A new document of somebody's, checked. */
  Submission create(String login, String department, String audience, String name, byte[] bytes)
      throws IOException {
    Aim aim = new Aim(audience, "web", "cn", "", List.of(), 0);
    Sheet sheet = new Sheet("", department, aim, Urgency.PLAIN, "");
    return gate.intake()
        .create(actor(login), sheet, new Upload(name, bytes), Home.checker()::check)
        .submission()
        .orElseThrow();
  }

  Submission submitted(String login, Submission s) {
    return gate.reviews().submit(actor(login), s.id(), s.revision());
  }

  String base() {
    return "http://127.0.0.1:" + server.port();
  }

  Person in(String login) throws Exception {
    return Person.in(base(), login);
  }

  @Override
  public void close() {
    server.close();
    gate.close();
  }
}
