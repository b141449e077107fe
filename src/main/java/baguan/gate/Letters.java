package baguan.gate;

import baguan.review.Notice.Mail;
import baguan.store.Notices.Letter;
import baguan.store.Tx;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices on their way by mail: one a day for each person, with all that was told since the last;
 * what is late does not wait for it. Each is sent once at most: what may have arrived is not
 * repeated, what surely did not is tried again.
 */
public final class Letters {
  private static final long LEASE = 10 * 60_000;
  private static final long NEWS = 3L * 24 * 60 * 60_000;
  private static final int AT_ONCE = 200;

  /** Waiting times after each attempt that did not reach the mail server, millis. */
  private static final List<Long> WAITS =
      List.of(60_000L, 300_000L, 1_800_000L, 7_200_000L, 28_800_000L, 86_400_000L);

  /**
   * What one person gets in one mail.
   *
   * @param letters oldest first, never none
   */
  public record Envelope(List<Letter> letters) {
    public Envelope {
      letters = List.copyOf(letters);
    }
  }

  private final Acts acts;
  private final Policy policy;

  Letters(Acts acts, Policy policy) {
    this.acts = acts;
    this.policy = policy;
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

  /** Takes one person's that may go; whoever took them settles them. */
  public Optional<Envelope> next() {
    long now = acts.now();
    long digest = digest(now);
    if (acts.store().read(tx -> tx.notices().letters(now, digest, 1)).isEmpty()) {
      return Optional.empty(); // the usual case writes nothing
    }
    return acts.store().write(tx -> take(tx, now, digest));
  }

  /** Another server may be taking as well: each letter is had by one. */
  private static Optional<Envelope> take(Tx tx, long now, long digest) {
    Map<String, List<Letter>> people = new LinkedHashMap<>();
    for (Letter letter : tx.notices().letters(now, digest, AT_ONCE)) {
      people.computeIfAbsent(letter.notice().person(), p -> new ArrayList<>()).add(letter);
    }
    for (List<Letter> letters : people.values()) {
      List<Letter> taken = letters.stream().filter(l -> take(tx, l, now)).toList();
      if (!taken.isEmpty()) {
        return Optional.of(new Envelope(taken));
      }
    }
    return Optional.empty();
  }

  private static boolean take(Tx tx, Letter letter, long now) {
    String id = letter.notice().id();
    return tx.notices().mail(id, Mail.WAITING, Mail.SENDING, letter.attempts() + 1, now);
  }

  /** When the day's mail was last to go: what was told before goes now, the rest the next day. */
  private long digest(long now) {
    ZonedDateTime here = Instant.ofEpochMilli(now).atZone(policy.workDays().zone());
    ZonedDateTime today = here.with(policy.digest());
    return (today.isAfter(here) ? today.minusDays(1) : today).toInstant().toEpochMilli();
  }

  /** The mail server took it. */
  public void delivered(Envelope envelope) {
    envelope.letters().forEach(l -> settle(l, Mail.SENT, acts.now()));
  }

  /** The mail server would not have it; it is not tried again. */
  public void refused(Envelope envelope) {
    envelope.letters().forEach(l -> settle(l, Mail.FAILED, acts.now()));
  }

  /** The mail server was not reached: they wait, for two days at most. */
  public void unreached(Envelope envelope) {
    for (Letter letter : envelope.letters()) {
      if (letter.attempts() >= WAITS.size()) {
        settle(letter, Mail.FAILED, acts.now());
      } else {
        settle(letter, Mail.WAITING, acts.now() + WAITS.get(letter.attempts()));
      }
    }
  }

  private void settle(Letter letter, Mail to, long next) {
    String id = letter.notice().id();
    acts.store().write(tx -> tx.notices().mail(id, Mail.SENDING, to, letter.attempts() + 1, next));
  }

  /** Says of those whose server died that nobody knows; gives up those that waited for days. */
  void settleAbandoned() {
    long now = acts.now();
    acts.store()
        .write(
            tx -> tx.notices().abandoned(now - LEASE, now) + tx.notices().stale(now - NEWS, now));
  }
}
