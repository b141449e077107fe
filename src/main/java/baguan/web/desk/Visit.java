package baguan.web.desk;

import baguan.gate.Accounts.SignedIn;
import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.review.Submission;
import baguan.rule.Language;
import baguan.web.Pages;
import baguan.web.Problem;
import baguan.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request to a page, by whom, in which language. */
final class Visit {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Gate gate;
  private final Language language;
  private final Optional<SignedIn> signedIn;
  private final String csrf;
  private final Optional<Actor> deputy;

  Visit(
      HttpServletRequest request,
      HttpServletResponse response,
      Gate gate,
      Language language,
      Optional<SignedIn> signedIn,
      String csrf,
      Optional<Actor> deputy) {
    this.request = request;
    this.response = response;
    this.gate = gate;
    this.language = language;
    this.signedIn = signedIn;
    this.csrf = csrf;
    this.deputy = deputy;
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }

  Texts t() {
    return Texts.of(language);
  }

  Language language() {
    return language;
  }

  /** Says for whom the form was made too: one made for oneself is not sent in another's name. */
  String csrf() {
    return csrf + deputy.flatMap(Actor::principal).map(p -> "~" + p.id()).orElse("");
  }

  /** Acts for somebody else. */
  boolean deputy() {
    return deputy.isPresent();
  }

  boolean known() {
    return signedIn.isPresent();
  }

  Person person() {
    return signedIn.map(SignedIn::person).orElseThrow(NotSignedInException::new);
  }

  /** Whose rights count: the visitor's own, or those of whose deputy they are. */
  Actor actor() {
    return deputy.orElseGet(this::self);
  }

  /** The visitor in their own name. */
  Actor self() {
    return Actor.of(person(), "web");
  }

  /** A parameter without white space around it; empty when it is not there. */
  String param(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** A parameter as it was typed: a password. */
  String secret(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  List<String> params(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  long number(String name) throws Problem {
    if (!param(name).matches("[0-9]{1,18}")) {
      throw new Problem(422, "bad-form", "Not a number", name + " is a whole number.");
    }
    return Long.parseLong(param(name));
  }

  /** The end of a day in the office's zone; never when none is named. */
  long endOf(String name) throws Problem {
    if (param(name).isEmpty()) {
      return Submission.NEVER;
    }
    try {
      LocalDate day = LocalDate.parse(param(name));
      return day.plusDays(1).atStartOfDay(zone()).toInstant().toEpochMilli();
    } catch (DateTimeParseException e) {
      throw new Problem(422, "bad-date", "Not a date", name + " is YYYY-MM-DD.");
    }
  }

  /** What follows the page's own address, without its slash. */
  String rest() {
    String path = request.getPathInfo();
    return path == null || path.isEmpty() ? "" : path.substring(1);
  }

  ZoneId zone() {
    return gate.policy().workDays().zone();
  }

  void redirect(String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  /** Begins an answer that is a file, to be kept. */
  OutputStream file(String type, String name) throws IOException {
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition", "attachment; filename*=UTF-8''" + encode(name).replace("+", "%20"));
    return response.getOutputStream();
  }

  void page(String template, String title, Map<String, Object> model) throws IOException {
    page(template, title, 200, model);
  }

  void page(String template, String title, int status, Map<String, Object> model)
      throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    all.put("f", new Menu(this, gate).frame(title));
    response.setHeader("Content-Language", language.tag());
    Pages.write(template, all, status, response);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
