package baguan.gate;

import baguan.store.Timetable.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** What a gate does unasked. All of it may be done twice without harm. */
final class Chores {
  private static final Duration OFTEN = Duration.ofMinutes(2);
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration DAILY = Duration.ofDays(1);
  private static final long DELIVERIES_KEPT = Duration.ofDays(90).toMillis();

  private final Acts acts;
  private final Reminders reminders;
  private final Letters letters;
  private final Retention retention;

  Chores(Acts acts, Reminders reminders, Letters letters, Retention retention) {
    this.acts = acts;
    this.reminders = reminders;
    this.letters = letters;
    this.retention = retention;
  }

  List<Job> jobs() {
    return List.of(
        new Job("reminders", OFTEN, reminders::remind),
        new Job("waivers-that-end", DAILY, new Alerts(acts)::waivers),
        new Job("abandoned-letters", OFTEN, letters::settleAbandoned),
        new Job("retention", DAILY, retention::erase),
        new Job("ended-sessions", HOURLY, this::endOld),
        new Job("leftovers", DAILY, this::sweep));
  }

  /** Sessions, receipts and settled deliveries that nobody can ask for any more. */
  private void endOld() {
    long now = acts.now();
    acts.store()
        .write(
            tx -> {
              tx.sessions().endOld(now, now - Accounts.IDLE);
              tx.identities().endOld(now - DAILY.toMillis());
              tx.receipts().endOld(now - Acts.KEPT_MILLIS);
              return tx.webhooks().endOld(now - DELIVERIES_KEPT);
            });
  }

  private void sweep() {
    try {
      acts.store().sweep(acts.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
