package baguan.store;

import java.util.Locale;

/**
 * Where the log is not what was written.
 *
 * @param seq of the entry, 0 for the log as a whole
 * @param what in words
 */
public record AuditFault(long seq, Kind kind, String what) {
  /** For whoever words it in another language. */
  public enum Kind {
    MISSING,
    CHANGED,
    /** What stands beside the entry does not agree with it. */
    COLUMNS,
    /** A head that was given out is another log's. */
    OTHER_LOG,
    CUT_OFF,
    END;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    return seq + ": " + what;
  }
}
