package baguan.gate;

import baguan.review.Act;
import baguan.review.Actor;
import baguan.review.Person;
import baguan.review.Version;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Versions to be looked at as their readers will see them: nothing is masked there, so it is
 * recorded; of who leafs through one, once an hour and server.
 */
public final class Sights {
  private static final long LEAFING = Duration.ofHours(1).toMillis();
  private static final int MOST = 10_000;

  private record Sight(String person, String principal, String submission, int version) {}

  private final Acts acts;
  private final Map<Sight, Long> recorded =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sight, Long> eldest) {
          return size() > MOST;
        }
      };

  Sights(Acts acts) {
    this.acts = acts;
  }

  /** The bytes to draw pages of, for those who may read the report. */
  public byte[] open(Actor actor, String id, int version) throws IOException {
    String principal = actor.principal().map(Person::id).orElse("");
    Sight sight = new Sight(actor.person().id(), principal, id, version);
    Version found;
    if (leafing(sight)) {
      found = acts.store().read(tx -> Cases.readable(tx, actor, id, version));
    } else {
      found =
          acts.store()
              .write(
                  tx -> {
                    Version seen = Cases.readable(tx, actor, id, version);
                    TreeMap<String, String> details = new TreeMap<>();
                    details.put("version", Integer.toString(version));
                    details.put("sha256", seen.sha256());
                    details.put("what", "pages");
                    tx.audit().append(actor, Act.REVEAL, id, details, acts.now());
                    return seen;
                  });
      remember(sight);
    }
    return Cases.blob(acts, found.sha256());
  }

  private synchronized boolean leafing(Sight sight) {
    Long at = recorded.get(sight);
    return at != null && acts.now() - at < LEAFING;
  }

  private synchronized void remember(Sight sight) {
    recorded.remove(sight); // the newest stand last
    recorded.put(sight, acts.now());
  }
}
