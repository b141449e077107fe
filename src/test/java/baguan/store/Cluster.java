package baguan.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the tests' own: made on first use, on a free port of loopback, gone at the end.
 */
public final class Cluster {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static Optional<Cluster> one = Optional.empty();
  private static boolean tried;

  private final int port;

  private Cluster(int port) {
    this.port = port;
  }

  /** Empty, with a line on stderr, where PostgreSQL 15 or newer is not installed. */
  public static synchronized Optional<Cluster> get() {
    if (!tried) {
      tried = true;
      try {
        one = bin().map(Cluster::start);
      } catch (IllegalStateException e) {
        System.err.println("PostgreSQL tests skipped: " + e.getMessage());
      }
      if (one.isEmpty()) {
        System.err.println("PostgreSQL tests skipped: install postgresql to run them");
      }
    }
    return one;
  }

  /** URL of a new, empty database. */
  public String database() {
    String name = "t" + COUNT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url(name);
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=postgres";
  }

  private static Optional<Path> bin() {
    Path debian = Path.of("/usr/lib/postgresql");
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(v -> v.resolve("bin")).forEach(found::add);
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      found.add(Path.of(folder));
    }
    return found.stream()
        .filter(f -> Files.isExecutable(f.resolve("initdb")))
        .filter(f -> Files.isExecutable(f.resolve("postgres")))
        .max(Comparator.comparing(Path::toString));
  }

  private static Cluster start(Path bin) {
    try {
      Path folder = Files.createTempDirectory("baguan-pg");
      Path data = folder.resolve("data");
      if (root()) { // PostgreSQL refuses to run as root
        run(folder, List.of("chown", "postgres", folder.toString()));
      }
      run(
          folder,
          user(
              bin.resolve("initdb").toString(),
              "-D",
              data.toString(),
              "-U",
              "postgres",
              "-A",
              "trust",
              "-E",
              "UTF8",
              "--locale=C"));
      int port = freePort();
      Process server =
          new ProcessBuilder(
                  user(
                      bin.resolve("postgres").toString(),
                      "-D",
                      data.toString(),
                      "-k",
                      folder.toString(),
                      "-h",
                      "127.0.0.1",
                      "-p",
                      Integer.toString(port)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      Cluster cluster = new Cluster(port);
      cluster.await(server);
      return cluster;
    } catch (IOException e) {
      throw new IllegalStateException("it does not start here", e);
    }
  }

  private void await(Process server) {
    for (int i = 0; i < 300 && server.isAlive(); i++) {
      try (Connection connection = DriverManager.getConnection(url("postgres"))) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException e) { // not yet
        pause();
      }
    }
    throw new IllegalStateException("it did not come up");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> user(String... command) {
    List<String> all = new ArrayList<>();
    if (root()) {
      all.addAll(
          List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"));
    }
    all.addAll(List.of(command));
    return all;
  }

  private static boolean root() {
    return System.getProperty("user.name", "").toLowerCase(Locale.ROOT).equals("root");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.get(0) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void stop(Process server, Path folder) {
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    } catch (InterruptedException | IOException e) {
      System.err.println("left behind: " + folder);
    }
  }
}
