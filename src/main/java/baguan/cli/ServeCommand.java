package baguan.cli;

import baguan.gate.Gate;
import baguan.store.Timetable;
import baguan.web.Settings;
import baguan.web.WebServer;
import baguan.web.mail.Mailman;
import baguan.worker.WorkerPool;
import baguan.worker.WorkerSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
  private static final Duration MAIL_ROUND = Duration.ofSeconds(30);

  private final Surroundings surroundings = new Surroundings(System.getenv());

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

  @Option(
      names = {"--workers", "--jobs"},
      paramLabel = "N",
      description =
          "checks at once, each in a process of its own; one more stands by (default: all cores;"
              + " BAGUAN_WORKERS)")
  private @Nullable Integer workers;

  @Option(
      names = "--worker-heap",
      paramLabel = "MIB",
      description = "memory of a worker's heap (default: 512; BAGUAN_WORKER_HEAP)")
  private @Nullable Integer heap;

  @Option(
      names = "--demo",
      description = "a gate with people and the samples in it, gone when it stops")
  private boolean demo;

  @Override
  public Integer call() throws Exception {
    surroundings.mail(); // what is wrong with the settings is said before anything starts
    surroundings.address("");
    surroundings.provider();
    surroundings.policy();
    WorkerSettings pool = pool();
    Settings settings =
        new Settings(
            host != null ? host : env("BAGUAN_HTTP_HOST", "127.0.0.1"),
            port != null ? port : number("BAGUAN_HTTP_PORT", number("PORT", 8080)),
            parts.limits().bytes(),
            pool.workers(),
            WAITING,
            2 * pool.hardSeconds() + pool.startSeconds(), // the pool's own deadlines come first
            parts.language());
    if (demo) {
      try (Gate gate = Demo.open(parts.checker(), Parts.samples(), Throwaway.folder())) {
        return serve(settings, pool, Optional.of(gate));
      }
    }
    if (!data.named()) {
      return serve(settings, pool, Optional.empty());
    }
    try (Gate gate =
        Gate.open(
            data.location(),
            Clock.systemUTC(),
            surroundings.policy().in(parts.language()),
            surroundings.directory())) {
      gate.sweep();
      return serve(settings, pool, Optional.of(gate));
    }
  }

  private WorkerSettings pool() {
    int cores = Runtime.getRuntime().availableProcessors();
    List<String> command = new ArrayList<>(List.of(Main.class.getName(), "worker"));
    command.addAll(parts.arguments());
    return WorkerSettings.of(
        positive(
            workers != null ? workers : number("BAGUAN_WORKERS", number("BAGUAN_JOBS", cores))),
        positive(heap != null ? heap : number("BAGUAN_WORKER_HEAP", WorkerSettings.HEAP_MEGABYTES)),
        parts.limits().seconds() * 3 / 2,
        Path.of(env("RUNTIME_DIRECTORY", System.getProperty("java.io.tmpdir"))),
        command);
  }

  private static int positive(int value) {
    if (value < 1) {
      throw new UsageError(value + ": must be 1 or more — correct --workers or --worker-heap");
    }
    return value;
  }

  private int serve(Settings settings, WorkerSettings workers, Optional<Gate> gate)
      throws Exception {
    try (WorkerPool pool = WorkerPool.open(workers, parts.ruleSet());
        WebServer server =
            new WebServer(pool, settings, gate, surroundings.provider())
                .whenStopped(pool::close)
                .start()) {
      String address = "http://" + settings.host() + ":" + server.port() + "/";
      System.err.println("baguan: " + address);
      gate.flatMap(g -> g.office().setupToken())
          .ifPresent(
              t -> System.err.println("baguan: first account: " + address + "setup?token=" + t));
      String known = surroundings.address(address.replaceFirst("/$", ""));
      work(gate, server, pool.rules().digest(), known);
    }
    return Exit.PASSED;
  }

  /** Serves until it is stopped, and does what recurs meanwhile. */
  private void work(Optional<Gate> gate, WebServer server, String rules, String address)
      throws InterruptedException {
    if (gate.isEmpty()) {
      server.join();
      return;
    }
    List<Timetable.Job> jobs = new ArrayList<>();
    gate.get().letters().sent(surroundings.mail().isPresent());
    gate.get().judgesBy(rules);
    surroundings
        .mail()
        .map(m -> new Mailman(gate.get().letters(), m, address, parts.language()))
        .ifPresent(m -> jobs.add(new Timetable.Job("mail", MAIL_ROUND, m)));
    Timetable table = gate.get().work(jobs);
    try {
      server.join();
    } finally {
      table.close();
    }
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
