package baguan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For those who do not want to wait for a check's answer: {@code Prefer: respond-async}. */
public final class Waiting {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PREFERENCE = "respond-async";

  private Waiting() {}

  /** RFC 7240: whether the answer may come later. */
  public static boolean preferred(HttpServletRequest request) {
    for (String header : Collections.list(request.getHeaders("Prefer"))) {
      for (String each : header.split("[,;]", -1)) {
        if (each.strip().toLowerCase(Locale.ROOT).equals(PREFERENCE)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * 202: a check goes on.
   *
   * @param location where it can be asked about; its events are at {@code location/events}
   * @param result where its result will be
   */
  public static void accepted(Run run, String location, String result, HttpServletResponse response)
      throws IOException {
    response.setHeader("Location", location);
    response.setHeader("Preference-Applied", PREFERENCE);
    state(run, location, result, 202, response);
  }

  static void state(
      Run run, String location, String result, int status, HttpServletResponse response)
      throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", run.id());
    json.put("state", !run.ended() ? "running" : run.failure().isEmpty() ? "done" : "failed");
    json.put("stage", run.stage());
    json.put("done", run.stagesDone());
    json.put("total", Run.STAGES);
    json.put("events", location + "/events");
    json.put("result", result);
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
