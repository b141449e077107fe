package baguan.review;

/** Somebody else acted since the actor looked; nothing was changed. */
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final long revision;

  public StaleException(String submission, long revision) {
    super("submission " + submission + " is at revision " + revision);
    this.revision = revision;
  }

  /** Where it is now. */
  public long revision() {
    return revision;
  }
}
