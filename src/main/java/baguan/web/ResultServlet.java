package baguan.web;

import baguan.check.Report;
import baguan.rule.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /check}: a form's file in, the result page out. Works without JavaScript; a browser
 * that would rather watch is sent to {@code /check/ID}, where the page will be.
 */
final class ResultServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String BASE = "/check/";

  private final transient Desk desk;
  private final transient Settings settings;

  ResultServlet(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Upload upload = Upload.of(request, settings.maxBytes());
      Language wanted = Upload.language(request, settings.language());
      if (Waiting.preferred(request)) {
        Run run = desk.runs().start("", r -> made(desk.check(upload, r), wanted));
        Waiting.accepted(run, "/api/v1/checks/" + run.id(), BASE + run.id(), response);
      } else {
        made(desk.check(upload), wanted).write(response);
      }
    } catch (Problem problem) {
      refuse(Upload.languageOfRefused(request, settings.language()), problem, response);
    }
  }

  private static Made made(Report report, Language language) {
    ResultView view = ResultView.of(report, language);
    Map<String, Object> model = Map.of("t", Texts.of(language), "view", view);
    return new Made("text/html; charset=utf-8", language.tag(), Pages.render("result.jte", model));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    if (path.length() < 2) {
      response.sendRedirect("/");
      return;
    }
    Language language = Upload.language(request, settings.language());
    Texts texts = Texts.of(language);
    Optional<Run> run = desk.runs().find(path.substring(1), "");
    try {
      if (run.isEmpty()) {
        throw new Problem(404, "check-gone", "Not found", texts.get("progress.gone"));
      }
      if (run.get().ended()) {
        RunsServlet.made(run.get()).write(response);
      } else {
        response.setHeader("Refresh", "3"); // without scripts, too
        Pages.write("running.jte", Map.of("t", texts, "stage", run.get().stage()), 200, response);
      }
    } catch (Problem problem) {
      refuse(language, problem, response);
    }
  }

  private void refuse(Language language, Problem problem, HttpServletResponse response)
      throws IOException {
    Texts texts = Texts.of(language);
    String key = "refused." + problem.code() + ".do";
    Pages.write(
        "upload.jte",
        Map.of(
            "t",
            texts,
            "problem",
            texts.has(key) ? texts.get(key) : problem.detail(),
            "maxMegabytes",
            settings.maxBytes() >> 20),
        problem.status(),
        response);
  }
}
