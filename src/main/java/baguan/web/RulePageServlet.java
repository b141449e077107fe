package baguan.web;

import baguan.report.RuleHtml;
import baguan.report.RulePage;
import baguan.rule.Language;
import baguan.rule.RuleCard;
import baguan.rule.RuleSet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code GET /rules}: the catalogue; {@code GET /rules/pack/rule}: the page of a rule; {@code POST}
 * there tries the rule on a text.
 */
final class RulePageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient RuleSet rules;
  private final transient Desk desk;
  private final transient Settings settings;

  RulePageServlet(Desk desk, Settings settings) {
    this.rules = desk.checks().rules();
    this.desk = desk;
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Upload.language(request, settings.language());
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    RulePage pages = new RulePage(rules, language);
    if (path.equals("/")) {
      String index = pages.index(id -> "/rules/" + id + "?lang=" + language.tag());
      write(index, "", language, response);
      return;
    }
    RuleCard card = rules.cards().get(path.substring(1));
    if (card == null) {
      new Problem(404, "not-found", "Not found", "There is no rule of this name.").write(response);
      return;
    }
    try {
      boolean tried = request.getMethod().equals("POST");
      Trial trial = tried ? Trial.of(card.id(), request, desk, language) : Trial.none(card.id());
      write(pages.of(card), trial.html(language), language, response);
    } catch (Problem problem) {
      problem.write(response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    if (request.getContentLengthLong() > Trial.MOST_BYTES) { // said before the form is read
      new Problem(413, "too-large", "Too large", "At most " + Trial.MOST + " characters are taken.")
          .write(response);
      return;
    }
    doGet(request, response);
  }

  private static void write(
      String page, String more, Language language, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Language", language.tag());
    byte[] html =
        RuleHtml.of(page, language, "/", "/baguan.css", other -> "?lang=" + other.tag(), more)
            .getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(html);
  }
}
