package baguan.check;

import java.util.Locale;

/** Told how far a check has come, on the thread that checks. */
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (stage, blocks, unread) -> {};

  /**
   * A stage begins.
   *
   * @param blocks how many were read so far
   * @param unread parts that were not wholly read, so far
   */
  void reached(Stage stage, int blocks, int unread);

  enum Stage {
    READING,
    FINDING,
    JUDGING;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
