package baguan.web.desk;

import baguan.Home;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.review.Actor;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Role;
import baguan.rule.Language;
import baguan.store.Location;
import baguan.web.Settings;
import baguan.web.WebServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/** A town hall with its gate and its server, on a free port. */
final class Town implements AutoCloseable {
  static final String PASSWORD = "correct horse 1";
  final Gate gate;
  final Actor admin;
  private final WebServer server;

  Town(Path folder) throws Exception {
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
    server = serve(gate);
  }

  static WebServer serve(Gate gate) throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 10 << 20, 2, 4, 60, Language.ZH_HANS);
    return new WebServer(Home.checker(), settings, Optional.of(gate)).start();
  }

  private void person(String login, String name, Grant... grants) {
    gate.office().add(admin, login, name, "", PASSWORD, new TreeSet<>(Arrays.asList(grants)));
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
