package baguan.web.api;

import baguan.gate.OpenTown;
import baguan.gate.Policy;
import baguan.store.Location;
import baguan.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A town hall, its API on a free port, and a client that holds every answer to the contract. */
final class Harness implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** An answer, its body read. */
  record Got(int status, JsonNode body, HttpResponse<byte[]> raw) {
    String code() {
      return body.path("code").asString("");
    }

    String etag() {
      return header("ETag");
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  final OpenTown town;
  private final Server server = new Server();
  private final ServerConnector connector = WebServer.connector(server);

  Harness(Location location) throws Exception {
    this(location, Policy.DEFAULT);
  }

  Harness(Location location, Policy policy) throws Exception {
    town = new OpenTown(location, policy);
    ServletContextHandler context = new ServletContextHandler("/");
    Api.mount(context, Optional.of(town.gate()), OpenTown::check, 1 << 20);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(context);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + connector.getLocalPort() + "/api/v1" + path;
  }

  /** A request under way. */
  final class Ask {
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];

    Ask(String method, String path) {
      this.method = method;
      this.path = path;
    }

    Ask as(String login) {
      return header("Authorization", "Bearer " + town.token(login));
    }

    Ask header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    Ask on(long revision) {
      return header("If-Match", "\"" + revision + "\"");
    }

    Ask json(String text) {
      body = text.getBytes(StandardCharsets.UTF_8);
      return header("Content-Type", "application/json");
    }

    Ask file(String text) {
      body = text.getBytes(StandardCharsets.UTF_8);
      return header("Content-Type", "application/octet-stream");
    }

    Got send() throws Exception {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
      headers.forEach(request::header);
      request.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      String type = response.headers().firstValue("Content-Type").orElse("");
      if (Contract.operation(method, "/api/v1" + bare()).isPresent()) {
        Contract.holds(method, "/api/v1" + bare(), response);
      }
      JsonNode json =
          type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
      return new Got(response.statusCode(), json, response);
    }

    private String bare() {
      return path.replaceAll("\\?.*", "");
    }
  }

  Ask get(String path) {
    return new Ask("GET", path);
  }

  Ask post(String path) {
    return new Ask("POST", path);
  }

  Ask ask(String method, String path) {
    return new Ask(method, path);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty declares no narrower one
      throw new IllegalStateException(e);
    }
    town.close();
  }
}
