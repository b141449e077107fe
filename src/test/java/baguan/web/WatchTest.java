package baguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.gate.OpenTown;
import baguan.rule.Language;
import baguan.store.Where;
import baguan.web.api.Contract;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A check that is watched while it goes on, over HTTP. */
final class WatchTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TEXT = "身份证号110101199003070003，请查收。\n";

  private final Semaphore steps = new Semaphore(0);
  private final Stepping checks = new Stepping(steps);
  @TempDir private Path folder;

  private WebServer serve() throws Exception {
    Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
    return new WebServer(checks, settings).start();
  }

  private static HttpRequest.Builder request(WebServer server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> get(WebServer server, String path) throws Exception {
    return CLIENT.send(request(server, path).build(), BodyHandlers.ofString());
  }

  /** Starts a check and answers where it can be asked about. */
  private static String start(WebServer server) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request(server, "/api/v1/checks?name=a.txt&lang=en")
                .header("Prefer", "wait=1, respond-async")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Preference-Applied")).contains("respond-async");
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).matches("/api/v1/checks/[A-Za-z0-9_-]{43}");
    return location;
  }

  private static BufferedReader listen(WebServer server, String location, String lastSeen)
      throws Exception {
    HttpResponse<InputStream> answer =
        CLIENT.send(
            request(server, location + "/events").header("Last-Event-ID", lastSeen).build(),
            BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  /** One event as {@code id name data}. */
  private static String next(BufferedReader events) throws Exception {
    StringBuilder event = new StringBuilder();
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.isEmpty()) {
        return event.toString().strip();
      }
      event.append(line.substring(line.indexOf(':') + 1));
    }
    return "";
  }

  /** All events up to the end of the stream. */
  private static List<String> rest(BufferedReader events) throws Exception {
    List<String> rest = new ArrayList<>();
    for (String event = next(events); !event.isEmpty(); event = next(events)) {
      rest.add(event);
    }
    return rest;
  }

  private static String stage(int id, String stage, int done, int blocks) {
    return String.format(
        "%d stage {\"stage\":\"%s\",\"done\":%d,\"total\":3,\"blocks\":%d,\"unread\":0}",
        id, stage, done, blocks);
  }

  @Test
  void stagesAreToldAsTheyComeAndTheStreamEnds() throws Exception {
    try (WebServer server = serve()) {
      String location = start(server);
      assertThat(get(server, location + "/report").statusCode()).isEqualTo(409);
      try (BufferedReader events = listen(server, location, "")) {
        assertThat(next(events)).isEqualTo(stage(1, "waiting", 0, 0));
        steps.release();
        assertThat(next(events)).isEqualTo(stage(2, "reading", 0, 0));
        JsonNode state = JSON.readTree(get(server, location).body());
        assertThat(state.get("state").asString()).isEqualTo("running");
        assertThat(state.get("stage").asString()).isEqualTo("reading");
        steps.release();
        assertThat(next(events)).isEqualTo(stage(3, "finding", 1, 1));
        steps.release();
        assertThat(next(events)).isEqualTo(stage(4, "judging", 2, 1));
        steps.release();
        assertThat(next(events)).isEqualTo("5 coverage {\"fullyRead\":true,\"unread\":0}");
        List<String> rest = rest(events);
        assertThat(rest)
            .contains(
                "6 finding {\"rule\":\"personal-data/prc-id\",\"severity\":\"error\",\"line\":2}");
        assertThat(rest.get(rest.size() - 1)).endsWith(" done {}");
        assertThat(String.join("", rest)).doesNotContain("110101", "请查收");
      }
      assertThat(JSON.readTree(get(server, location).body()).get("state").asString())
          .isEqualTo("done");
    }
  }

  @Test
  void theReportIsTheOneAPatientCallerGets() throws Exception {
    steps.release(100);
    try (WebServer server = serve()) {
      String location = start(server);
      try (BufferedReader events = listen(server, location, "")) {
        assertThat(rest(events)).last().asString().contains(" done ");
      }
      HttpResponse<String> waited =
          CLIENT.send(
              request(server, "/api/v1/checks?name=a.txt&lang=en")
                  .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                  .build(),
              BodyHandlers.ofString());
      HttpResponse<String> fetched = get(server, location + "/report");
      assertThat(fetched.body()).isEqualTo(waited.body()).contains("personal-data/prc-id");
      assertThat(fetched.headers().firstValue("Content-Language")).contains("en");
    }
  }

  @Test
  void whoBrokeOffGoesOnWhereTheyWere() throws Exception {
    steps.release(100);
    try (WebServer server = serve()) {
      String location = start(server);
      List<String> all = new ArrayList<>();
      try (BufferedReader events = listen(server, location, "")) {
        for (String event = next(events); !event.isEmpty(); event = next(events)) {
          all.add(event);
        }
      }
      try (BufferedReader events = listen(server, location, "3")) {
        assertThat(next(events)).isEqualTo(all.get(3));
      }
      HttpResponse<String> over =
          CLIENT.send(
              request(server, location + "/events")
                  .header("Last-Event-ID", "" + all.size())
                  .build(),
              BodyHandlers.ofString());
      assertThat(over.statusCode()).isEqualTo(204);
    }
  }

  @Test
  void withoutScriptsThePageOfARunningCheckAsksAgain() throws Exception {
    try (WebServer server = serve()) {
      HttpResponse<String> answer =
          CLIENT.send(
              request(server, "/check")
                  .header("Prefer", "respond-async")
                  .header("Content-Type", "multipart/form-data; boundary=B")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                              + TEXT
                              + "\r\n--B--\r\n"))
                  .build(),
              BodyHandlers.ofString());
      String page = JSON.readTree(answer.body()).get("result").asString();
      answer = get(server, page);
      assertThat(answer.headers().firstValue("Refresh")).contains("3");
      assertThat(answer.body()).contains("排队等候", "离开本页，检查仍会继续");
      steps.release(100);
      try (BufferedReader events =
          listen(server, "/api/v1/checks" + page.substring(page.lastIndexOf('/')), "")) {
        assertThat(rest(events)).last().asString().contains(" done ");
      }
      answer = get(server, page);
      assertThat(answer.headers().firstValue("Refresh")).isEmpty();
      assertThat(answer.body())
          .contains("class=\"verdict block\"")
          .doesNotContain("110101199003070003");
    }
  }

  @Test
  void aPulseIsFeltWhileNothingHappens() throws Exception {
    Run run = new Run("id", "");
    jakarta.servlet.http.HttpServlet servlet =
        new jakarta.servlet.http.HttpServlet() {
          private static final long serialVersionUID = 1;

          @Override
          protected void doGet(
              jakarta.servlet.http.HttpServletRequest request,
              jakarta.servlet.http.HttpServletResponse response)
              throws java.io.IOException {
            try {
              new EventStream(java.time.Duration.ofMillis(1)).send(run, request, response);
            } catch (Problem problem) {
              throw new IllegalStateException(problem);
            }
          }
        };
    org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server(0);
    org.eclipse.jetty.ee11.servlet.ServletContextHandler context =
        new org.eclipse.jetty.ee11.servlet.ServletContextHandler("/");
    context.addServlet(new org.eclipse.jetty.ee11.servlet.ServletHolder(servlet), "/events");
    jetty.setHandler(context);
    jetty.start();
    try (InputStream body =
            CLIENT
                .send(
                    HttpRequest.newBuilder(jetty.getURI().resolve("/events")).build(),
                    BodyHandlers.ofInputStream())
                .body();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      assertThat(next(lines)).startsWith("1 stage");
      assertThat(lines.readLine()).isEqualTo(":");
      run.done("x");
      assertThat(lines.lines().toList()).contains("event: done").endsWith("");
    } finally {
      jetty.stop();
    }
  }

  @Test
  void whoeverDoesNotKnowTheIdLearnsNothing() throws Exception {
    try (WebServer server = serve()) {
      String wrong = "/api/v1/checks/" + "A".repeat(43);
      for (String path :
          List.of(wrong, wrong + "/events", wrong + "/report", wrong + "/x", wrong + "/")) {
        assertThat(get(server, path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(get(server, "/check/" + "A".repeat(43)).body()).contains("该结果已不再保留");
    }
  }

  @Test
  void itKeepsToTheDescription() throws Exception {
    steps.release(100);
    try (OpenTown town = new OpenTown(Where.SQLITE.fresh(folder))) {
      Settings settings = new Settings("127.0.0.1", 0, 1 << 20, 2, 4, 60, Language.ZH_HANS);
      try (WebServer server = new WebServer(checks, settings, Optional.of(town.gate())).start()) {
        HttpRequest.Builder ask =
            request(server, "/api/v1/checks?name=a.txt")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT));
        HttpResponse<byte[]> answer = CLIENT.send(ask.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(202);
        Contract.holds("POST", "/api/v1/checks", answer);
        String location = answer.headers().firstValue("Location").orElseThrow();
        for (String path : List.of("/events", "", "/report", "x", "x/events", "x/report")) {
          String at = location + path;
          Contract.holds(
              "GET", at, CLIENT.send(request(server, at).build(), BodyHandlers.ofByteArray()));
        }
      }
    }
  }
}
