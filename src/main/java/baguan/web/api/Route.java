package baguan.web.api;

import baguan.web.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One endpoint.
 *
 * @param template below {@code /api/v1}, variables in braces
 * @param operation its name in {@code openapi.yaml}
 * @param open whether it answers without a token
 * @param names of query parameters, or of members of a JSON body; others are refused
 * @param revision whether the caller must say which revision it saw
 */
record Route(
    String method,
    String template,
    String operation,
    boolean open,
    Takes takes,
    List<String> names,
    boolean revision,
    Handler handler) {
  /** What comes in. */
  enum Takes {
    /** Query parameters alone. */
    QUERY,
    JSON,
    /** A file, raw or in a form, and query parameters. */
    FILE
  }

  /** What is done. */
  interface Handler {
    Answer handle(Call call) throws Problem, IOException;
  }

  Route {
    names = List.copyOf(names);
  }

  static Route get(String template, String operation, Handler handler, String... names) {
    return new Route(
        "GET", template, operation, false, Takes.QUERY, List.of(names), false, handler);
  }

  static Route post(String template, String operation, Handler handler, String... names) {
    return new Route("POST", template, operation, false, Takes.JSON, List.of(names), true, handler);
  }

  static Route file(String template, String operation, Handler handler, String... names) {
    return new Route("POST", template, operation, false, Takes.FILE, List.of(names), true, handler);
  }

  /** The same by another method. */
  Route by(String other) {
    return new Route(other, template, operation, open, takes, names, revision, handler);
  }

  /** The same for whoever asks. */
  Route opened() {
    return new Route(method, template, operation, true, takes, names, revision, handler);
  }

  /** The same where there is no submission yet whose revision could be named. */
  Route unbound() {
    return new Route(method, template, operation, open, takes, names, false, handler);
  }

  /** Values of the variables, when the path is one of this route's. */
  Optional<Map<String, String>> match(String path) {
    String[] wanted = template.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
        values.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }
}
