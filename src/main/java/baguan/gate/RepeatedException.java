package baguan.gate;

/** The same request was done meanwhile, under the same key; this one changed nothing. */
public final class RepeatedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RepeatedException() {
    super("done meanwhile");
  }
}
