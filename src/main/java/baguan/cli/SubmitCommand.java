package baguan.cli;

import baguan.cli.RemoteGate.Reply;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code baguan submit}: hands a document to a server's gate. */
@Command(
    name = "submit",
    mixinStandardHelpOptions = true,
    description = {
      "Sends a document, or with --id a new version of one, to a server; it is checked and kept.",
      "Exit: 0 nothing stands in its way, 1 something must be fixed first, 2 not sent, 3 stopped."
    })
final class SubmitCommand implements Callable<Integer> {
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--id", paramLabel = "ID", description = "of the document it is a version of")
  private String id = "";

  @Option(names = "--department", description = "in whose name a new document goes out")
  private String department = "";

  @Option(names = "--title", description = "for people (default: the file's name)")
  private String title = "";

  @Option(names = "--audience", description = "public, partner, authority, internal")
  private String audience = "";

  @Option(names = "--channel", description = "web, mail, print, press")
  private String channel = "";

  @Option(names = "--jurisdiction", description = "whose law counts (default: cn)")
  private String jurisdiction = "";

  @Option(names = "--type", description = "kind of document (default: as the check finds)")
  private String type = "";

  @Option(names = "--recipient", description = "may be given more than once")
  private List<String> recipients = new ArrayList<>();

  @Option(names = "--date", paramLabel = "YYYYMMDD", description = "day of release")
  private String date = "";

  @Option(names = "--urgency", description = "plain, fast, urgent (default: plain)")
  private String urgency = "";

  @Option(names = "--replaces", paramLabel = "ID", description = "a released one it supersedes")
  private String replaces = "";

  @Option(names = "--hand-in", description = "hand it to the reviewers when nothing is open")
  private boolean handIn;

  @Option(
      names = "--idempotency-key",
      paramLabel = "KEY",
      description = "sent again under the same key within a day, it is not taken twice")
  private String key = "";

  @Option(names = "--json", description = "print the server's answer")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "the document")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    if (file == null) {
      throw new UsageError("no file named — give one");
    }
    if (id.isEmpty() == department.isEmpty()) {
      throw new UsageError("give --department for a new document, or --id for a new version");
    }
    Reply reply = send(file);
    if (ServerOptions.done(reply) && handIn && state(reply).equals("ready")) {
      Reply sent = reply;
      String path = "submissions/" + ServerOptions.json(sent).path("id").asString("");
      reply = server.call("POST", path + "/submit", sent.etag(), keyed("-hand-in"), new byte[0]);
    }
    if (!ServerOptions.done(reply)) {
      return ServerOptions.refused(reply);
    }
    try (PrintStream out = Out.open()) {
      out.print((json ? reply.body() : line(reply)) + "\n");
    }
    return state(reply).equals("needs_fix") ? Exit.FAILED : Exit.PASSED;
  }

  private Reply send(Path document) throws IOException {
    byte[] bytes = Files.readAllBytes(document);
    Map<String, String> headers = new TreeMap<>(keyed(""));
    headers.put("Content-Type", "application/octet-stream");
    String query = query(String.valueOf(document.getFileName()));
    if (id.isEmpty()) {
      return server.call("POST", "submissions" + query, "", headers, bytes);
    }
    String path = "submissions/" + encoded(id);
    Reply seen = server.call("GET", path, "", Map.of(), new byte[0]);
    return ServerOptions.done(seen)
        ? server.call("POST", path + "/versions" + query, seen.etag(), headers, bytes)
        : seen;
  }

  private Map<String, String> keyed(String what) {
    return key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key + what);
  }

  private String query(String name) {
    StringBuilder query = new StringBuilder("?name=").append(encoded(name));
    Map<String, String> values = new TreeMap<>();
    values.put("department", department);
    values.put("title", title);
    values.put("urgency", urgency);
    values.put("replaces", replaces);
    values.put("audience", audience);
    values.put("channel", channel);
    values.put("jurisdiction", jurisdiction);
    values.put("type", type);
    values.put("date", date);
    values.values().removeIf(String::isEmpty);
    values.forEach((k, v) -> query.append('&').append(k).append('=').append(encoded(v)));
    recipients.forEach(r -> query.append("&recipient=").append(encoded(r)));
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String state(Reply reply) throws IOException {
    return ServerOptions.json(reply).path("state").asString("");
  }

  private static String line(Reply reply) throws IOException {
    JsonNode s = ServerOptions.json(reply);
    return s.path("number").asString("")
        + " "
        + s.path("state").asString("")
        + " version="
        + s.path("version").asInt(0)
        + " id="
        + s.path("id").asString("");
  }
}
