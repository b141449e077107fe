package baguan.review;

import java.util.Locale;

/**
 * A department's word on one version, asked for and given.
 *
 * @param sha256 the bytes it is about
 * @param by id of who answered; empty while open
 */
public record CoSign(
    String id,
    String submission,
    int version,
    String sha256,
    String department,
    String askedBy,
    long askedAt,
    Answer answer,
    String opinion,
    String by,
    long at) {
  /** What the department says. */
  public enum Answer {
    OPEN,
    AGREED,
    OBJECTED,
    /** Asked, but the document went back before it answered. */
    VOID;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** About the bytes that are before us now. */
  public boolean about(Version current) {
    return version == current.number() && sha256.equals(current.sha256());
  }
}
