package baguan.web;

import baguan.check.Checks;
import baguan.check.Destination;
import baguan.check.Report;
import baguan.worker.NoWorkerException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where uploads wait their turn: a few at a time, a few in line, the rest are told to come back.
 */
public final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Checks checks;
  private final Settings settings;
  private final ThreadPoolExecutor threads;

  Desk(Checks checks, Settings settings) {
    this.checks = checks;
    this.settings = settings;
    this.threads =
        new ThreadPoolExecutor(
            settings.parallel(),
            settings.parallel(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(settings.waiting()),
            job -> {
              Thread thread = new Thread(null, job, "check", 16L << 20);
              thread.setDaemon(true);
              return thread;
            });
  }

  public Checks checks() {
    return checks;
  }

  Report check(Upload upload) throws Problem {
    return check(upload.name(), upload.bytes(), upload.destination());
  }

  /** Checks a file when its turn comes. Logs hash, size and verdict, never name or text. */
  public Report check(String name, byte[] bytes, Destination destination) throws Problem {
    Future<Report> future;
    try {
      future = threads.submit(() -> checks.check(name, bytes, destination));
    } catch (RejectedExecutionException e) {
      throw new Problem(
          503, "busy", "Busy", "All desks are taken and the line is full; try again soon.");
    }
    try {
      Report report = future.get(settings.seconds(), TimeUnit.SECONDS);
      LOG.info(
          "checked sha256={} bytes={} verdict={} findings={}",
          report.document().sha256(),
          report.document().size(),
          report.verdict(),
          report.findings().size());
      return report;
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Problem(
          422,
          "too-slow",
          "Not checked",
          "The check took over " + settings.seconds() + " s and was given up.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoWorkerException) {
        throw new Problem(
            503, "no-worker", "Busy", "Nobody is free to check the file; try again soon.");
      }
      LOG.error("check failed error={}", String.valueOf(e.getCause()).replaceFirst(":.*", ""));
      throw new Problem(
          500, "internal", "Not checked", "The program failed on this file; it was not checked.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(
          503, "stopping", "Stopping", "The server is being stopped; try again soon.");
    }
  }

  void close() {
    threads.shutdown();
  }
}
