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

/** {@code GET /rules}: the catalogue; {@code GET /rules/pack/rule}: the page of a rule. */
final class RulePageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient RuleSet rules;
  private final transient Settings settings;

  RulePageServlet(RuleSet rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Upload.language(request, settings.language());
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    RulePage pages = new RulePage(rules, language);
    String page;
    if (path.equals("/")) {
      page = pages.index(id -> "/rules/" + id + "?lang=" + language.tag());
    } else {
      RuleCard card = rules.cards().get(path.substring(1));
      if (card == null) {
        new Problem(404, "not-found", "Not found", "There is no rule of this name.")
            .write(response);
        return;
      }
      page = pages.of(card);
    }
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Language", language.tag());
    byte[] html =
        RuleHtml.of(page, language, "/", "/baguan.css", other -> "?lang=" + other.tag())
            .getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(html);
  }
}
