package baguan.extract.ofd;

import java.util.Arrays;

/** An affine map: x' = ax + cy + e, y' = bx + dy + f. Millimetres, y grows downwards. */
record Matrix(double a, double b, double c, double d, double e, double f) {
  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** Reads six numbers; the identity when there are fewer. */
  static Matrix of(String value) {
    double[] n = numbers(value);
    return n.length < 6 ? IDENTITY : new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  /** First {@code inner}, then this. */
  Matrix with(Matrix inner) {
    return new Matrix(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  Matrix moved(double x, double y) {
    return with(new Matrix(1, 0, 0, 1, x, y));
  }

  double x(double px, double py) {
    return a * px + c * py + e;
  }

  double y(double px, double py) {
    return b * px + d * py + f;
  }

  /** How much a vertical length grows. */
  double verticalScale() {
    return Math.hypot(c, d);
  }

  /** True when text runs left to right and stands upright, give or take five degrees. */
  boolean upright() {
    return a > 0 && d > 0 && Math.abs(b) < 0.09 * a && Math.abs(c) < 0.5 * d;
  }

  /** Bounds of the image of a rectangle. */
  Area area(double left, double top, double right, double bottom) {
    double[] xs = {x(left, top), x(right, top), x(left, bottom), x(right, bottom)};
    double[] ys = {y(left, top), y(right, top), y(left, bottom), y(right, bottom)};
    Arrays.sort(xs);
    Arrays.sort(ys);
    return new Area(xs[0], ys[0], xs[3], ys[3]);
  }

  static double[] numbers(String value) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      return new double[0];
    }
    String[] words = stripped.split("[\\s,]+");
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Element.parsed(words[i], 0);
    }
    return numbers;
  }
}
