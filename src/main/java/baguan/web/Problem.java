package baguan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer that is not a report, as RFC 9457 {@code application/problem+json}. */
public final class Problem extends Exception {
  private static final long serialVersionUID = 1;
  private static final String TYPES = "https://baguan.example/problems/";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final int status;
  private final String code;
  private final String title;
  private final String detail;
  private final transient ObjectNode more = MAPPER.createObjectNode();

  /**
   * What went wrong.
   *
   * @param code never localised: what programs look at
   * @param detail what is wrong and what to do; never document text
   */
  public Problem(int status, String code, String title, String detail) {
    super(code);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  /** Adds a member of its own kind: what is missing, what stands now. */
  public Problem with(String name, JsonNode value) {
    more.set(name, value);
    return this;
  }

  public int status() {
    return status;
  }

  /** Never localised: what programs look at, and the key of the page's words. */
  public String code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  /** Answers with it. */
  public void write(HttpServletResponse response) throws IOException {
    ObjectNode body = MAPPER.createObjectNode();
    body.put("type", TYPES + code);
    body.put("title", title);
    body.put("status", status);
    body.put("detail", detail);
    body.put("code", code);
    body.setAll(more);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"baguan\"");
    }
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
