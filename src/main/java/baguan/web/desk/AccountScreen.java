package baguan.web.desk;

import baguan.gate.Accounts;
import baguan.gate.Gate;
import baguan.gate.SignInException;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.store.Contacts.Contact;
import baguan.web.Problem;
import java.io.IOException;
import java.util.Map;

/** {@code /account}: one's own password and the tokens of one's programs. */
final class AccountScreen implements Screen {
  private static final long YEAR = 365L * 24 * 60 * 60 * 1000;

  private final Gate gate;
  private final Entry entry;

  AccountScreen(Gate gate, Entry entry) {
    this.gate = gate;
    this.entry = entry;
  }

  @Override
  public void show(Visit visit) throws IOException {
    page(visit, 200, "", "");
  }

  private void page(Visit visit, int status, String problem, String secret) throws IOException {
    Map<String, Object> model =
        Map.of(
            "person",
            visit.person(),
            "tokens",
            gate.accounts().tokens(visit.self()),
            "ours",
            gate.accounts().hasPassword(visit.person()),
            "contact",
            contact(visit),
            "secret",
            secret,
            "problem",
            problem);
    visit.page("account.jte", visit.t().get("nav.account"), status, model);
  }

  @Override
  public void act(Visit visit) throws IOException, Problem {
    switch (visit.param("what")) {
      case "password" -> password(visit);
      case "contact" -> contact(visit, new Contact(visit.param("mail"), visit.param("language")));
      case "token" -> {
        long end = visit.endOf("until");
        long until = end == Submission.NEVER ? System.currentTimeMillis() + YEAR : end;
        Accounts.NewToken made =
            gate.accounts().newToken(visit.self(), visit.param("label"), until);
        page(visit, 200, "", made.secret());
      }
      case "revoke" -> {
        gate.accounts().revoke(visit.self(), visit.param("id"));
        visit.redirect("/account?done=saved");
      }
      default -> throw new UnknownException("page");
    }
  }

  /** Of whoever chose none it is the page's language. */
  private Contact contact(Visit visit) {
    Contact known = gate.bell().contact(visit.actor());
    return known.language().isEmpty() ? new Contact(known.mail(), visit.language().tag()) : known;
  }

  private void contact(Visit visit, Contact contact) throws IOException {
    try {
      gate.bell().contact(visit.actor(), contact);
      visit.redirect("/account?done=saved");
    } catch (IllegalArgumentException e) {
      page(visit, 422, visit.t().get("account.mail.wrong"), "");
    }
  }

  /** Ends all sessions, this one too. */
  private void password(Visit visit) throws IOException, Problem {
    entry.admit(visit);
    String fresh = visit.secret("fresh");
    try {
      gate.accounts().changePassword(visit.self(), visit.secret("password"), fresh);
      entry.signIn(visit, visit.person().login(), fresh);
      visit.redirect("/account?done=saved");
    } catch (SignInException e) {
      page(visit, 422, visit.t().get("signin.wrong"), "");
    } catch (IllegalArgumentException e) {
      page(visit, 422, visit.t().get("password.rule"), "");
    }
  }
}
