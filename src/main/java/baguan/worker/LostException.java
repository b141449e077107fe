package baguan.worker;

/** A worker ended, or had to be ended, in the middle of a file. */
final class LostException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Job.Unread unread;
  private final boolean begun;
  private final boolean again;

  /**
   * @param begun the file had been taken up: it may be the file's doing
   * @param again another worker may fare better
   */
  LostException(Job.Unread unread, boolean begun, boolean again) {
    super(unread.why());
    this.unread = unread;
    this.begun = begun;
    this.again = again;
  }

  Job.Unread unread() {
    return unread;
  }

  boolean begun() {
    return begun;
  }

  boolean again() {
    return again;
  }
}
