package baguan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The precompiled templates. */
public final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "baguan.web.page");

  private Pages() {}

  /** Renders a template of {@code src/main/jte} with its parameters. */
  public static void write(
      String template, Map<String, Object> model, int status, HttpServletResponse response)
      throws IOException {
    StringOutput html = new StringOutput();
    ENGINE.render(template, model, html);
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
