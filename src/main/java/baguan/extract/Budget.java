package baguan.extract;

/** What is left of the limits for one outermost file. One thread. */
final class Budget {
  private static final long RATIO_FROM = 1 << 20;

  private final Limits limits;
  private final long deadline; // System.nanoTime
  private long inflated;
  private int parts;
  private int lines;

  Budget(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  /** Number of the next block, 1-based. */
  int nextLine() {
    if (lines >= limits.blocks()) {
      throw new LimitException("blocks > " + limits.blocks());
    }
    if (lines > 0 && (lines & 0xff) == 0) {
      checkTime();
    }
    return ++lines;
  }

  void addPart(int depth) {
    checkTime();
    if (depth > limits.nesting()) {
      throw new LimitException("nesting > " + limits.nesting());
    }
    if (++parts > limits.parts()) {
      throw new LimitException("parts > " + limits.parts());
    }
  }

  void addInflated(long packedSoFar, long inflatedSoFar, long more) {
    inflated += more;
    if (inflated > limits.inflatedBytes()) {
      throw new LimitException("inflated bytes > " + limits.inflatedBytes());
    }
    if (inflatedSoFar > RATIO_FROM && inflatedSoFar / Math.max(1, packedSoFar) > limits.ratio()) {
      throw new LimitException("compression ratio > " + limits.ratio());
    }
    checkTime();
  }

  void checkTime() {
    if (System.nanoTime() - deadline > 0) {
      throw new LimitException("seconds > " + limits.seconds());
    }
  }
}
