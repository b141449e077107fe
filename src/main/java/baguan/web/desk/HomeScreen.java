package baguan.web.desk;

import baguan.review.Act;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.UnknownException;

/** {@code /}: where a person's work begins. Any address that is nobody's ends here too. */
final class HomeScreen implements Screen {
  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void show(Visit visit) {
    if (!visit.request().getServletPath().equals("/")) {
      throw new UnknownException("page");
    }
    boolean admin =
        visit.known() && Permissions.allows(visit.actor(), Act.MANAGE_PEOPLE, Place.NONE);
    visit.redirect(admin ? "/people" : "/queue");
  }

  @Override
  public void act(Visit visit) {
    throw new UnknownException("page");
  }
}
