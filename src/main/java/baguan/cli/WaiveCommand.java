package baguan.cli;

import baguan.cli.RemoteGate.Reply;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan waive}: lets one point through at a server, or asks that it be. */
@Command(
    name = "waive",
    mixinStandardHelpOptions = true,
    description = {
      "Lets a finding through, for a reason; a drafter asks for it with --propose.",
      "Exit: 0 done, 1 not as it stands, 2 not done."
    })
final class WaiveCommand implements Callable<Integer> {
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--reason", required = true, description = "ten characters at least")
  private String reason = "";

  @Option(names = "--code", description = "reason code")
  private String code = "";

  @Option(names = "--scope", description = "place, document, department (default: place)")
  private String scope = "";

  @Option(names = "--until", paramLabel = "TIME", description = "its end, as RFC 3339 has it")
  private String until = "";

  @Option(names = "--propose", description = "ask the reviewers for it")
  private boolean propose;

  @Option(names = "--false-positive", description = "the rule is wrong here")
  private boolean wrong;

  @Parameters(paramLabel = "ID", index = "0", description = "of the document")
  private String id = "";

  @Parameters(paramLabel = "POINT", index = "1", description = "its key, as the server lists it")
  private String point = "";

  @Override
  public Integer call() throws IOException {
    String path = "submissions/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    Reply reply = server.call("GET", path, "", Map.of(), new byte[0]);
    if (ServerOptions.done(reply)) {
      String to = path + (propose ? "/proposals" : "/decisions");
      Map<String, String> headers = Map.of("Content-Type", "application/json");
      reply = server.call("POST", to, reply.etag(), headers, body());
    }
    if (!ServerOptions.done(reply)) {
      return ServerOptions.refused(reply);
    }
    try (PrintStream out = Out.open()) {
      out.print(ServerOptions.json(reply).path("number").asString("") + " " + ruling() + "\n");
    }
    return Exit.PASSED;
  }

  private String ruling() {
    if (propose) {
      return wrong ? "proposed_false_positive" : "proposed_waiver";
    }
    return wrong ? "false_positive" : "waived";
  }

  private byte[] body() {
    Map<String, String> values = new TreeMap<>();
    values.put("point", point);
    values.put("ruling", ruling());
    values.put("reason", reason);
    values.put("code", code);
    values.put("scope", scope);
    values.put("until", until);
    return ServerOptions.body(values);
  }
}
