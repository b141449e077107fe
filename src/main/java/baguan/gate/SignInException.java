package baguan.gate;

/**
 * The account, or its password, is not right; or it must wait. Which of the first two is not told.
 * Or the directory that should say so was not reached: then nothing is counted.
 */
public final class SignInException extends Exception {
  private static final long serialVersionUID = 1;
  private final long lockedUntil;
  private final boolean unreachable;

  SignInException(long lockedUntil) {
    super(lockedUntil == 0 ? "wrong name or password" : "locked for a while");
    this.lockedUntil = lockedUntil;
    this.unreachable = false;
  }

  SignInException(Directory.UnreachableException cause) {
    super("the directory was not reached", cause);
    this.lockedUntil = 0;
    this.unreachable = true;
  }

  public boolean unreachable() {
    return unreachable;
  }

  /** Epoch millis, 0 when it may be tried again at once. */
  public long lockedUntil() {
    return lockedUntil;
  }
}
