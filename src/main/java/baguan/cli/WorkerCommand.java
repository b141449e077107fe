package baguan.cli;

import baguan.check.Checker;
import baguan.check.Destination;
import baguan.picture.PdfPictures;
import baguan.worker.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code baguan worker}: what {@code serve} starts to check files in; not for people. */
@Command(name = "worker", hidden = true, description = "Checks files for a server.")
final class WorkerCommand implements Callable<Integer> {
  private static final String WARM = "关于做好汛期值守工作的通知\n各科室：\n请按2026年7月1日前报送。Draft, 13800000000.\n";

  @Mixin private Parts parts = new Parts();

  @Option(names = "--socket", required = true)
  private Path socket = Path.of("");

  @Option(names = "--soft-seconds", required = true)
  private int softSeconds;

  @Override
  public Integer call() throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    String token = in.readLine();
    Thread watch = new Thread(() -> endWith(in), "server-watch");
    watch.setDaemon(true);
    watch.start();
    Checker checker = parts.checker();
    checker.check("warm.txt", WARM.getBytes(StandardCharsets.UTF_8), Destination.UNSAID);
    Worker.run(checker, new PdfPictures(), socket, token == null ? "" : token, softSeconds);
    return Exit.PASSED;
  }

  /** A server that was killed closes nothing but this. */
  private static void endWith(BufferedReader in) {
    try {
      in.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // gone as well
    }
    Runtime.getRuntime().halt(0);
  }
}
