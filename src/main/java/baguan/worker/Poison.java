package baguan.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Remembers, for a while, the files that ended workers. Holds hashes only, and not too many. */
final class Poison {
  static final int DEADLY = 2;
  private static final int MOST = 10_000;

  private record Deeds(int times, long until) {}

  private final long nanos;
  private final LongSupplier clock;
  private final Map<String, Deeds> records =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deeds> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param clock as {@link System#nanoTime}
   */
  Poison(long nanos, LongSupplier clock) {
    this.nanos = nanos;
    this.clock = clock;
  }

  /** A worker ended over these bytes. */
  synchronized void add(String sha256) {
    Deeds known = records.remove(sha256);
    int times = known == null || expired(known) ? 1 : known.times() + 1;
    records.put(sha256, new Deeds(times, clock.getAsLong() + nanos));
  }

  /** True when no worker is to be risked again. */
  synchronized boolean refuses(String sha256) {
    Deeds known = records.get(sha256);
    return known != null && known.times() >= DEADLY && !expired(known);
  }

  private boolean expired(Deeds known) {
    return clock.getAsLong() - known.until() >= 0;
  }
}
