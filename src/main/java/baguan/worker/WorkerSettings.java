package baguan.worker;

import java.nio.file.Path;
import java.util.List;

/**
 * How workers are run.
 *
 * @param workers files at once; one more worker stands by
 * @param heapMegabytes heap of each
 * @param softSeconds after which a worker itself gives a file up
 * @param hardSeconds after which it is killed
 * @param startSeconds longest start, and longest wait for a free worker
 * @param files after which a worker is replaced, whatever its state; a worn one goes earlier
 * @param reportBytes longest report taken from a worker
 * @param folder where the workers' own folders are made
 * @param command main class and its arguments; {@code --socket} and {@code --soft-seconds} follow
 */
public record WorkerSettings(
    int workers,
    int heapMegabytes,
    int softSeconds,
    int hardSeconds,
    int startSeconds,
    int files,
    long reportBytes,
    Path folder,
    List<String> command) {
  public static final int HEAP_MEGABYTES = 512;
  private static final int STALL_SECONDS = 20;
  private static final int START_SECONDS = 120;
  private static final int FILES = 20_000; // a fresh JVM reads its first thousands slowly
  private static final long REPORT_BYTES = 128L << 20;

  public WorkerSettings {
    command = List.copyOf(command);
  }

  /** The usual ones, for files that may take so many seconds. */
  public static WorkerSettings of(
      int workers, int heapMegabytes, int softSeconds, Path folder, List<String> command) {
    return new WorkerSettings(
        workers,
        heapMegabytes,
        softSeconds,
        softSeconds + STALL_SECONDS,
        START_SECONDS,
        FILES,
        REPORT_BYTES,
        folder,
        command);
  }
}
