package baguan.web;

import baguan.rule.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * {@code /api/docs}: the API's description, shown by Swagger UI out of its own jar. Asks nothing of
 * any other server; its icons are {@code data:} pictures, which this page alone may show.
 */
final class ApiPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String KEPT = "private, max-age=86400";
  private static final Map<String, String> TYPES =
      Map.of(
          "/swagger-ui.css", "text/css; charset=utf-8",
          "/swagger-ui-bundle.js", "text/javascript; charset=utf-8");

  private final transient Settings settings;
  private final String jar;

  ApiPageServlet(Settings settings) {
    this.settings = settings;
    this.jar = "/META-INF/resources/webjars/swagger-ui/" + version();
  }

  /** As its jar says: the pin is the build's. */
  private static String version() {
    Properties pom = new Properties();
    try (InputStream in = file("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      pom.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(pom.getProperty("version"), "version of swagger-ui");
  }

  private static InputStream file(String path) {
    return Objects.requireNonNull(ApiPageServlet.class.getResourceAsStream(path), path);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "");
    String type = TYPES.get(path);
    if (type != null) {
      response.setHeader("Cache-Control", KEPT);
      send(jar + path, type, response);
    } else if (path.equals("/start.js")) {
      send("/baguan/web/api.js", "text/javascript; charset=utf-8", response);
    } else if (path.isEmpty()) {
      Language language = Upload.language(request, settings.language());
      response.setHeader(
          "Content-Security-Policy", Headers.POLICY.replace("img-src", "img-src data:"));
      Pages.write("api.jte", Map.of("t", Texts.of(language)), 200, response);
    } else {
      new Problem(404, "not-found", "Not found", "There is nothing at this address.")
          .write(response);
    }
  }

  private static void send(String path, String type, HttpServletResponse response)
      throws IOException {
    try (InputStream in = file(path)) {
      response.setContentType(type);
      in.transferTo(response.getOutputStream());
    }
  }
}
