package baguan.extract.ofd;

import java.util.Arrays;

/** Left edges of the characters of a segment, and the right edge of the last; page millimetres. */
final class Edges {
  private final double[] x;

  /**
   * @param x one more than there are UTF-16 units; not copied
   */
  Edges(double[] x) {
    this.x = x;
  }

  double at(int index) {
    return x[index];
  }

  double first() {
    return x[0];
  }

  double last() {
    return x[x.length - 1];
  }

  /** Those of the units {@code [start, end)}. */
  Edges cut(int start, int end) {
    return new Edges(Arrays.copyOfRange(x, start, end + 1));
  }
}
