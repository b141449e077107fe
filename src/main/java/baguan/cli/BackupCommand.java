package baguan.cli;

import baguan.store.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code baguan backup}: a whole copy while the gate works. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies the gate's data into a new folder, also while a server is at work.",
      "The key file is not copied: keep it apart from backups, and keep it."
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private DataDir data = new DataDir();

  @Parameters(paramLabel = "DIR", description = "the folder to make")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Backup.take(data.existing(), folder);
    System.err.println("baguan: backed up to " + folder);
    return Exit.PASSED;
  }
}
