package baguan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Works on files in parallel and hands the results on in the order of the files. Only a few are
 * under way at once, so memory does not grow with their number.
 */
final class Pool implements AutoCloseable {
  /** Either a value or what went wrong. */
  record Result<T>(@Nullable T value, @Nullable Exception error) {}

  /** Work on one file. */
  interface Job<T> {
    T run(Path file) throws IOException;
  }

  /** Takes results, on the caller's thread. */
  interface Taker<T> {
    void take(Path file, Result<T> result) throws IOException;
  }

  private record Pending<T>(Path file, Future<T> future) {}

  private final int threads;
  private final int hardSeconds;
  private final ExecutorService executor;

  /**
   * @param hardSeconds after which a file is given up, whatever a library is doing with it
   */
  Pool(int threads, int hardSeconds) {
    this.threads = threads;
    this.hardSeconds = hardSeconds;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            job -> {
              Thread thread = new Thread(null, job, "check", 16L << 20); // deep files nest deeply
              thread.setDaemon(true); // one that hangs must not keep the program alive
              return thread;
            });
  }

  <T> void each(List<Path> files, Job<T> job, Taker<T> taker) throws IOException {
    Deque<Pending<T>> pending = new ArrayDeque<>();
    Iterator<Path> todo = files.iterator();
    while (todo.hasNext() || !pending.isEmpty()) {
      while (todo.hasNext() && pending.size() < 2 * threads) {
        Path file = todo.next();
        pending.add(new Pending<>(file, executor.submit(() -> job.run(file))));
      }
      Pending<T> first = pending.remove();
      taker.take(first.file(), result(first.future()));
    }
  }

  private <T> Result<T> result(Future<T> future) {
    try {
      return new Result<>(future.get(hardSeconds, TimeUnit.SECONDS), null);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      return new Result<>(
          null, cause instanceof Exception own ? own : new IllegalStateException(cause));
    } catch (TimeoutException e) {
      future.cancel(true);
      return new Result<>(
          null, new UsageError("took over " + hardSeconds + " s — raise --max-seconds"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result<>(null, new UsageError("interrupted"));
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
