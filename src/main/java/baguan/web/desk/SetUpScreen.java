package baguan.web.desk;

import baguan.gate.Gate;
import baguan.gate.SignInException;
import java.io.IOException;
import java.util.Map;

/** {@code /setup}: the first account, by the link the server printed. */
final class SetUpScreen implements Screen {
  private final Gate gate;
  private final Entry entry;

  SetUpScreen(Gate gate, Entry entry) {
    this.gate = gate;
    this.entry = entry;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException {
    form(visit, 200, "");
  }

  @Override
  public void act(Visit visit) throws Exception {
    String login = visit.param("login");
    String password = visit.secret("password");
    try {
      entry.admit(visit);
      gate.office().setUp(visit.param("token"), login, visit.param("name"), password);
    } catch (IllegalArgumentException e) {
      form(visit, 422, visit.t().get("people.demand"));
      return;
    }
    try {
      entry.signIn(visit, login, password);
      visit.redirect("/office");
    } catch (SignInException e) {
      visit.redirect("/signin");
    }
  }

  private static void form(Visit visit, int status, String problem) throws IOException {
    visit.page(
        "setup.jte",
        visit.t().get("setup.title"),
        status,
        Map.of(
            "token", visit.param("token"),
            "login", visit.param("login"),
            "name", visit.param("name"),
            "problem", problem));
  }
}
