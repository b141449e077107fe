package baguan.extract;

/** A limit was reached. Unchecked, to pass through SAX handlers; what was read so far stays. */
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String limit;

  public LimitException(String limit) {
    super(limit);
    this.limit = limit;
  }

  /** Which limit and its value: {@code seconds > 60}. */
  public String limit() {
    return limit;
  }
}
