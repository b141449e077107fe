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

/** {@code POST /api/v1/checks}: a file in, its report out. */
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
      Report report = desk.check(upload);
      answer(report, request, response);
    } catch (Problem problem) {
      problem.write(response);
    }
  }

  private void answer(Report report, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Upload.language(request, settings.language());
    boolean content = "true".equals(request.getParameter("show-content"));
    boolean text = "true".equals(request.getParameter("with-text"));
    Options options = new Options(language, content, text, false);
    String accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (accept.contains("sarif") || "sarif".equals(request.getParameter("format"))) {
      response.setContentType("application/sarif+json");
      try (SarifReport writer = new SarifReport(report.rules(), options, out)) {
        writer.add(report);
      }
    } else {
      response.setContentType("application/json");
      JsonReport.write(report, options, out);
    }
    response.setHeader("Content-Language", language.tag());
    response.setContentLength(out.size());
    out.writeTo(response.getOutputStream());
  }
}
