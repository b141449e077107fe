package baguan.eval;

/**
 * How often a rule spoke where it must, and where it must not.
 *
 * @param expected times it must speak
 * @param found times it did
 * @param silent times it must be silent
 * @param alarms times it was not
 */
public record Score(int expected, int found, int silent, int alarms) {
  static final Score NONE = new Score(0, 0, 0, 0);

  Score plus(boolean expects, boolean spoke) {
    return new Score(
        expected + (expects ? 1 : 0),
        found + (expects && spoke ? 1 : 0),
        silent + (expects ? 0 : 1),
        alarms + (!expects && spoke ? 1 : 0));
  }

  /** 1 where nothing was to be found. */
  public double recall() {
    return expected == 0 ? 1 : (double) found / expected;
  }

  /** 1 where nothing was said. */
  public double precision() {
    return found + alarms == 0 ? 1 : (double) found / (found + alarms);
  }

  public double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }

  /** True when it finds less, or cries more, than before. */
  boolean below(Score before) {
    return found * before.expected < before.found * expected || alarms > before.alarms;
  }
}
