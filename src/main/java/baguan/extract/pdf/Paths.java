package baguan.extract.pdf;

import baguan.document.Box;
import baguan.document.Stroke;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current path of a content stream: rectangles and straight lines are told apart from shapes.
 */
final class Paths {
  private static final float THIN = 3;
  private static final float COVER = 4;
  private static final float LINE = 20;
  private static final int MAX_PAINTS = 100_000;
  private static final int MAX_STROKES = 1_000;

  private final GeneralPath path = new GeneralPath();
  private final Point2D.Float current = new Point2D.Float();
  private boolean empty = true;
  private boolean curved;
  private int points;
  private final float[] xs = new float[6];
  private final float[] ys = new float[6];
  private final List<float[]> boxes = new ArrayList<>();
  private final List<float[]> lines = new ArrayList<>();

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  void moveTo(float x, float y) {
    endSubpath();
    path.moveTo(x, y);
    at(x, y);
    points = 0;
    add(x, y);
  }

  void lineTo(float x, float y) {
    path.lineTo(x, y);
    at(x, y);
    add(x, y);
  }

  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
    at(x3, y3);
    curved = true;
  }

  void closePath() {
    if (!empty) {
      path.closePath();
      if (points > 0 && points < xs.length) {
        add(xs[0], ys[0]);
      }
    }
  }

  @Nullable Point2D current() {
    return empty ? null : current;
  }

  /** The path itself, good until {@link #clear()}. */
  GeneralPath shape() {
    return path;
  }

  boolean isEmpty() {
    return empty;
  }

  void clear() {
    path.reset();
    empty = true;
    curved = false;
    points = 0;
    boxes.clear();
    lines.clear();
  }

  /** Fills: areas become paints, thin ones strokes. */
  void fill(PageContent page, PageFrame frame, Rectangle2D clip, Ink ink, int rule) {
    endSubpath();
    path.setWindingRule(rule);
    if (curved || (boxes.size() > 1 && rule == Path2D.WIND_EVEN_ODD)) {
      page.outlines += curved ? 1 : 0;
      area(page, frame, path.getBounds2D(), clip, ink, true);
      return;
    }
    for (float[] b : boxes) {
      area(page, frame, rectangle(b), clip, ink, false);
    }
  }

  private void area(
      PageContent page,
      PageFrame frame,
      Rectangle2D bounds,
      Rectangle2D clip,
      Ink ink,
      boolean shaped) {
    float[] box = box(frame, bounds.createIntersection(clip));
    float w = box[2] - box[0];
    float h = box[3] - box[1];
    if (w < 0 || h < 0) {
      return;
    }
    if (!shaped && Math.min(w, h) <= THIN && Math.max(w, h) >= LINE) {
      stroke(page, box, Math.min(w, h), ink.color());
    } else if (w >= COVER && h >= COVER && page.paints.size() < MAX_PAINTS) {
      Shape shape = shaped ? path.createTransformedShape(frame.transform()) : null;
      page.paints.add(
          new Paint(
              ink.seq(), box[0], box[1], box[2], box[3], shape, ink.color(), ink.alpha(), false));
    }
  }

  /** Strokes: straight lines are kept; thick ones are areas. */
  void stroke(PageContent page, PageFrame frame, Rectangle2D clip, Ink ink, float width) {
    endSubpath();
    for (float[] line : lines) {
      float[] box = box(frame, rectangle(line));
      if (width > COVER) {
        Rectangle2D thick = rectangle(line);
        boolean flat = thick.getWidth() >= thick.getHeight();
        double half = width / 2;
        thick.setRect(
            thick.getX() - (flat ? 0 : half),
            thick.getY() - (flat ? half : 0),
            thick.getWidth() + (flat ? 0 : width),
            thick.getHeight() + (flat ? width : 0));
        area(page, frame, thick, clip, ink, false);
      } else if (Math.max(box[2] - box[0], box[3] - box[1]) >= LINE
          && clip.intersects(
              line[0] - 1, line[1] - 1, line[2] - line[0] + 2, line[3] - line[1] + 2)) {
        stroke(page, box, width, ink.color());
      }
    }
  }

  private static void stroke(PageContent page, float[] box, float width, int color) {
    if (page.strokes.size() >= MAX_STROKES) {
      return;
    }
    boolean flat = box[2] - box[0] >= box[3] - box[1];
    float midX = (box[0] + box[2]) / 2;
    float midY = (box[1] + box[3]) / 2;
    Box at =
        new Box(
            page.number,
            Math.round((flat ? box[0] : midX) * 20),
            Math.round((flat ? midY : box[1]) * 20),
            flat ? Math.round((box[2] - box[0]) * 20) : 0,
            flat ? 0 : Math.round((box[3] - box[1]) * 20));
    page.strokes.add(new Stroke(at, Look.hex(color), Math.round(width * 20)));
  }

  /** Colour and opacity of one painting. */
  record Ink(int seq, int color, float alpha) {}

  private void at(float x, float y) {
    current.setLocation(x, y);
    empty = false;
  }

  private void add(float x, float y) {
    if (points < xs.length) {
      xs[points] = x;
      ys[points] = y;
    }
    points++;
  }

  private void endSubpath() {
    if (points < 2 || curved) {
      curved |= points > xs.length;
      points = 0;
      return;
    }
    if (points <= 3) {
      line(0, 1);
    } else if (isRectangle()) {
      boxes.add(bounds(4));
      for (int i = 0; i < 4; i++) {
        line(i, (i + 1) % 4);
      }
    } else {
      curved = true;
    }
    points = 0;
  }

  private void line(int i, int j) {
    if (Math.abs(xs[i] - xs[j]) < 0.5f || Math.abs(ys[i] - ys[j]) < 0.5f) {
      lines.add(
          new float[] {
            Math.min(xs[i], xs[j]), Math.min(ys[i], ys[j]),
            Math.max(xs[i], xs[j]), Math.max(ys[i], ys[j])
          });
    }
  }

  private boolean isRectangle() {
    if (points > 5 || (points == 5 && far(0, 4))) {
      return false;
    }
    return (level(ys, 0, 1) && level(xs, 1, 2) && level(ys, 2, 3) && level(xs, 3, 0))
        || (level(xs, 0, 1) && level(ys, 1, 2) && level(xs, 2, 3) && level(ys, 3, 0));
  }

  private boolean far(int i, int j) {
    return !level(xs, i, j) || !level(ys, i, j);
  }

  private static boolean level(float[] values, int i, int j) {
    return Math.abs(values[i] - values[j]) < 0.05f;
  }

  private float[] bounds(int n) {
    float[] b = {xs[0], ys[0], xs[0], ys[0]};
    for (int i = 1; i < n; i++) {
      b[0] = Math.min(b[0], xs[i]);
      b[1] = Math.min(b[1], ys[i]);
      b[2] = Math.max(b[2], xs[i]);
      b[3] = Math.max(b[3], ys[i]);
    }
    return b;
  }

  private static Rectangle2D rectangle(float[] b) {
    return new Rectangle2D.Float(b[0], b[1], b[2] - b[0], b[3] - b[1]);
  }

  /** Left, top, right, bottom as shown. */
  static float[] box(PageFrame frame, Rectangle2D r) {
    float x1 = frame.x((float) r.getMinX(), (float) r.getMinY());
    float y1 = frame.y((float) r.getMinX(), (float) r.getMinY());
    float x2 = frame.x((float) r.getMaxX(), (float) r.getMaxY());
    float y2 = frame.y((float) r.getMaxX(), (float) r.getMaxY());
    if (r.getWidth() < 0 || r.getHeight() < 0) {
      return new float[] {0, 0, -1, -1};
    }
    return new float[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)};
  }
}
