package baguan.cli;

/** The user asked for something that cannot be done; the message says what and what to do. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
