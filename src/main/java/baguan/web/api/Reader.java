package baguan.web.api;

import baguan.gate.Gate;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.web.Problem;
import baguan.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes requests apart: who asks, what, under which conditions. */
final class Reader {
  private static final int MOST_JSON = 1 << 16;
  private static final String KEY = "[\\x21-\\x7E&&[^\"\\\\]]{1,128}";

  private final long maxBytes;

  Reader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Whose token it is; in another's name when {@code On-Behalf-Of} says so. */
  Actor actor(Gate gate, HttpServletRequest request) throws Problem {
    Optional<Person> person =
        token(header(request, "Authorization")).flatMap(gate.accounts()::byToken);
    if (person.isEmpty()) {
      throw new Problem(
          401, "unauthorized", "Who are you?", "Send Authorization: Bearer and a token of yours.");
    }
    Actor actor = Actor.of(person.get(), Api.CLIENT);
    String principal = header(request, "On-Behalf-Of");
    return principal.isEmpty() ? actor : gate.deputies().behalf(actor, principal);
  }

  /** Borne, or as the password of whatever name: feed readers know no other way. */
  private static Optional<String> token(String header) {
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.of(header.substring(7).strip());
    }
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] both = Base64.getDecoder().decode(header.substring(6).strip());
      String text = new String(both, StandardCharsets.UTF_8);
      return Optional.of(text.substring(text.indexOf(':') + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Call read(
      Route route,
      Map<String, String> variables,
      Gate gate,
      Actor actor,
      HttpServletRequest request)
      throws Problem, IOException {
    boolean post = route.method().equals("POST");
    long revision = route.revision() ? revision(header(request, "If-Match")) : 0;
    Optional<String> key = post ? key(header(request, "Idempotency-Key")) : Optional.empty();
    Optional<Upload> upload =
        route.takes() == Route.Takes.FILE ? Optional.of(file(request)) : Optional.empty();
    Fields fields =
        route.takes() == Route.Takes.JSON
            ? json(route, request)
            : Fields.query(request.getParameterMap(), route.names());
    return new Call(route, variables, gate, actor, fields, upload, revision, key);
  }

  private Upload file(HttpServletRequest request) throws Problem, IOException {
    if (type(request).startsWith("application/x-www-form-urlencoded")) {
      throw new Problem(
          415,
          "wrong-type",
          "Not a file",
          "Send the bytes as application/octet-stream, or a form.");
    }
    return Upload.of(request, maxBytes);
  }

  private static Fields json(Route route, HttpServletRequest request) throws Problem, IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_JSON + 1);
    if (body.length > MOST_JSON) {
      throw new Problem(413, "too-large", "Too large", "At most " + MOST_JSON + " bytes of JSON.");
    }
    if (body.length > 0 && !type(request).startsWith("application/json")) {
      throw new Problem(415, "wrong-type", "Not JSON", "Send Content-Type: application/json.");
    }
    if (request.getQueryString() != null) {
      throw new Problem(422, "invalid", "No query", "What is wanted belongs into the JSON body.");
    }
    return Fields.json(body, route.names());
  }

  private static long revision(String tag) throws Problem {
    if (tag.isEmpty()) {
      throw new Problem(
          428, "no-revision", "Say what you saw", "Send If-Match with the ETag you acted on.");
    }
    if (!tag.matches("\"[0-9]{1,18}\"")) {
      throw new Problem(400, "bad-revision", "Not a revision", "If-Match is one ETag of ours.");
    }
    return Long.parseLong(tag.substring(1, tag.length() - 1));
  }

  /** A structured string as the draft has it, or bare. */
  private static Optional<String> key(String header) throws Problem {
    boolean quoted = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
    String key = quoted ? header.substring(1, header.length() - 1) : header;
    if (header.isEmpty()) {
      return Optional.empty();
    }
    if (!key.matches(KEY)) {
      throw new Problem(
          400, "bad-key", "Not a key", "Idempotency-Key has 1 to 128 visible ASCII characters.");
    }
    return Optional.of(key);
  }

  private static String type(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("").strip();
  }
}
