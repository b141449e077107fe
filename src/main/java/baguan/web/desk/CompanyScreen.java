package baguan.web.desk;

import baguan.company.OidcProvider;
import baguan.company.ProviderException;
import baguan.gate.Accounts.SignedIn;
import baguan.gate.Company;
import baguan.gate.Company.Sent;
import baguan.gate.Company.Vouched;
import baguan.gate.Gate;
import baguan.gate.SignInException;
import baguan.review.UnknownException;
import baguan.store.Identities.Journey;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /signin/company} sends to the provider, {@code /signin/back} takes who comes back: to sign
 * in, or to prove again who they are before they approve.
 */
final class CompanyScreen implements Screen {
  private static final Logger LOG = LoggerFactory.getLogger(CompanyScreen.class);

  private final Company company;
  private final Optional<OidcProvider> provider;
  private final Entry entry;

  CompanyScreen(Gate gate, Optional<OidcProvider> provider, Entry entry) {
    this.company = gate.company();
    this.provider = provider;
    this.entry = entry;
  }

  @Override
  public boolean open() {
    return true;
  }

  private OidcProvider provider() {
    return provider.orElseThrow(() -> new UnknownException("page"));
  }

  /** Sends away: a form of ours, so that nobody is sent by a link of somebody else's. */
  @Override
  public void act(Visit visit) throws Exception {
    if (!visit.rest().equals("company")) {
      throw new UnknownException("page");
    }
    OidcProvider to = provider();
    entry.admit(visit);
    boolean again = visit.known();
    Cookies cookies = new Cookies(visit.request(), visit.response());
    String session = again ? cookies.session().orElse("") : "";
    Sent sent = company.send(session, SignInScreen.to(visit));
    try {
      String address = to.signIn(sent.journey(), again).toString();
      cookies.journey(sent.secret());
      page(visit, 200, "company.going", address);
    } catch (ProviderException e) {
      failed(visit, sent.journey(), e);
    }
  }

  /** Takes back, once. */
  @Override
  public void show(Visit visit) throws Exception {
    if (!visit.rest().equals("back")) {
      throw new UnknownException("page");
    }
    OidcProvider from = provider();
    entry.admit(visit);
    Cookies cookies = new Cookies(visit.request(), visit.response());
    Optional<Journey> journey = cookies.journey().flatMap(company::back);
    cookies.endJourney();
    if (journey.isEmpty()) {
      page(visit, 400, "company.late", "/signin");
      return;
    }
    try {
      Vouched who = from.back(journey.get(), query(visit));
      end(visit, cookies, journey.get(), who);
    } catch (ProviderException e) {
      failed(visit, journey.get(), e);
    }
  }

  private void end(Visit visit, Cookies cookies, Journey journey, Vouched who) throws IOException {
    if (!journey.session().isEmpty()) {
      boolean same = company.prove(journey, who);
      page(visit, same ? 200 : 403, same ? "company.proved" : "company.other", journey.target());
      return;
    }
    try {
      SignedIn in = company.signIn(who, "web");
      cookies.session(in.secret());
      page(visit, 200, "company.in", journey.target());
    } catch (SignInException e) {
      page(visit, 403, "company.unknown", "/signin");
    }
  }

  /** The kind of what went wrong only: a provider's words are not ours. */
  private static void failed(Visit visit, Journey journey, ProviderException e) throws IOException {
    Throwable cause = e.getCause();
    LOG.warn(
        "company account failed why={} error={}",
        e.getMessage(),
        cause == null ? "-" : cause.getClass().getName());
    page(visit, 502, "company.failed", journey.session().isEmpty() ? "/signin" : journey.target());
  }

  /**
   * A page of our own goes on from here: a form of ours may not lead to another site, and cookies
   * that keep to our site are not sent with what another site began.
   */
  private static void page(Visit visit, int status, String what, String target) throws IOException {
    Map<String, Object> model =
        Map.of("what", visit.t().get(what), "target", target, "go", status == 200);
    visit.page("company.jte", visit.t().get("company.title"), status, model);
  }

  private static String query(Visit visit) {
    String query = visit.request().getQueryString();
    return query == null ? "" : query;
  }
}
