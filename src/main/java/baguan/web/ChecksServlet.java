package baguan.web;

import baguan.check.Report;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.report.SarifReport;
import baguan.rule.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/** {@code POST /api/v1/checks}: a file in, its report out; or, when asked, where it will be. */
final class ChecksServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Desk desk;
  private final transient Settings settings;

  ChecksServlet(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Upload upload = Upload.of(request, settings.maxBytes());
      Form form = form(request);
      if (Waiting.preferred(request)) {
        Run run = desk.runs().start("", r -> made(desk.check(upload, r), form));
        RunsServlet.accepted(run, response);
      } else {
        made(desk.check(upload), form).write(response);
      }
    } catch (Problem problem) {
      problem.write(response);
    }
  }

  private record Form(Options options, boolean sarif) {}

  private Form form(HttpServletRequest request) {
    Language language = Upload.language(request, settings.language());
    boolean content = "true".equals(request.getParameter("show-content"));
    boolean text = "true".equals(request.getParameter("with-text"));
    String accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
    boolean sarif = accept.contains("sarif") || "sarif".equals(request.getParameter("format"));
    return new Form(new Options(language, content, text, false), sarif);
  }

  private static Made made(Report report, Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String language = form.options().language().tag();
    if (form.sarif()) {
      try (SarifReport writer = new SarifReport(report.rules(), form.options(), out)) {
        writer.add(report);
      }
      return new Made("application/sarif+json", language, out.toByteArray());
    }
    JsonReport.write(report, form.options(), out);
    return new Made("application/json", language, out.toByteArray());
  }
}
