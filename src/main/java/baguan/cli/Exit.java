package baguan.cli;

/** Exit codes; the gravest of all files counts. */
final class Exit {
  static final int PASSED = 0;

  /** Findings at {@code --fail-on} or over. */
  static final int FAILED = 1;

  /** Bad usage, bad rules, or a file that could not be (wholly) checked. */
  static final int UNCHECKED = 2;

  /** A real secrecy mark above what this deployment may hold. */
  static final int STOPPED = 3;

  private Exit() {}
}
