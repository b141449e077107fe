package baguan.cli;

import baguan.cli.RemoteGate.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Options of the verbs that act at a server, and how its answers become exit codes. */
final class ServerOptions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CONFLICT = 409;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "the server: http://host:port (BAGUAN_SERVER)")
  private @Nullable String server;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "file with the token (BAGUAN_TOKEN_FILE; the token itself: BAGUAN_TOKEN)")
  private @Nullable Path tokenFile;

  /**
   * Asks, or acts on what was seen.
   *
   * @param etag what was seen; empty where there is nothing yet
   */
  Reply call(String method, String path, String etag, Map<String, String> headers, byte[] body)
      throws IOException {
    String url = server != null ? server : env("BAGUAN_SERVER");
    if (url.isEmpty()) {
      throw new UsageError("no server named — give --server http://host:port");
    }
    Map<String, String> all = new TreeMap<>(headers);
    if (!etag.isEmpty()) {
      all.put("If-Match", etag);
    }
    return new RemoteGate(url).call(method, path, token(), all, body);
  }

  private String token() throws IOException {
    String named = env("BAGUAN_TOKEN_FILE");
    if (tokenFile == null && named.isEmpty()) {
      String token = env("BAGUAN_TOKEN");
      if (token.isEmpty()) {
        throw new UsageError("no token named — give --token-file FILE");
      }
      return token.strip();
    }
    Path file = tokenFile != null ? tokenFile : Path.of(named);
    String token = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (!token.matches("[\\x21-\\x7E]+")) {
      throw new UsageError(file + ": no token in it — write it there, alone in a line");
    }
    return token;
  }

  private static String env(String name) {
    return System.getenv().getOrDefault(name, "");
  }

  static boolean done(Reply reply) {
    return reply.status() == 200 || reply.status() == 201;
  }

  /** Says why it was not done; 1 when it may not go on as it stands, 3 when it was stopped. */
  static int refused(Reply reply) throws IOException {
    JsonNode problem = json(reply);
    String code = problem.path("code").asString("");
    if (code.isEmpty()) {
      throw new IOException("the server answered " + reply.status());
    }
    StringBuilder line = new StringBuilder("baguan: ").append(code);
    line.append(": ").append(problem.path("detail").asString(""));
    problem.path("missing").forEach(guard -> line.append(' ').append(guard.asString("")));
    System.err.println(line);
    if (code.equals("stopped")) {
      return Exit.STOPPED;
    }
    return reply.status() == CONFLICT ? Exit.FAILED : Exit.UNCHECKED;
  }

  static JsonNode json(Reply reply) throws IOException {
    try {
      return JSON.readTree(reply.body());
    } catch (JacksonException e) {
      throw new IOException("the server gave no answer of Baguan", e);
    }
  }

  static byte[] body(Map<String, String> values) {
    Map<String, String> given = new TreeMap<>(values);
    given.values().removeIf(String::isEmpty);
    return JSON.writeValueAsBytes(given);
  }
}
