package baguan.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What recurs. The database says whose turn it is: of all servers on it, one at a time does a job.
 * When a server dies in the middle, another begins the job anew after two minutes; so a job must
 * bear being done twice.
 */
public final class Timetable implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
  static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);
  private static final int MISSED = 6;
  private static final Duration FINISH = Duration.ofSeconds(30);

  /**
   * @param name stays when the job changes
   * @param every between the end of one run and the next
   */
  public record Job(String name, Duration every, Runnable work) {}

  private final Scheduler scheduler;

  private Timetable(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * @param look how often it is looked whether something is due
   */
  static Timetable start(Database database, Clock clock, Duration look, List<Job> jobs) {
    List<RecurringTask<Void>> tasks = new ArrayList<>();
    jobs.forEach(job -> tasks.add(task(job)));
    Scheduler scheduler =
        Scheduler.create(database.source())
            .startTasks(tasks)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .clock(clock::instant)
            .threads(2)
            .pollingInterval(look)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED)
            .shutdownMaxWait(FINISH)
            .alwaysPersistTimestampInUTC()
            .failureLogging(LogLevel.OFF, false) // ours has no words of others in it
            .build();
    scheduler.start();
    return new Timetable(scheduler);
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute((instance, context) -> run(job));
  }

  private static void run(Job job) {
    try {
      job.work().run();
    } catch (RuntimeException e) { // the next run tries again
      LOG.warn("job failed name={} error={}", job.name(), e.getClass().getName());
      throw e;
    }
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
