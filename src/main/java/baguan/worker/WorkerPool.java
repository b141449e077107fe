package baguan.worker;

import baguan.check.Checks;
import baguan.check.Destination;
import baguan.check.Picture;
import baguan.check.Pictures;
import baguan.check.Progress;
import baguan.check.Report;
import baguan.document.Part;
import baguan.rule.RuleSet;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks files, and draws pages, in worker processes. A file that ends its worker is tried once
 * more in a fresh one; then it is reported as not read, and for a while no worker is risked on the
 * same bytes.
 */
public final class WorkerPool implements Checks, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
  private static final int STANDING_BY = 1;
  private static final int TRIES = 3;
  private static final int BACKOFF_SECONDS = 5;
  private static final int GOODBYE_SECONDS = 5;
  private static final long POISON_NANOS = TimeUnit.HOURS.toNanos(1);

  private final WorkerSettings settings;
  private final RuleSet rules;
  private final RunFolder folder;
  private final ScheduledExecutorService timer = executor("worker-timer");
  private final ScheduledExecutorService starts = executor("worker-start");
  private final Starter starter;
  private final Poison poison = new Poison(POISON_NANOS, System::nanoTime);
  private final Poison undrawable = new Poison(POISON_NANOS, System::nanoTime);
  private final BlockingDeque<WorkerProcess> idle = new LinkedBlockingDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private WorkerPool(WorkerSettings settings, RuleSet rules, RunFolder folder) {
    this.settings = settings;
    this.rules = rules;
    this.folder = folder;
    this.starter = new Starter(settings, rules, folder, timer);
  }

  /**
   * Returns when the first worker is ready; the others follow.
   *
   * @param rules those the workers load, for reports to name
   * @throws IOException when no worker starts: the message says what it printed
   */
  public static WorkerPool open(WorkerSettings settings, RuleSet rules) throws IOException {
    WorkerPool pool = new WorkerPool(settings, rules, RunFolder.open(settings.folder()));
    try {
      pool.add(pool.starter.start());
    } catch (IOException e) {
      pool.close();
      throw e;
    }
    pool.refill();
    return pool;
  }

  @Override
  public Report check(String name, byte[] bytes, Destination destination, Progress progress) {
    Job job = Job.of(name, bytes, destination);
    if (poison.refuses(job.sha256())) {
      String why = "refused: it ended its reader twice; after an hour it is tried again";
      return unread(job, new Job.Unread(Part.Reason.BROKEN, why));
    }
    int kills = 0;
    for (int tries = 1; ; tries++) {
      WorkerProcess worker = take();
      try {
        return worker.check(job, progress);
      } catch (LostException e) {
        worker.kill();
        LOG.warn("worker lost pid={} sha256={} why={}", worker.pid(), job.sha256(), e.getMessage());
        if (closed || Thread.currentThread().isInterrupted()) {
          throw new NoWorkerException("stopping");
        }
        if (e.begun()) {
          poison.add(job.sha256());
          kills++;
        }
        if (!e.again() || kills == Poison.DEADLY || tries == TRIES) {
          return unread(job, e.unread());
        }
      } finally {
        release(worker, job.sha256());
      }
    }
  }

  @Override
  public Pictures pictures() {
    return this::draw;
  }

  /** One try: a page that was not drawn is asked for again by whoever wants to see it. */
  private Picture draw(byte[] bytes, int page) {
    String sha256 = Job.of("", bytes, Destination.UNSAID).sha256();
    if (poison.refuses(sha256) || undrawable.refuses(sha256)) {
      return Picture.none(Picture.Outcome.OVER_LIMIT);
    }
    WorkerProcess worker;
    try {
      worker = take();
    } catch (NoWorkerException e) {
      return Picture.none(Picture.Outcome.NOBODY);
    }
    try {
      Picture picture = worker.draw(bytes, page);
      if (picture.outcome() == Picture.Outcome.OVER_LIMIT) {
        undrawable.add(sha256); // slow once more, and others need not wait for it
      }
      return picture;
    } catch (LostException e) {
      worker.kill();
      LOG.warn("worker lost pid={} sha256={} why={}", worker.pid(), sha256, e.getMessage());
      if (e.begun()) {
        undrawable.add(sha256); // its check is another matter
      }
      return Picture.none(
          e.unread().reason() == Part.Reason.OVER_LIMIT
              ? Picture.Outcome.OVER_LIMIT
              : Picture.Outcome.BROKEN);
    } finally {
      release(worker, sha256);
    }
  }

  @Override
  public RuleSet rules() {
    return rules;
  }

  @Override
  public boolean ready() {
    return !closed && !all.isEmpty();
  }

  /** Finishes nothing: whoever asked has had the answer. Leaves no process and no file. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    starts.shutdownNow();
    try { // one that just starts is ended by whoever started it
      boolean unused = starts.awaitTermination(2 * GOODBYE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all.forEach(WorkerProcess::hangUp);
    for (WorkerProcess worker : all) {
      try {
        worker.whenEnded().get(GOODBYE_SECONDS, TimeUnit.SECONDS);
      } catch (Exception e) { // late or interrupted: no more waiting
        worker.kill();
      }
    }
    timer.shutdownNow();
    try {
      folder.close();
    } catch (IOException e) {
      LOG.warn("the workers' folder stays error={}", e.getClass().getSimpleName());
    }
  }

  private Report unread(Job job, Job.Unread unread) {
    for (int tries = 1; ; tries++) {
      WorkerProcess worker = take();
      try {
        return worker.unread(job, job.bytes().length, unread);
      } catch (LostException e) {
        worker.kill();
        if (tries == TRIES) {
          throw new NoWorkerException(e.unread().why());
        }
      } finally {
        release(worker, job.sha256());
      }
    }
  }

  private WorkerProcess take() {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.startSeconds());
    try {
      while (!closed) {
        WorkerProcess worker = idle.pollFirst(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (worker == null) {
          throw new NoWorkerException("no worker is free");
        }
        if (worker.alive()) {
          return worker;
        }
      }
      throw new NoWorkerException("stopping");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoWorkerException("interrupted");
    }
  }

  private void release(WorkerProcess worker, String sha256) {
    if (!worker.alive()) {
      return;
    }
    if (worker.spent()) {
      LOG.info("worker retired pid={} sha256={}", worker.pid(), sha256);
      worker.hangUp();
      Future<?> unused = timer.schedule(worker::kill, GOODBYE_SECONDS, TimeUnit.SECONDS);
    } else {
      idle.addFirst(worker);
    }
  }

  private void add(WorkerProcess worker) {
    LOG.info("worker ready pid={}", worker.pid());
    all.add(worker);
    idle.addLast(worker);
    Future<?> unused = worker.whenEnded().thenRun(() -> gone(worker));
  }

  private void gone(WorkerProcess worker) {
    all.remove(worker);
    idle.remove(worker);
    worker.clean();
    if (!closed) {
      refill();
    }
  }

  private void refill() {
    starts.execute(
        () -> {
          try {
            while (!closed && all.size() < settings.workers() + STANDING_BY) {
              add(starter.start());
            }
            if (closed) {
              all.forEach(WorkerProcess::kill);
            }
          } catch (IOException e) {
            if (closed) {
              return;
            }
            LOG.error("worker not started error={}", e.getMessage()); // said before any document
            Future<?> unused = starts.schedule(this::refill, BACKOFF_SECONDS, TimeUnit.SECONDS);
          }
        });
  }

  private static ScheduledExecutorService executor(String name) {
    ThreadFactory daemons =
        job -> {
          Thread thread = new Thread(job, name);
          thread.setDaemon(true);
          return thread;
        };
    ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, daemons);
    one.setRemoveOnCancelPolicy(true); // else a deadline outlives its check
    return one;
  }
}
