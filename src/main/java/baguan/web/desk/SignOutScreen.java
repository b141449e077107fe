package baguan.web.desk;

import baguan.gate.Gate;

/** {@code POST /signout}. */
final class SignOutScreen implements Screen {
  private final Gate gate;

  SignOutScreen(Gate gate) {
    this.gate = gate;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void show(Visit visit) {
    visit.redirect("/");
  }

  @Override
  public void act(Visit visit) {
    Cookies cookies = new Cookies(visit.request(), visit.response());
    cookies.session().ifPresent(gate.accounts()::signOut);
    cookies.endSession();
    visit.redirect("/signin");
  }
}
