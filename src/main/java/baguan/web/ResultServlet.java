package baguan.web;

import baguan.check.Report;
import baguan.rule.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code POST /check}: a form's file in, the result page out. Works without JavaScript. */
final class ResultServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final transient Settings settings;

  ResultServlet(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = settings.language();
    try {
      Upload upload = Upload.of(request, settings.maxBytes());
      language = Upload.language(request, settings.language());
      Report report = desk.check(upload);
      ResultView view = ResultView.of(report, language);
      Pages.write("result.jte", Map.of("t", Texts.of(language), "view", view), 200, response);
    } catch (Problem problem) {
      Pages.write(
          "upload.jte",
          Map.of(
              "t", Texts.of(language),
              "problem", problem.detail(),
              "maxMegabytes", settings.maxBytes() >> 20),
          problem.status(),
          response);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
