package baguan.review;

/** There is no such thing, or not for this person: which of the two is not told. */
public final class UnknownException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownException(String what) {
    super(what + ": not known");
  }
}
