package baguan.compare;

import java.util.Locale;

/** What became of a finding from one version to the next. */
public enum Fate {
  NEW,
  /** Was there in an earlier version, was gone in one since, and is there again. */
  REOPENED,
  MOVED,
  STILL,
  FIXED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
