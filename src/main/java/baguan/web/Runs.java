package baguan.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Checks that go on by themselves, and for ten minutes what they made. Bounded in number and bytes:
 * the oldest that are over are forgotten first.
 */
public final class Runs {
  static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 200;
  private static final long MOST_BYTES = 64L << 20;
  private static final int GOODBYE_SECONDS = 30;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What is done meanwhile; tells the run how far it is. */
  public interface Work {
    Object in(Run run) throws Exception;
  }

  /** Something made whose size counts. */
  interface Weighed {
    long bytes();
  }

  private final ThreadPoolExecutor threads;
  private final Function<Duration, Executor> later;
  private final Map<String, Run> runs = new LinkedHashMap<>();

  /**
   * @param atOnce how many may be under way, those in line counted
   * @param later runs something after a time
   */
  Runs(int atOnce, Function<Duration, Executor> later) {
    this.later = later;
    this.threads =
        new ThreadPoolExecutor(
            0,
            atOnce,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            job -> {
              Thread thread = new Thread(job, "run");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins; answers before it is done.
   *
   * @param owner id of the only person who may watch; empty when knowing the id is enough
   */
  public Run start(String owner, Work work) throws Problem {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    Run run = new Run(Base64.getUrlEncoder().withoutPadding().encodeToString(random), owner);
    synchronized (runs) {
      runs.put(run.id(), run);
    }
    try {
      threads.execute(() -> perform(run, work));
    } catch (RejectedExecutionException e) {
      forget(run.id());
      throw new Problem(
          503, "busy", "Busy", "All desks are taken and the line is full; try again soon.");
    }
    return run;
  }

  private void perform(Run run, Work work) {
    try {
      run.done(work.in(run));
    } catch (Exception e) { // whoever asks for the result is told
      run.failed(e);
    } catch (Error e) {
      run.failed(new IllegalStateException(e.getClass().getName()));
      throw e;
    } finally {
      String id = run.id(); // what waits must not hold the run itself
      later.apply(KEPT).execute(() -> forget(id));
      crowd();
    }
  }

  private void forget(String id) {
    synchronized (runs) {
      runs.remove(id);
    }
  }

  private void crowd() {
    synchronized (runs) {
      ToLongFunction<Run> weight = r -> r.result(Weighed.class).map(Weighed::bytes).orElse(0L);
      long bytes = runs.values().stream().mapToLong(weight).sum();
      for (Run run : runs.values().stream().filter(Run::ended).toList()) {
        if (runs.size() > MOST || bytes > MOST_BYTES) {
          bytes -= weight.applyAsLong(run);
          runs.remove(run.id());
        }
      }
    }
  }

  /**
   * A run by its id, for those who may watch it.
   *
   * @param owner id of who asks; empty for nobody known
   */
  public Optional<Run> find(String id, String owner) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id)).filter(r -> r.owner().equals(owner));
    }
  }

  /** Waits a while for those under way. */
  void close() {
    threads.shutdown();
    try {
      boolean unused = threads.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
