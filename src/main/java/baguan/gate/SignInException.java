package baguan.gate;

/**
 * The account, or its password, is not right; or it must wait. Which of the first two is not told.
 */
public final class SignInException extends Exception {
  private static final long serialVersionUID = 1;
  private final long lockedUntil;

  SignInException(long lockedUntil) {
    super(lockedUntil == 0 ? "wrong name or password" : "locked for a while");
    this.lockedUntil = lockedUntil;
  }

  /** Epoch millis, 0 when it may be tried again at once. */
  public long lockedUntil() {
    return lockedUntil;
  }
}
