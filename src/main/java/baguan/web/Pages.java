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

  /** A template as a file of its own. */
  public static byte[] render(String template, Map<String, Object> model) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, model, html);
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Renders a template of {@code src/main/jte} with its parameters. */
  public static void write(
      String template, Map<String, Object> model, int status, HttpServletResponse response)
      throws IOException {
    byte[] bytes = render(template, model);
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
