package baguan.extract.ofd;

import baguan.document.Box;

/** A rectangle in millimetres, origin top left. */
record Area(double left, double top, double right, double bottom) {
  static final double TWIPS = 1440 / 25.4;

  /** Reads {@code x y w h}; null-free: an empty rectangle when there are fewer numbers. */
  static Area of(String value) {
    double[] n = Matrix.numbers(value);
    return n.length < 4 ? new Area(0, 0, 0, 0) : new Area(n[0], n[1], n[0] + n[2], n[1] + n[3]);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double size() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  Area and(Area o) {
    return new Area(
        Math.max(left, o.left),
        Math.max(top, o.top),
        Math.min(right, o.right),
        Math.min(bottom, o.bottom));
  }

  Area or(Area o) {
    return new Area(
        Math.min(left, o.left),
        Math.min(top, o.top),
        Math.max(right, o.right),
        Math.max(bottom, o.bottom));
  }

  Area grown(double by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  boolean meets(Area o) {
    return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
  }

  /** True when {@code o} lies in this to at least the given share of its own surface. */
  boolean covers(Area o, double share) {
    return meets(o) && and(o).size() >= share * o.size();
  }

  Box box(int page) {
    int x = twips(left);
    int y = twips(top);
    return new Box(page, x, y, Math.max(0, twips(right) - x), Math.max(0, twips(bottom) - y));
  }

  static int twips(double mm) {
    return (int) Math.round(mm * TWIPS);
  }
}
