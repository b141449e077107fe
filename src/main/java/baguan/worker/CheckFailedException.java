package baguan.worker;

/** The program failed on a file: its own fault, in a worker. */
public final class CheckFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param type class of the exception; its message stays in the worker
   */
  CheckFailedException(String type) {
    super(type);
  }
}
