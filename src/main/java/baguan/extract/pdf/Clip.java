package baguan.extract.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Bounds of the clipping path, in the page's own coordinates; computed when it changes. */
final class Clip {
  private List<Path2D> paths = List.of();
  private int count;
  private Rectangle2D bounds = new Rectangle2D.Float();

  Rectangle2D bounds(PDGraphicsState state) {
    List<Path2D> now = state.getCurrentClippingPaths();
    if (now == paths && now.size() == count) {
      return bounds;
    }
    paths = now;
    count = now.size();
    Rectangle2D all = null;
    for (int i = count - 1; i >= 0; i--) {
      Rectangle2D one = now.get(i).getBounds2D();
      all = all == null ? one : all.createIntersection(one);
    }
    bounds = all == null ? new Rectangle2D.Float() : all;
    return bounds;
  }
}
