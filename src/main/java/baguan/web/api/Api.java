package baguan.web.api;

import baguan.gate.Check;
import baguan.gate.Gate;
import baguan.web.Problem;
import jakarta.servlet.MultipartConfigElement;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;

/** Hangs the API into a server. */
public final class Api {
  static final String BASE = "/api/v1";

  /** How the record names this way in. */
  static final String CLIENT = "api";

  private static final int FORM_LINES = 1 << 16;

  private Api() {}

  /**
   * @param gate empty where nothing is kept: then only the description is served
   * @param check how documents are checked
   * @param maxBytes largest file
   */
  public static void mount(
      ServletContextHandler context, Optional<Gate> gate, Check<Problem> check, long maxBytes) {
    ServletHolder holder = new ServletHolder(new ApiServlet(gate, Routes.all(check), maxBytes));
    long most = maxBytes + FORM_LINES;
    holder
        .getRegistration()
        .setMultipartConfig(
            new MultipartConfigElement("", most, most, (int) Math.min(Integer.MAX_VALUE, most)));
    holder.setInitOrder(1); // at once: webhooks are sent before anybody asks
    context.addServlet(holder, BASE + "/*");
  }
}
