package baguan.extract.ofd;

import org.jspecify.annotations.Nullable;

/** The clip of a graphic object, by its bounds. */
final class Clips {
  private Clips() {}

  /** Page area left over by all clips; null when there are none, or none that can be measured. */
  static @Nullable Area of(Element object, Matrix matrix) {
    Element clips = object.child("Clips");
    Area left = null;
    if (clips == null) {
      return null;
    }
    for (Element clip : clips.children("Clip")) {
      Area union = null;
      for (Element area : clip.children("Area")) {
        Matrix inner = area.has("CTM") ? matrix.with(Matrix.of(area.attribute("CTM"))) : matrix;
        Element path = area.child("Path");
        if (path == null) {
          return null; // text as a clip: not measured
        }
        Area b = Area.of(path.attribute("Boundary"));
        Area bounds =
            PathData.of(path.textOf("AbbreviatedData"), inner.moved(b.left(), b.top())).bounds();
        union = union == null ? bounds : union.or(bounds);
      }
      if (union != null) {
        left = left == null ? union : left.and(union);
      }
    }
    return left;
  }
}
