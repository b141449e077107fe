package baguan.worker;

import baguan.rule.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts workers and hears from each that it is ours, and of the same rules. */
final class Starter {
  private static final int LONGEST_PATH = 100; // of a socket; Linux takes 107 bytes, macOS 103
  private static final int TOKEN = 16;
  private static final int GOODBYE_SECONDS = 5;
  private static final long HELLO = 1024;

  private final WorkerSettings settings;
  private final RuleSet rules;
  private final RunFolder folder;
  private final ScheduledExecutorService timer;
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger started = new AtomicInteger();

  Starter(
      WorkerSettings settings, RuleSet rules, RunFolder folder, ScheduledExecutorService timer) {
    this.settings = settings;
    this.rules = rules;
    this.folder = folder;
    this.timer = timer;
  }

  /** Returns when the worker is ready for files. */
  WorkerProcess start() throws IOException {
    Path own = folder.worker(started.incrementAndGet());
    Path socket = own.resolve("s");
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
      throw new IOException(own + ": too long a path for a socket — set RUNTIME_DIRECTORY");
    }
    try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      door.bind(UnixDomainSocketAddress.of(socket));
      return start(door, own, socket);
    } catch (IOException e) {
      RunFolder.delete(own);
      throw e;
    }
  }

  private WorkerProcess start(ServerSocketChannel door, Path own, Path socket) throws IOException {
    Process process = Launch.start(settings, socket, own.resolve("tmp"));
    Tail tail = new Tail(process.getInputStream());
    Future<?> unused = process.onExit().thenRun(() -> shut(door)); // else nobody would knock
    ScheduledFuture<?> watch =
        timer.schedule(process::destroyForcibly, settings.startSeconds(), TimeUnit.SECONDS);
    try {
      String token = give(process);
      Line line = new Line(door.accept());
      hear(line, token);
      tail.drop();
      Files.delete(socket);
      return new WorkerProcess(settings, rules, timer, process, line, own);
    } catch (IOException e) {
      process.destroyForcibly(); // and waited for, as it writes into its folder
      process.onExit().completeOnTimeout(process, GOODBYE_SECONDS, TimeUnit.SECONDS).join();
      throw new IOException("a worker did not start: " + tail.lines(), e);
    } finally {
      watch.cancel(false);
    }
  }

  /** By its standard input, which nobody else sees; it stays open as long as the server lives. */
  private String give(Process process) throws IOException {
    byte[] bytes = new byte[TOKEN];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    OutputStream in = process.getOutputStream();
    in.write((token + "\n").getBytes(StandardCharsets.US_ASCII));
    in.flush();
    return token;
  }

  private void hear(Line line, String token) throws IOException {
    MessageKind kind = line.in().next(HELLO);
    Decoder from = new Decoder(line.in());
    byte[] said = from.text().getBytes(StandardCharsets.UTF_8);
    String digest = from.text();
    line.in().finish();
    boolean ours = MessageDigest.isEqual(said, token.getBytes(StandardCharsets.UTF_8));
    if (kind != MessageKind.HELLO || !ours) {
      line.close();
      throw new ProtocolException("a stranger called");
    }
    if (!digest.equals(rules.digest())) {
      line.close();
      throw new ProtocolException("the rules were changed — restart the server");
    }
  }

  private static void shut(ServerSocketChannel door) {
    try {
      door.close();
    } catch (IOException e) {
      // it is closed either way
    }
  }
}
