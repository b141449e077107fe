package baguan.compare;

import baguan.review.Point;

/**
 * A finding and where it stands.
 *
 * @param line of its paragraph; 0 when it stands in none
 * @param shown the text it is about, masked where a report masks
 */
public record Spot(Point point, int line, String shown) {
  /** Readers do not see all of what it is about. */
  boolean veiled() {
    return shown.indexOf('*') >= 0;
  }
}
