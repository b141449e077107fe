package baguan.web.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookies: session, token of forms before there is one, language, a way to the provider. */
final class Cookies {
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Cookies(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** Over TLS, also when a proxy before us ends it; lying about it harms only the liar. */
  private boolean secure() {
    return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
  }

  private String name(String plain) {
    return secure() ? "__Host-" + plain : plain;
  }

  Optional<String> session() {
    return find(name("baguan"));
  }

  void session(String secret) {
    endBehalf();
    set(name("baguan"), secret, "Strict", -1);
  }

  void endSession() {
    endBehalf();
    set(name("baguan"), "", "Strict", 0);
  }

  Optional<String> form() {
    return find(name("baguan_form"));
  }

  void form(String token) {
    set(name("baguan_form"), token, "Strict", -1);
  }

  /** Id of whose deputy the visitor is at the moment. */
  Optional<String> behalf() {
    return find(name("baguan_behalf"));
  }

  void behalf(String principal) {
    set(name("baguan_behalf"), principal, "Strict", -1);
  }

  void endBehalf() {
    set(name("baguan_behalf"), "", "Strict", 0);
  }

  /** Comes along when the provider sends somebody back, which the session's does not. */
  Optional<String> journey() {
    return find(name("baguan_way"));
  }

  void journey(String secret) {
    set(name("baguan_way"), secret, "Lax", 600);
  }

  void endJourney() {
    set(name("baguan_way"), "", "Lax", 0);
  }

  Optional<String> language() {
    return find("baguan_lang");
  }

  void language(String tag) {
    set("baguan_lang", tag, "Lax", YEAR);
  }

  private Optional<String> find(String name) {
    Cookie[] all = request.getCookies();
    for (Cookie cookie : all == null ? new Cookie[0] : all) {
      if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private void set(String name, String value, String site, int seconds) {
    response.addHeader(
        "Set-Cookie",
        name
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite="
            + site
            + (seconds < 0 ? "" : "; Max-Age=" + seconds)
            + (secure() ? "; Secure" : ""));
  }
}
