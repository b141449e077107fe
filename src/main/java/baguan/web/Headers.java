package baguan.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/** What every answer carries: nothing from elsewhere, nothing inline, nothing cached. */
final class Headers implements Filter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    http.setHeader("Content-Security-Policy", POLICY);
    http.setHeader("X-Content-Type-Options", "nosniff");
    http.setHeader("Referrer-Policy", "same-origin");
    http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    http.setHeader("Cache-Control", "no-store");
    boolean body = request.getContentLengthLong() != 0 && !SAFE.contains(method(request));
    chain.doFilter(request, body ? new Closing(http) : http);
  }

  private static String method(ServletRequest request) {
    return ((HttpServletRequest) request).getMethod();
  }

  /** A refusal may leave the body unread: nothing is to be sent behind it on this connection. */
  private static final class Closing extends HttpServletResponseWrapper {
    Closing(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status >= SC_BAD_REQUEST) {
        setHeader("Connection", "close");
      }
      super.setStatus(status);
    }
  }
}
