package baguan.web;

import baguan.rule.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page to drop a file on, and the files it needs. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Map<String, String> FILES =
      Map.of(
          "/baguan.css", "text/css; charset=utf-8",
          "/baguan.js", "text/javascript; charset=utf-8",
          "/baguan.svg", "image/svg+xml");

  private final transient Settings settings;

  PageServlet(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getServletPath();
    String path = asked.equals("/favicon.ico") ? "/baguan.svg" : asked; // what browsers try unasked
    String type = FILES.get(path);
    if (type != null) {
      try (InputStream in = PageServlet.class.getResourceAsStream("/baguan/web" + path)) {
        if (in != null) {
          response.setContentType(type);
          in.transferTo(response.getOutputStream());
          return;
        }
      }
    }
    if (!path.equals("/")) {
      new Problem(404, "not-found", "Not found", "There is nothing at this address.")
          .write(response);
      return;
    }
    Language language = Upload.language(request, settings.language());
    Pages.write(
        "upload.jte",
        Map.of("t", Texts.of(language), "problem", "", "maxMegabytes", settings.maxBytes() >> 20),
        200,
        response);
  }
}
