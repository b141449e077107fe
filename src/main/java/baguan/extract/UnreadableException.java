package baguan.extract;

/** The file could not be opened at all. The message says where, what, and what to do. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  public UnreadableException(String message) {
    super(message);
  }
}
