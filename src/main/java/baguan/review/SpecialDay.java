package baguan.review;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that the week does not tell.
 *
 * @param name for people; may be empty
 */
public record SpecialDay(LocalDate day, Kind kind, String name) {
  /** What it is. */
  public enum Kind {
    HOLIDAY,
    /** A weekend day that is worked (调休). */
    WORKDAY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
