package baguan.web.desk;

import baguan.web.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may try something in a minute. Remembers a bounded number of addresses. */
final class Throttle {
  private static final int ADDRESSES = 10_000;
  private static final long MINUTE = 60_000_000_000L;

  private record Tries(long since, int count) {}

  private final int most;
  private final Map<String, Tries> tries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > ADDRESSES;
        }
      };

  Throttle(int most) {
    this.most = most;
  }

  /**
   * Counts one try.
   *
   * @param nanos of a clock that only goes forward
   */
  synchronized void enter(String address, long nanos) throws Problem {
    Tries before = tries.get(address);
    Tries now =
        before == null || nanos - before.since() >= MINUTE
            ? new Tries(nanos, 1)
            : new Tries(before.since(), before.count() + 1);
    tries.remove(address);
    tries.put(address, now);
    if (now.count() > most) {
      throw new Problem(429, "too-often", "Too often", "Wait a minute, then try again.");
    }
  }
}
