package baguan.cli;

import baguan.check.Checker;
import baguan.gate.Gate;
import baguan.gate.Policy;
import baguan.web.Settings;
import baguan.web.WebServer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code baguan serve}: the check over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the check over HTTP: a page to drop a file on, and an API.")
final class ServeCommand implements Callable<Integer> {
  private static final int WAITING = 32;

  @Mixin private Parts parts = new Parts();

  @Mixin private DataDir data = new DataDir();

  @Option(
      names = "--host",
      description = "address to listen on (default: 127.0.0.1; BAGUAN_HTTP_HOST)")
  private @Nullable String host;

  @Option(
      names = "--port",
      description = "port to listen on (default: 8080; BAGUAN_HTTP_PORT, PORT)")
  private @Nullable Integer port;

  @Option(names = "--jobs", description = "checks at once (default: all cores; BAGUAN_JOBS)")
  private @Nullable Integer jobs;

  @Option(
      names = "--demo",
      description = "a gate with people and the samples in it, gone when it stops")
  private boolean demo;

  @Override
  public Integer call() throws Exception {
    Settings settings =
        new Settings(
            host != null ? host : env("BAGUAN_HTTP_HOST", "127.0.0.1"),
            port != null ? port : number("BAGUAN_HTTP_PORT", number("PORT", 8080)),
            parts.limits().bytes(),
            jobs != null ? jobs : number("BAGUAN_JOBS", Runtime.getRuntime().availableProcessors()),
            WAITING,
            parts.limits().seconds() * 2 + 10,
            parts.language());
    Checker checker = parts.checker();
    if (demo) {
      try (Gate gate = Demo.open(checker, Parts.samples(), Throwaway.folder())) {
        return serve(checker, settings, Optional.of(gate));
      }
    }
    if (!data.named()) {
      return serve(checker, settings, Optional.empty());
    }
    try (Gate gate = Gate.open(data.location(), Clock.systemUTC(), Policy.DEFAULT)) {
      gate.sweep();
      return serve(checker, settings, Optional.of(gate));
    }
  }

  private int serve(Checker checker, Settings settings, Optional<Gate> gate) throws Exception {
    try (WebServer server = new WebServer(checker, settings, gate).start()) {
      String address = "http://" + settings.host() + ":" + server.port() + "/";
      System.err.println("baguan: " + address);
      gate.flatMap(g -> g.office().setupToken())
          .ifPresent(
              t -> System.err.println("baguan: first account: " + address + "setup?token=" + t));
      server.join();
    }
    return Exit.PASSED;
  }

  private static String env(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  private static int number(String name, int otherwise) {
    String value = env(name, Integer.toString(otherwise));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new UsageError(name + "=" + value + ": not a number — correct the variable");
    }
  }
}
