package baguan.worker;

/** Nobody could take the file in time; it was not checked. */
public final class NoWorkerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoWorkerException(String why) {
    super(why);
  }
}
