package baguan.cli;

import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.gate.Slip;
import baguan.review.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan verify}: may these very bytes go out? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Asks whether files are, byte for byte, what was approved. Only hashes are sent.",
      "Exit: 0 all approved, 1 one is not (unknown, superseded, recalled, expired), 2 not asked."
    })
final class VerifyCommand implements Callable<Integer> {
  /** Output forms. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private DataDir data = new DataDir();

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "ask a server instead of a folder: http://host:port (BAGUAN_SERVER)")
  private @Nullable String server;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files that are to go out")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Map<Path, String> hashes = new LinkedHashMap<>();
    for (Path file : files) {
      hashes.put(file, sha256(file));
    }
    int exit = Exit.PASSED;
    try (PrintStream out = Out.open()) {
      for (Map.Entry<Path, Slip> answer : ask(hashes).entrySet()) {
        Slip slip = answer.getValue();
        out.print(format == Format.JSON ? slip.json() : text(answer.getKey(), slip));
        out.print('\n');
        if (slip.status() != Verification.Status.APPROVED) {
          exit = Exit.FAILED;
        }
      }
    }
    return exit;
  }

  private Map<Path, Slip> ask(Map<Path, String> hashes) throws IOException {
    Map<Path, Slip> answers = new LinkedHashMap<>();
    String url = server != null ? server : System.getenv().getOrDefault("BAGUAN_SERVER", "");
    if (!url.isEmpty()) {
      RemoteGate remote = new RemoteGate(url);
      for (Map.Entry<Path, String> each : hashes.entrySet()) {
        answers.put(each.getKey(), remote.verify(each.getValue()));
      }
      return answers;
    }
    try (Gate gate = Gate.open(data.existing(), Clock.systemUTC(), Policy.DEFAULT)) {
      hashes.forEach((file, hash) -> answers.put(file, Slip.of(gate.outbox().verify(hash))));
    }
    return answers;
  }

  private static String text(Path file, Slip slip) {
    StringBuilder line = new StringBuilder(file.toString().replaceAll("\\p{Cntrl}", "?"));
    line.append(": ").append(slip.status());
    slip.facts().forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
    return line.append(" sha256=").append(slip.sha256()).toString();
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
