package baguan.web.desk;

/** The page is for people who have signed in. */
final class NotSignedInException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSignedInException() {
    super("not signed in");
  }
}
