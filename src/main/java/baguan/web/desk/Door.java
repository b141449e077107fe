package baguan.web.desk;

import baguan.gate.Accounts.SignedIn;
import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.rule.Language;
import baguan.web.Problem;
import baguan.web.Settings;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Before every page: who comes, in which language, and whether a form is one of ours. */
final class Door extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final transient Gate gate;
  private final transient Settings settings;
  private final transient Screen screen;

  Door(Gate gate, Settings settings, Screen screen) {
    this.gate = gate;
    this.settings = settings;
    this.screen = screen;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    Visit visit = enter(request, response);
    try {
      demandDeputy(visit);
      if (!screen.open()) {
        visit.person();
      }
      switch (request.getMethod()) {
        case "GET", "HEAD" -> screen.show(visit);
        case "POST" -> {
          small(request);
          demandToken(visit);
          screen.act(visit);
        }
        default -> {
          response.setHeader("Allow", "GET, HEAD, POST");
          throw new Problem(405, "method", "Method not allowed", "GET and POST are taken.");
        }
      }
    } catch (Exception e) { // whatever it is, the visitor gets a page
      if (!response.isCommitted()) {
        response.resetBuffer();
        Refusal.answer(visit, e);
      } else if (e instanceof IOException broken) {
        throw broken;
      }
    }
  }

  private Visit enter(HttpServletRequest request, HttpServletResponse response) {
    Cookies cookies = new Cookies(request, response);
    Optional<SignedIn> signedIn = cookies.session().flatMap(gate.accounts()::session);
    String csrf = signedIn.map(SignedIn::csrf).orElseGet(() -> anonymous(cookies));
    Optional<Actor> deputy = signedIn.flatMap(in -> deputy(cookies, in.person()));
    return new Visit(request, response, gate, language(request, cookies), signedIn, csrf, deputy);
  }

  private Optional<Actor> deputy(Cookies cookies, Person person) {
    Actor self = Actor.of(person, "web");
    return cookies
        .behalf()
        .flatMap(
            id ->
                gate.deputies().principals(person).stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst())
        .map(p -> new Actor(self.person(), Optional.of(p), self.client()));
  }

  /** When the time is over, nothing is done in one's own name that was meant in another's. */
  private static void demandDeputy(Visit visit) throws Problem {
    Cookies cookies = new Cookies(visit.request(), visit.response());
    if (visit.known() && cookies.behalf().isPresent() && !visit.deputy()) {
      cookies.endBehalf();
      if (visit.request().getMethod().equals("POST")) {
        throw new Problem(409, "deputy-over", "Deputy no more", "The time as a deputy is over.");
      }
    }
  }

  private static String anonymous(Cookies cookies) {
    return cookies
        .form()
        .filter(token -> token.matches("[A-Za-z0-9_-]{43}"))
        .orElseGet(
            () -> {
              byte[] bytes = new byte[32];
              RANDOM.nextBytes(bytes);
              String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
              cookies.form(token);
              return token;
            });
  }

  /** What is asked for in the address, and remembered; then the browser's wish. */
  private Language language(HttpServletRequest request, Cookies cookies) {
    String query = String.valueOf(request.getQueryString());
    for (Language each : Language.values()) {
      if (query.matches("(.*&)?lang=" + each.tag() + "(&.*)?")) {
        cookies.language(each.tag());
        return each;
      }
    }
    String wish = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
    return cookies
        .language()
        .flatMap(Language::of)
        .or(() -> Language.of(wish.split("[,;]", -1)[0].strip()))
        .orElse(settings.language());
  }

  /** Said before the body is read: a form's own lines come on top of the file. */
  private void small(HttpServletRequest request) throws Problem {
    if (request.getContentLengthLong() > settings.maxBytes() + (1 << 15)) {
      throw new Problem(
          413, "too-large", "Too large", "At most " + settings.maxBytes() + " bytes are taken.");
    }
  }

  private static void demandToken(Visit visit) throws Problem {
    byte[] sent;
    try {
      sent = visit.param("csrf").getBytes(StandardCharsets.UTF_8);
    } catch (RuntimeException e) { // Jetty's own, when a body is no form
      throw new Problem(400, "bad-form", "Not a form", "The form could not be read.");
    }
    String from = String.valueOf(visit.request().getHeader("Sec-Fetch-Site"));
    boolean elsewhere = from.equals("cross-site");
    if (elsewhere || !MessageDigest.isEqual(sent, visit.csrf().getBytes(StandardCharsets.UTF_8))) {
      throw new Problem(
          403, "foreign-form", "Foreign form", "The form is too old or not from this server.");
    }
  }
}
