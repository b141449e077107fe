package baguan.store;

/**
 * Where the log is not what was written.
 *
 * @param seq of the entry, 0 for the log as a whole
 * @param what in words
 */
public record AuditFault(long seq, String what) {
  @Override
  public String toString() {
    return seq + ": " + what;
  }
}
