package baguan.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code GET /api/v1/checks/ID}: how far a check is; {@code …/events} as it happens; {@code
 * …/report} what it made. Whoever knows the id may ask.
 */
final class RunsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String BASE = "/api/v1/checks/";

  private final transient Desk desk;

  RunsServlet(Desk desk) {
    this.desk = desk;
  }

  static void accepted(Run run, HttpServletResponse response) throws IOException {
    String location = BASE + run.id();
    Waiting.accepted(run, location, location + "/report", response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
    try {
      if (path.length < 2 || path.length > 3) {
        throw unknown();
      }
      Run run = desk.runs().find(path[1], "").orElseThrow(RunsServlet::unknown);
      String location = BASE + run.id();
      if (path.length == 2) {
        Waiting.state(run, location, location + "/report", 200, response);
      } else if (path[2].equals("events")) {
        desk.stream().send(run, request, response);
      } else if (path[2].equals("report")) {
        made(run).write(response);
      } else {
        throw unknown();
      }
    } catch (Problem problem) {
      problem.write(response);
    }
  }

  private static Problem unknown() {
    return new Problem(
        404, "not-found", "Not found", "There is no such check, or it is no longer remembered.");
  }

  /** What a check made; or why there is nothing, or not yet. */
  static Made made(Run run) throws Problem {
    if (run.failure().isPresent()) {
      throw run.failure().get() instanceof Problem problem
          ? problem
          : new Problem(
              500,
              "internal",
              "Not checked",
              "The program failed on this file; it was not checked.");
    }
    return run.result(Made.class)
        .orElseThrow(() -> new Problem(409, "running", "Not done", "The check is under way."));
  }
}
