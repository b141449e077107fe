package baguan.extract.pdf;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A filled area, a picture or an annotation's ground. Points, origin top left.
 *
 * @param seq place in the order of painting
 * @param shape when it is no rectangle
 * @param color 0xRRGGBB; negative when it is a picture or a pattern
 * @param alpha 1 hides what is beneath; negative when masks or blending make it unknown
 */
record Paint(
    int seq,
    float x,
    float y,
    float right,
    float bottom,
    @Nullable Shape shape,
    int color,
    float alpha,
    boolean image) {

  float area() {
    return Math.max(0, right - x) * Math.max(0, bottom - y);
  }

  boolean opaque() {
    return alpha > 0.99f;
  }

  boolean contains(float px, float py) {
    return px >= x
        && px <= right
        && py >= y
        && py <= bottom
        && (shape == null || shape.contains(px, py));
  }
}
