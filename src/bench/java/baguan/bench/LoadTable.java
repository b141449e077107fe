package baguan.bench;

import baguan.Home;
import baguan.check.Checker;
import baguan.check.Destination;
import baguan.report.JsonReport;
import baguan.report.Options;
import baguan.rule.Language;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A 10-page DOCX checked over HTTP by a server with workers, beside the same check in a loop without
 * one, on all cores. The two take turns, so that whatever else the machine does meets both; CPU time
 * of the server's processes and of the client is counted, which other programs do not move. Every
 * process first does as many checks as it takes until its compiler has little left to do: the loop
 * has one such process, the server a worker for each core.
 */
public final class LoadTable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final long ROUND = TimeUnit.SECONDS.toNanos(Integer.getInteger("seconds", 12));
  private static final int WARM = Integer.getInteger("warm", 15_000); // checks of each process
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(10);
  private static final byte[] FILE = Documents.docx(10);

  /** What one round did: times of single checks in nanoseconds, and CPU nanoseconds of all. */
  private record Round(List<Long> times, long wall, long cpu) {
    double perSecond() {
      return times.size() * 1e9 / wall;
    }

    double cpuMillis() {
      return cpu / 1e6 / times.size();
    }

    double millis(int percent) {
      List<Long> sorted = times.stream().sorted().toList();
      return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
  }

  private interface Work {
    void once() throws Exception;
  }

  private final Checker checker = Home.unstopped();
  private final URL address;
  private final Process server;

  private LoadTable(Process server, String address) throws IOException {
    this.server = server;
    this.address = URI.create(address + "api/v1/checks?name=a.docx").toURL();
  }

  public static void main(String[] args) throws Exception {
    Path run = Files.createTempDirectory("baguan-load");
    Process server = start(run);
    try {
      String address = address(server);
      new LoadTable(server, address).print();
    } finally {
      server.destroy();
      server.waitFor();
      try (Stream<Path> left = Files.walk(run)) {
        left.sorted(Collections.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
  }

  private static Process start(Path run) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dbaguan.home=" + Path.of("").toAbsolutePath(),
            "-cp", System.getProperty("java.class.path"),
            "baguan.cli.Main", "serve", "--port", "0", "--workers", Integer.toString(CORES),
            "--deployment-level", "top-secret");
    builder.environment().put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    builder.environment().put("RUNTIME_DIRECTORY", run.toString());
    return builder.start();
  }

  private static String address(Process server) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("baguan: http")) {
        Thread drain = new Thread(() -> lines.lines().forEach(l -> {}));
        drain.setDaemon(true);
        drain.start();
        return line.substring("baguan: ".length());
      }
    }
    throw new IOException("the server did not start");
  }

  private void print() throws Exception {
    warm(WARM, this::loop);
    warm(CORES * WARM, this::ask);
    List<Round> loops = new ArrayList<>();
    List<Round> loads = new ArrayList<>();
    List<Round> singles = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      loops.add(round(CORES, this::loop, ROUND));
      loads.add(round(2 * CORES, this::ask, ROUND));
      singles.add(round(1, this::ask, ROUND / 3));
    }
    double loop = median(loops.stream().map(Round::perSecond).toList());
    double load = median(loads.stream().map(Round::perSecond).toList());
    double loopCpu = median(loops.stream().map(Round::cpuMillis).toList());
    double loadCpu = median(loads.stream().map(Round::cpuMillis).toList());
    double slow = median(loads.stream().map(r -> r.millis(95)).toList());
    double single = median(singles.stream().map(r -> r.millis(50)).toList());
    say("10-page DOCX, %d cores, medians of %d rounds%n", CORES, ROUNDS);
    say("%-52s %8.1f /s  %6.1f ms CPU each%n", "checks in a loop", loop, loopCpu);
    say("%-52s %8.1f /s  %6.1f ms CPU each%n", "checks over HTTP, " + 2 * CORES + " clients, client included", load, loadCpu);
    say("%-52s %8.1f %%%n", "share lost to the server, by checks per second", 100 * (1 - load / loop));
    say("%-52s %8.1f %%%n", "share lost to the server, by CPU time", 100 * (1 - loopCpu / loadCpu));
    say("%-52s %8.2f   (%.1f ms ÷ %.1f ms)%n", "p95 with " + 2 * CORES + " clients ÷ median with one", slow / single, slow, single);
  }

  private static void say(String form, Object... values) {
    System.out.printf(Locale.ROOT, form, values);
  }

  private void loop() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(
        checker.check("a.docx", FILE, Destination.UNSAID),
        new Options(Language.ZH_HANS, false, false, false),
        out);
  }

  private void ask() throws IOException {
    HttpURLConnection call = (HttpURLConnection) address.openConnection(); // kept alive
    call.setDoOutput(true);
    call.setFixedLengthStreamingMode(FILE.length);
    try (OutputStream out = call.getOutputStream()) {
      out.write(FILE);
    }
    if (call.getResponseCode() != 200) {
      throw new IOException("HTTP " + call.getResponseCode());
    }
    try (InputStream in = call.getInputStream()) {
      in.readAllBytes();
    }
  }

  private void warm(int checks, Work work) throws Exception {
    for (int done = 0; done < checks; ) {
      done += round(2 * CORES, work, ROUND).times().size();
    }
  }

  private Round round(int threads, Work work, long nanos) throws Exception {
    Queue<Long> times = new ConcurrentLinkedQueue<>();
    Queue<Exception> faults = new ConcurrentLinkedQueue<>();
    long cpu = cpu();
    long began = System.nanoTime();
    List<Thread> all = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      Thread thread = new Thread(null, () -> work(work, began + nanos, times, faults), "load", 16L << 20);
      thread.start();
      all.add(thread);
    }
    for (Thread thread : all) {
      thread.join();
    }
    if (!faults.isEmpty()) {
      throw faults.remove();
    }
    return new Round(List.copyOf(times), System.nanoTime() - began, cpu() - cpu);
  }

  private static void work(Work work, long until, Queue<Long> times, Queue<Exception> faults) {
    try {
      for (long begin = System.nanoTime(); begin < until; begin = System.nanoTime()) {
        work.once();
        times.add(System.nanoTime() - begin);
      }
    } catch (Exception e) {
      faults.add(e);
    }
  }

  /** Of this process, the server, its workers and those that it has replaced, in nanoseconds. */
  private long cpu() throws IOException {
    long all = ticks(ProcessHandle.current().pid(), 13, 15) + ticks(server.pid(), 13, 17);
    for (ProcessHandle worker : server.children().toList()) {
      all += ticks(worker.pid(), 13, 15);
    }
    return all * TICK;
  }

  /** Of Linux's {@code /proc/PID/stat}: utime, stime, and the same of children that have ended. */
  private static long ticks(long pid, int from, int to) throws IOException {
    Path stat = Path.of("/proc", Long.toString(pid), "stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String line = Files.readString(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return Arrays.stream(fields, from - 2, to - 2).mapToLong(Long::parseLong).sum();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
