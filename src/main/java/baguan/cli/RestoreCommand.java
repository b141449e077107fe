package baguan.cli;

import baguan.store.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code baguan restore}: the way back from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Puts a backup into an empty folder and reads its record again.")
final class RestoreCommand implements Callable<Integer> {
  @Mixin private DataDir data = new DataDir();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "the key file of the store that was backed up")
  private Path key = Path.of("");

  @Parameters(paramLabel = "DIR", description = "the folder that backup made")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Backup.restore(folder, key, data.location()).close();
    System.err.println("baguan: restored to " + data.location().folder());
    return Exit.PASSED;
  }
}
