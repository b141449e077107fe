package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Permissions;
import baguan.review.Place;
import baguan.review.RefusedException;
import baguan.review.RefusedException.Why;
import baguan.review.Submission;
import baguan.review.UnknownException;
import baguan.store.Tx;
import baguan.store.Webhooks.Delivery;
import baguan.store.Webhooks.Hook;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who is told of acts: an administrator's to set up. Told at least once, as Standard Webhooks. */
public final class Hooks {
  /** How long whoever took a message has for its attempt, millis. */
  public static final long LEASE = 60_000;

  private static final int GONE = 410;

  /** Waiting times after each attempt that failed. */
  private static final List<Long> WAITS =
      List.of(5L, 300L, 1800L, 7200L, 18_000L, 36_000L, 50_400L, 72_000L, 86_400L);

  /** Something to be sent now. */
  public record Parcel(Delivery delivery, Hook hook, String secret, long now) {}

  private final Acts acts;

  Hooks(Acts acts) {
    this.acts = acts;
  }

  /** Kinds of events there are. */
  public static Collection<String> types() {
    return Events.types();
  }

  /** Adds or changes one; answers the secret its messages are signed with. */
  public String put(Actor actor, String name, String url, List<String> types) {
    demand(actor);
    return acts.store()
        .write(
            tx -> {
              long created = tx.webhooks().find(name).map(Hook::created).orElse(acts.now());
              Hook hook = new Hook(name, url, types, true, created);
              tx.webhooks().put(hook);
              record(tx, actor, "webhook", name);
              return secret(hook);
            });
  }

  public void remove(Actor actor, String name) {
    demand(actor);
    acts.store()
        .write(
            tx -> {
              tx.webhooks().remove(name);
              return record(tx, actor, "webhook removed", name);
            });
  }

  public List<Hook> all(Actor actor) {
    demand(actor);
    return acts.store().read(tx -> tx.webhooks().all());
  }

  /** What it was told, newest first. */
  public List<Delivery> log(Actor actor, String name, int limit) {
    demand(actor);
    return acts.store().read(tx -> tx.webhooks().log(known(tx, name).name(), limit));
  }

  /** Tells it everything since a time once more; answers how many. */
  public int replay(Actor actor, String name, long since) {
    demand(actor);
    return acts.store()
        .write(
            tx -> {
              int count = tx.webhooks().replay(known(tx, name).name(), since, acts.now());
              record(tx, actor, "webhook replayed", name);
              return count;
            });
  }

  /** Takes the next one that is due; whoever took it settles it, or it comes again. */
  public Optional<Parcel> next() {
    long now = acts.now();
    if (acts.store().read(tx -> tx.webhooks().due(now)).isEmpty()) {
      return Optional.empty(); // the usual case writes nothing
    }
    return acts.store().write(tx -> tx.webhooks().due(now).flatMap(d -> take(tx, d, now)));
  }

  private Optional<Parcel> take(Tx tx, Delivery d, long now) {
    Optional<Hook> hook = tx.webhooks().find(d.hook()).filter(Hook::enabled);
    if (hook.isEmpty()) {
      tx.webhooks().drop(d.id(), "disabled");
      return Optional.empty();
    }
    return tx.webhooks().claim(d, now + LEASE)
        ? Optional.of(new Parcel(d, hook.get(), secret(hook.get()), now))
        : Optional.empty();
  }

  /**
   * @param status of HTTP, 0 when there was no answer
   * @param retryAfter seconds that the receiver asks to wait, 0 when it does not
   */
  public void settle(Parcel parcel, int status, long retryAfter) {
    boolean told = status >= 200 && status < 300;
    int attempt = parcel.delivery().attempts();
    boolean over = told || status == GONE || attempt >= WAITS.size();
    long next =
        over
            ? Submission.NEVER
            : acts.now() + 1000 * Math.max(WAITS.get(attempt), Math.min(retryAfter, 86_400));
    acts.store()
        .write(
            tx -> {
              tx.webhooks().settle(parcel.delivery().id(), attempt, Integer.toString(status), next);
              if (status == GONE) {
                Hook h = parcel.hook();
                tx.webhooks().put(new Hook(h.name(), h.url(), h.types(), false, h.created()));
              }
              return next;
            });
  }

  /** Derived from the installation's key: 32 bytes that stand nowhere. */
  private String secret(Hook hook) {
    String what = "webhook\0" + hook.name() + '\0' + hook.created();
    byte[] name = what.getBytes(StandardCharsets.UTF_8);
    String hex =
        acts.store().keyed(new byte[] {1}, name) + acts.store().keyed(new byte[] {2}, name);
    return "whsec_" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  private static Hook known(Tx tx, String name) {
    return tx.webhooks().find(name).orElseThrow(() -> new UnknownException("webhook"));
  }

  private long record(Tx tx, Actor actor, String what, String name) {
    Map<String, String> details = Map.of("what", what, "name", name);
    return tx.audit().append(actor, Act.MANAGE_PEOPLE, "", new TreeMap<>(details), acts.now());
  }

  private static void demand(Actor actor) {
    if (!Permissions.allows(actor, Act.MANAGE_PEOPLE, Place.NONE)) {
      throw new RefusedException(Why.FORBIDDEN, Act.MANAGE_PEOPLE, List.of());
    }
  }
}
