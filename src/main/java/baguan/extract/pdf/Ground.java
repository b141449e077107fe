package baguan.extract.pdf;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Painted areas of a page, found by place: what lies beneath a glyph, and what over it. */
final class Ground {
  private static final int CELLS = 40;
  private static final int MAX_LARGE = 2_000;
  private static final int MAX_ENTRIES = 2_000_000;
  private static final long MAX_STEPS = 20_000_000;
  private static final int WHITE = 0xffffff;

  private final float cellWidth;
  private final float cellHeight;
  private final List<List<Paint>> cells = new ArrayList<>();
  private final List<Paint> large = new ArrayList<>();
  private boolean complete = true;
  private long steps;

  Ground(PageContent page) {
    cellWidth = page.width / CELLS;
    cellHeight = page.height / CELLS;
    for (int i = 0; i < CELLS * CELLS; i++) {
      cells.add(List.of());
    }
    int entries = 0;
    for (Paint paint : page.paints) {
      if (paint.area() > page.area() / 8 && large.size() < MAX_LARGE) {
        large.add(paint);
      } else if (entries < MAX_ENTRIES) {
        entries += spread(paint);
      } else {
        complete = false;
      }
    }
  }

  /** False when there were more areas than could be looked at. */
  boolean complete() {
    return complete;
  }

  /** Colour beneath a glyph, negative when unknown; {@code -2} when nothing was painted there. */
  int beneath(Glyph glyph) {
    List<Paint> near = cell(glyph.centerX(), glyph.centerY());
    int i = near.size() - 1;
    int j = large.size() - 1;
    int color = -2;
    float rest = 1;
    List<Paint> stack = List.of();
    while ((i >= 0 || j >= 0) && rest > 0.01f && step()) {
      boolean small = i >= 0 && (j < 0 || near.get(i).seq() > large.get(j).seq());
      Paint paint = small ? near.get(i--) : large.get(j--);
      if (paint.seq() < glyph.seq && paint.contains(glyph.centerX(), glyph.centerY())) {
        if (paint.color() < 0 || paint.alpha() < 0) {
          return Colors.UNKNOWN;
        }
        stack = stack.isEmpty() ? new ArrayList<>(2) : stack;
        stack.add(paint);
        rest *= 1 - paint.alpha();
      }
    }
    for (int k = stack.size() - 1; k >= 0; k--) {
      color = Colors.blend(stack.get(k).color(), color < 0 ? WHITE : color, stack.get(k).alpha());
    }
    return color;
  }

  /** Opaque areas painted over most of a glyph, in the order of painting. */
  List<Paint> over(Glyph glyph) {
    List<Paint> found = List.of();
    List<Paint> near = cell(glyph.centerX(), glyph.centerY());
    for (int k = 0; k < 2; k++) {
      List<Paint> list = k == 0 ? near : large;
      for (int i = list.size() - 1; i >= 0 && list.get(i).seq() > glyph.seq && step(); i--) {
        if (list.get(i).opaque() && covers(list.get(i), glyph)) {
          found = found.isEmpty() ? new ArrayList<>(2) : found;
          found.add(list.get(i));
        }
      }
    }
    return found;
  }

  private boolean step() {
    if (++steps > MAX_STEPS) {
      complete = false;
    }
    return steps <= MAX_STEPS;
  }

  /** Four fifths of the glyph's body, without the air above and below. */
  private static boolean covers(Paint paint, Glyph glyph) {
    float w = glyph.right - glyph.x;
    float h = glyph.bottom - glyph.y;
    boolean level = glyph.angle % 180 == 0;
    float insetX = level ? 0.05f * w : 0.2f * w;
    float insetY = level ? 0.2f * h : 0.05f * h;
    float x = glyph.x + insetX;
    float y = glyph.y + insetY;
    float right = glyph.right - insetX;
    float bottom = glyph.bottom - insetY;
    float inX = Math.min(right, paint.right()) - Math.max(x, paint.x());
    float inY = Math.min(bottom, paint.bottom()) - Math.max(y, paint.y());
    if (inX <= 0 || inY <= 0 || inX * inY < 0.8f * (right - x) * (bottom - y)) {
      return false;
    }
    Shape shape = paint.shape();
    return shape == null
        || (shape.contains(glyph.centerX(), glyph.centerY())
            && shape.contains(x + w * 0.1f, glyph.centerY())
            && shape.contains(right - w * 0.1f, glyph.centerY()));
  }

  private List<Paint> cell(float x, float y) {
    return cells.get(index(y, cellHeight) * CELLS + index(x, cellWidth));
  }

  private int spread(Paint paint) {
    int count = 0;
    for (int row = index(paint.y(), cellHeight); row <= index(paint.bottom(), cellHeight); row++) {
      for (int col = index(paint.x(), cellWidth); col <= index(paint.right(), cellWidth); col++) {
        int at = row * CELLS + col;
        if (cells.get(at).isEmpty()) {
          cells.set(at, new ArrayList<>(4));
        }
        cells.get(at).add(paint);
        count++;
      }
    }
    return count;
  }

  private static int index(float value, float size) {
    return Math.max(0, Math.min(CELLS - 1, (int) (value / size)));
  }
}
