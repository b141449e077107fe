package baguan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.review.Actor;
import baguan.review.Department;
import baguan.review.Grant;
import baguan.review.Person;
import baguan.review.Role;
import baguan.store.Location;
import baguan.store.Where;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two servers of one office on one database: what one does the other knows, also when one dies. */
final class TwoNodesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PASSWORD = "correct horse 1";
  private static final int UPLOADS = 5;

  private record Node(Process process, String address) {}

  @TempDir private Path folder;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, String> tokens = new HashMap<>();

  @AfterEach
  void stop() throws Exception {
    for (Node node : nodes) {
      node.process().toHandle().destroyForcibly();
      node.process().waitFor();
    }
  }

  private void furnish(Location location) {
    try (Gate gate = Gate.open(location, Clock.systemUTC(), Policy.DEFAULT)) {
      String token = gate.office().setupToken().orElseThrow();
      Actor admin = Actor.of(gate.office().setUp(token, "admin", "管理员", PASSWORD), "test");
      gate.office().put(admin, new Department("water", "水利局", "江水发"));
      tokens.put("admin", gate.accounts().newToken(admin, "test", Long.MAX_VALUE).secret());
      for (Role role : List.of(Role.DRAFTER, Role.REVIEWER)) {
        TreeSet<Grant> grants = new TreeSet<>(List.of(new Grant(role, "water")));
        Person person = gate.office().add(admin, role.id(), role.id(), "", PASSWORD, grants);
        Actor actor = Actor.of(person, "test");
        tokens.put(role.id(), gate.accounts().newToken(actor, "test", Long.MAX_VALUE).secret());
      }
    }
  }

  private Node start(Location location) throws Exception {
    Path run = Files.createDirectories(folder.resolve("run" + nodes.size()));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "baguan.cli.Main",
            "serve",
            "--port",
            "0",
            "--workers",
            "1",
            "--data-dir",
            location.folder().toString(),
            "--database",
            location.url());
    Path cache = Path.of("target", "cache").toAbsolutePath();
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("RUNTIME_DIRECTORY", run.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = err.readLine();
    while (line != null && !line.startsWith("baguan: http")) {
      line = err.readLine();
    }
    assertThat(line).as("it listens").isNotNull();
    Thread drain = new Thread(() -> drain(err));
    drain.setDaemon(true);
    drain.start();
    String address = String.valueOf(line).substring("baguan: ".length()).replaceFirst("/$", "");
    Node node = new Node(process, address);
    nodes.add(node);
    return node;
  }

  private static void drain(BufferedReader lines) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        assertThat(line).doesNotContain("标题");
      }
    } catch (IOException e) {
      return; // the node is gone
    }
  }

  private HttpRequest.Builder api(Node node, String path, String who) {
    return HttpRequest.newBuilder(URI.create(node.address() + "/api/v1" + path))
        .header("Authorization", "Bearer " + tokens.get(who));
  }

  private JsonNode get(Node node, String path, String who) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(api(node, path, who).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpRequest upload(Node node, int number) throws IOException {
    String query = "/submissions?name=a.docx&department=water&audience=public&channel=web";
    return api(node, query, "drafter")
        .header("Content-Type", "application/octet-stream")
        .header("Idempotency-Key", "upload-" + number)
        .POST(
            BodyPublishers.ofByteArray(
                Files.readAllBytes(Path.of("samples", "tongzhi-correct.docx"))))
        .build();
  }

  private HttpResponse<String> submit(Node node, JsonNode s) throws Exception {
    String path = "/submissions/" + s.path("id").asString() + "/submit";
    HttpRequest request =
        api(node, path, "drafter")
            .header("If-Match", "\"" + s.path("revision").asLong() + "\"")
            .POST(BodyPublishers.noBody())
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Names of the submission's fields are those of the list. */
  private List<String> ids(Node node) throws Exception {
    List<String> ids = new ArrayList<>();
    get(node, "/submissions?group=mine&limit=100", "drafter")
        .path("items")
        .forEach(s -> ids.add(s.path("id").asString()));
    return ids;
  }

  private static String form(String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return body.toString();
  }

  private static String cookies(HttpResponse<?> answer) {
    StringBuilder all = new StringBuilder();
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      all.append(all.isEmpty() ? "" : "; ").append(cookie.replaceFirst(";.*", ""));
    }
    return all.toString();
  }

  /** Signs in at one; answers the cookies. */
  private static String signIn(Node node) throws Exception {
    URI address = URI.create(node.address() + "/signin");
    HttpResponse<String> page =
        CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(csrf.find()).isTrue();
    HttpRequest in =
        HttpRequest.newBuilder(address)
            .header("Cookie", cookies(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    form("csrf", csrf.group(1), "login", "drafter", "password", PASSWORD)))
            .build();
    return cookies(CLIENT.send(in, HttpResponse.BodyHandlers.ofString()));
  }

  private static int queue(Node node, String cookies) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + "/queue"))
            .header("Cookie", cookies)
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Test
  void whatOneAcknowledgedTheOtherHasAlsoWhenOneIsKilled() throws Exception {
    Location here = Where.POSTGRESQL.fresh(folder.resolve("one"));
    furnish(here);
    Location there = new Location(folder.resolve("two"), here.url());
    Files.createDirectories(there.folder());
    Files.copy(here.folder().resolve("key"), there.folder().resolve("key"));
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    HttpServer receiver = receiver(told);
    try {
      Node one = start(here);
      Node two = start(there);
      String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
      HttpRequest hook =
          api(one, "/webhooks/x", "admin")
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString("{\"url\":\"" + url + "\",\"types\":[]}"))
              .build();
      assertThat(CLIENT.send(hook, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(200);
      String cookies = signIn(one);
      assertThat(List.of(queue(one, cookies), queue(two, cookies), queue(two, "baguan=x")))
          .containsExactly(200, 200, 303);

      Map<Integer, String> acknowledged = killedAtWork(one);
      assertThat(acknowledged).isNotEmpty();
      assertThat(ids(two)).containsAll(acknowledged.values());
      assertThat(queue(two, cookies)).as("signed in still").isEqualTo(200);
      List<JsonNode> all = new ArrayList<>();
      for (int i = 0; i < UPLOADS; i++) { // as a client does that had no answer
        HttpResponse<String> answer =
            CLIENT.send(upload(two, i), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode s = JSON.readTree(answer.body());
        assertThat(s.path("state").asString()).isEqualTo("ready");
        assertThat(acknowledged.getOrDefault(i, s.path("id").asString()))
            .isEqualTo(s.path("id").asString());
        all.add(s);
      }
      assertThat(ids(two)).as("none twice").hasSize(UPLOADS).doesNotHaveDuplicates();
      Node again = start(here);
      for (JsonNode s : all) {
        assertThat(submit(again, s).statusCode()).isEqualTo(200);
      }
      TreeSet<String> messages = new TreeSet<>();
      while (messages.size() < UPLOADS) {
        String id = told.poll(60, TimeUnit.SECONDS);
        assertThat(id).as("a message").isNotNull();
        assertThat(messages.add(String.valueOf(id))).as("told once").isTrue();
      }
    } finally {
      receiver.stop(0);
    }
    stop();
    assertThat(told).isEmpty();
    try (Gate gate = Gate.open(there, Clock.systemUTC(), Policy.DEFAULT)) {
      assertThat(gate.audit().verify().faults()).isEmpty();
    }
  }

  /** All uploads at once to a node with one worker; killed when it has answered the first. */
  private Map<Integer, String> killedAtWork(Node node) throws Exception {
    BlockingQueue<Integer> answered = new LinkedBlockingQueue<>();
    List<CompletableFuture<HttpResponse<String>>> uploads = new ArrayList<>();
    for (int i = 0; i < UPLOADS; i++) {
      int number = i;
      CompletableFuture<HttpResponse<String>> upload =
          CLIENT.sendAsync(upload(node, i), HttpResponse.BodyHandlers.ofString());
      uploads.add(upload);
      var unused = upload.thenAccept(answer -> answered.add(number));
    }
    assertThat(answered.poll(120, TimeUnit.SECONDS)).as("one was checked").isNotNull();
    node.process().toHandle().destroyForcibly();
    assertThat(node.process().waitFor()).as("killed, not ended").isEqualTo(137);
    Map<Integer, String> acknowledged = new HashMap<>();
    for (int i = 0; i < UPLOADS; i++) {
      try {
        HttpResponse<String> answer = uploads.get(i).get(60, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(201);
        acknowledged.put(i, JSON.readTree(answer.body()).path("id").asString());
      } catch (ExecutionException e) {
        assertThat(e).as("the line broke").hasCauseInstanceOf(IOException.class);
      }
    }
    return acknowledged;
  }

  private static HttpServer receiver(BlockingQueue<String> told) throws IOException {
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          told.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    return receiver;
  }
}
