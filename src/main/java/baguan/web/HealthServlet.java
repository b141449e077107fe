package baguan.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** {@code /livez} and {@code /readyz}, for whoever watches the process. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient BooleanSupplier up;

  HealthServlet(BooleanSupplier up) {
    this.up = up;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean well = up.getAsBoolean();
    response.setStatus(well ? 200 : 503);
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(
            ("{\"status\":\"" + (well ? "UP" : "DOWN") + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
