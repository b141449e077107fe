package baguan.gate;

import baguan.review.Notice.Mail;
import baguan.store.Notices.Letter;
import java.util.List;
import java.util.Optional;

/**
 * Notices on their way by mail. Each is sent once at most: what may have arrived is not repeated,
 * what surely did not is tried again.
 */
public final class Letters {
  private static final long LEASE = 10 * 60_000;
  private static final long NEWS = 3L * 24 * 60 * 60_000;
  private static final int AT_ONCE = 100;

  /** Waiting times after each attempt that did not reach the mail server, millis. */
  private static final List<Long> WAITS =
      List.of(60_000L, 300_000L, 1_800_000L, 7_200_000L, 28_800_000L, 86_400_000L);

  private final Acts acts;

  Letters(Acts acts) {
    this.acts = acts;
  }

  /** Whether notices are to go by mail at all; said by the server that can send it. */
  public void sent(boolean on) {
    acts.store()
        .write(
            tx -> {
              if (on) {
                tx.notes().set(Telling.MAIL, "on");
              } else {
                tx.notes().take(Telling.MAIL, "on");
              }
              return on;
            });
  }

  /** Takes the next one that waits; whoever took it settles it. */
  public Optional<Letter> next() {
    long now = acts.now();
    if (acts.store().read(tx -> tx.notices().letters(now, 1)).isEmpty()) {
      return Optional.empty(); // the usual case writes nothing
    }
    return acts.store()
        .write(
            tx ->
                tx.notices().letters(now, AT_ONCE).stream()
                    .filter(
                        l ->
                            tx.notices()
                                .mail(
                                    l.notice().id(),
                                    Mail.WAITING,
                                    Mail.SENDING,
                                    l.attempts() + 1,
                                    now))
                    .findFirst());
  }

  /** The mail server took it. */
  public void delivered(Letter letter) {
    settle(letter, Mail.SENT, letter.attempts() + 1, acts.now());
  }

  /** The mail server would not have it; it is not tried again. */
  public void refused(Letter letter) {
    settle(letter, Mail.FAILED, letter.attempts() + 1, acts.now());
  }

  /** The mail server was not reached: it waits, for two days at most. */
  public void unreached(Letter letter) {
    if (letter.attempts() >= WAITS.size()) {
      refused(letter);
    } else {
      long next = acts.now() + WAITS.get(letter.attempts());
      settle(letter, Mail.WAITING, letter.attempts() + 1, next);
    }
  }

  private void settle(Letter letter, Mail to, int attempts, long next) {
    acts.store()
        .write(tx -> tx.notices().mail(letter.notice().id(), Mail.SENDING, to, attempts, next));
  }

  /** Says of those whose server died that nobody knows; gives up those that waited for days. */
  void settleAbandoned() {
    long now = acts.now();
    acts.store()
        .write(
            tx -> tx.notices().abandoned(now - LEASE, now) + tx.notices().stale(now - NEWS, now));
  }
}
