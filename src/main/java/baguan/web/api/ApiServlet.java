package baguan.web.api;

import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.StaleException;
import baguan.web.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the route of a request, reads what it takes, and answers. */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Optional<Gate> gate;
  private final transient List<Route> routes;
  private final transient Reader reader;
  private transient Optional<Postman> postman = Optional.empty();

  ApiServlet(Optional<Gate> gate, List<Route> routes, long maxBytes) {
    this.gate = gate;
    this.routes = List.copyOf(routes);
    this.reader = new Reader(maxBytes);
  }

  @Override
  public void init() {
    postman = gate.map(g -> new Postman(g.hooks()).start());
  }

  @Override
  public void destroy() {
    postman.ifPresent(Postman::close);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response).write(response);
    } catch (Problem problem) {
      problem.write(response);
    } catch (RuntimeException e) {
      Refusals.of(e).write(response);
    }
  }

  private Answer answer(HttpServletRequest request, HttpServletResponse response)
      throws Problem, IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Map<Route, Map<String, String>> found = new TreeMap<>(Comparator.comparing(Route::method));
    routes.forEach(r -> r.match(path).ifPresent(variables -> found.put(r, variables)));
    if (found.isEmpty()) {
      throw new Problem(404, "not-found", "Not found", "There is nothing at this address.");
    }
    for (Map.Entry<Route, Map<String, String>> each : found.entrySet()) {
      if (each.getKey().method().equals(request.getMethod())) {
        return answer(each.getKey(), each.getValue(), request);
      }
    }
    TreeSet<String> allowed = new TreeSet<>();
    found.keySet().forEach(r -> allowed.add(r.method()));
    response.setHeader("Allow", String.join(", ", allowed));
    throw new Problem(405, "wrong-method", "Wrong method", "Use " + allowed + ".");
  }

  private Answer answer(Route route, Map<String, String> variables, HttpServletRequest request)
      throws Problem, IOException {
    if (route.open()) {
      return Spec.answer();
    }
    if (gate.isEmpty()) {
      throw new Problem(
          404, "no-gate", "Nothing is kept here", "The server was started without --data-dir.");
    }
    Actor actor = reader.actor(gate.get(), request);
    Call call = reader.read(route, variables, gate.get(), actor, request);
    try {
      return route.handler().handle(call);
    } catch (IOException e) { // of the store; the request was read already
      throw Refusals.of(e);
    } catch (StaleException e) {
      throw Refusals.stale(e, gate.get(), actor, call.id());
    }
  }
}
