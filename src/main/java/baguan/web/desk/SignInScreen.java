package baguan.web.desk;

import baguan.gate.SignInException;
import java.io.IOException;
import java.util.Map;

/** {@code /signin}. */
final class SignInScreen implements Screen {
  private final Entry entry;
  private final boolean company;

  /**
   * @param company whether there are company accounts
   */
  SignInScreen(Entry entry, boolean company) {
    this.entry = entry;
    this.company = company;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void show(Visit visit) throws IOException {
    if (visit.known()) {
      visit.redirect(to(visit));
      return;
    }
    form(visit, 200, "");
  }

  @Override
  public void act(Visit visit) throws Exception {
    entry.admit(visit);
    try {
      entry.signIn(visit, visit.param("login"), visit.secret("password"));
      visit.redirect(to(visit));
    } catch (SignInException e) {
      String wrong = visit.t().get("signin.wrong");
      boolean locked = e.lockedUntil() > 0;
      if (e.unreachable()) {
        form(visit, 503, visit.t().get("signin.unreachable"));
        return;
      }
      form(visit, 401, locked ? visit.t().fill("signin.locked", minutes(e.lockedUntil())) : wrong);
    }
  }

  private static long minutes(long until) {
    return Math.max(1, (until - System.currentTimeMillis() + 59_999) / 60_000);
  }

  private void form(Visit visit, int status, String problem) throws IOException {
    Map<String, Object> model =
        Map.of(
            "to", to(visit), "login", visit.param("login"), "company", company, "problem", problem);
    visit.page("signin.jte", visit.t().get("signin.title"), status, model);
  }

  /** Only a path of ours. */
  static String to(Visit visit) {
    String to = visit.param("to");
    return to.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*") ? to : "/";
  }
}
