package baguan.extract.ofd;

/**
 * What an object inherits from where it stands.
 *
 * @param alpha 0 to 1
 * @param rank paints later when higher: template background, layer types, template foreground
 * @param depth of composite units
 */
record Frame(
    Matrix matrix,
    boolean visible,
    double alpha,
    String drawParam,
    int rank,
    int depth,
    String template) {
  static final Frame PAGE = new Frame(Matrix.IDENTITY, true, 1, "", 2, 0, "");

  Frame template(String id, int newRank) {
    return new Frame(matrix, visible, alpha, drawParam, newRank, depth, id);
  }

  /** Inside a layer or a block of objects. */
  Frame layer(Element layer) {
    int newRank =
        !template.isEmpty()
            ? rank
            : switch (layer.attribute("Type")) {
              case "Background" -> 1;
              case "Foreground" -> 3;
              default -> rank;
            };
    return new Frame(
        matrix,
        visible && layer.flag("Visible", true),
        alpha,
        layer.has("DrawParam") ? layer.attribute("DrawParam") : drawParam,
        newRank,
        depth,
        template);
  }

  /** Inside a graphic object: its boundary moves, its CTM turns. */
  Frame object(Element object) {
    Area boundary = Area.of(object.attribute("Boundary"));
    Matrix inner = matrix.moved(boundary.left(), boundary.top());
    return new Frame(
        object.has("CTM") ? inner.with(Matrix.of(object.attribute("CTM"))) : inner,
        visible && object.flag("Visible", true),
        alpha * object.number("Alpha", 255) / 255,
        object.has("DrawParam") ? object.attribute("DrawParam") : drawParam,
        rank,
        depth,
        template);
  }

  Frame deeper() {
    return new Frame(matrix, visible, alpha, drawParam, rank, depth + 1, template);
  }

  /** The page area its boundary allows; what has none is not limited. */
  Area boundary(Element object) {
    Area b = Area.of(object.attribute("Boundary"));
    return object.has("Boundary")
        ? matrix.area(b.left(), b.top(), b.right(), b.bottom())
        : new Area(-1e9, -1e9, 1e9, 1e9);
  }
}
