package baguan.web;

import baguan.check.Checks;
import baguan.check.Destination;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.worker.NoWorkerException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
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
  private final Runs runs;
  private final Easel easel;
  private final EventStream stream = new EventStream(EventStream.HEARTBEAT);

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
    this.easel = new Easel(checks.pictures(), Math.max(1, settings.parallel() / 2));
    this.runs =
        new Runs(
            settings.parallel() + settings.waiting(),
            time -> CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Checks that somebody watches. */
  public Runs runs() {
    return runs;
  }

  /** How they are watched. */
  public EventStream stream() {
    return stream;
  }

  /** Where pages are drawn. */
  public Easel easel() {
    return easel;
  }

  public Checks checks() {
    return checks;
  }

  Report check(Upload upload) throws Problem {
    return check(upload.name(), upload.bytes(), upload.destination());
  }

  public Report check(String name, byte[] bytes, Destination destination) throws Problem {
    return check(name, bytes, destination, Progress.NONE);
  }

  Report check(Upload upload, Run run) throws Problem {
    return check(upload.name(), upload.bytes(), upload.destination(), run);
  }

  /** The same, and whoever watches is told what may be told of the report. */
  public Report check(String name, byte[] bytes, Destination destination, Run run) throws Problem {
    Report report = check(name, bytes, destination, (Progress) run);
    run.found(report);
    return report;
  }

  /** Checks a file when its turn comes. Logs hash, size and verdict, never name or text. */
  private Report check(String name, byte[] bytes, Destination destination, Progress progress)
      throws Problem {
    Future<Report> future;
    try {
      future = threads.submit(() -> checks.check(name, bytes, destination, progress));
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

  /** Lets those under way end. */
  void close() {
    runs.close();
    threads.shutdown();
  }
}
