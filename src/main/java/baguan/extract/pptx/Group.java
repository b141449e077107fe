package baguan.extract.pptx;

/**
 * Where a group of shapes puts its members: outer = inner × scale + shift, on each axis.
 *
 * @param hidden it, or a group around it, is hidden
 */
record Group(double scaleX, double shiftX, double scaleY, double shiftY, boolean hidden) {
  static final Group SLIDE = new Group(1, 0, 1, 0, false);

  Area place(Area inner) {
    return inner.known()
        ? new Area(
            inner.x() * scaleX + shiftX,
            inner.y() * scaleY + shiftY,
            inner.width() * Math.abs(scaleX),
            inner.height() * Math.abs(scaleY))
        : inner;
  }

  /** A group in this one: {@code outer} in this one's terms, {@code inner} in its members'. */
  Group with(Area outer, Area inner) {
    if (!outer.known() || inner.width() <= 0 || inner.height() <= 0) {
      return this;
    }
    double x = outer.width() / inner.width();
    double y = outer.height() / inner.height();
    return new Group(
        scaleX * x,
        (outer.x() - inner.x() * x) * scaleX + shiftX,
        scaleY * y,
        (outer.y() - inner.y() * y) * scaleY + shiftY,
        hidden);
  }

  Group hide(boolean value) {
    return new Group(scaleX, shiftX, scaleY, shiftY, hidden || value);
  }
}
