package baguan.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts glyphs on lines, one set of lines for each direction of writing. */
final class Lines {
  private static final int MAX_ANGLES = 24;

  private Lines() {}

  /** Upright text first, then by angle; within an angle from top to bottom. */
  static List<List<Line>> of(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
    List<Glyph> same = new ArrayList<>(); // as the glyph before
    int last = 0;
    for (Glyph glyph : glyphs) {
      int angle = byAngle.size() < MAX_ANGLES ? glyph.angle : nearest(glyph.angle);
      if (byAngle.isEmpty() || angle != last) {
        same = byAngle.computeIfAbsent(angle, a -> new ArrayList<>());
        last = angle;
      }
      same.add(glyph);
    }
    List<List<Line>> all = new ArrayList<>();
    byAngle.forEach((angle, some) -> all.add(lines(some, angle)));
    return all;
  }

  private static int nearest(int angle) {
    return angle == Glyph.VERTICAL ? angle : Math.round(angle / 90f) % 4 * 90;
  }

  private static List<Line> lines(List<Glyph> glyphs, int angle) {
    NavigableMap<Float, Line> known = new TreeMap<>();
    double radians = Math.toRadians(angle == Glyph.VERTICAL ? 90 : angle);
    float cos = (float) Math.cos(radians);
    float sin = (float) Math.sin(radians);
    Line current = null;
    for (Glyph glyph : glyphs) {
      place(glyph, angle, cos, sin);
      if (current == null || !continues(current, glyph)) {
        current = find(known, glyph);
        if (current == null) {
          current = new Line(glyph);
          known.put(glyph.v, current);
          continue;
        }
      }
      current.add(glyph);
    }
    List<Line> lines = new ArrayList<>(known.values());
    lines.forEach(Line::finish);
    lines.removeIf(line -> line.glyphs().isEmpty());
    lines.sort(Comparator.comparingDouble((Line line) -> line.v));
    return lines;
  }

  private static void place(Glyph glyph, int angle, float cos, float sin) {
    if (angle == 0) {
      glyph.u = glyph.originX;
      glyph.v = glyph.originY;
      glyph.end = glyph.u + glyph.advance;
    } else if (angle == Glyph.VERTICAL) {
      glyph.u = glyph.y;
      glyph.v = -glyph.centerX(); // columns go from right to left
      glyph.end = glyph.bottom;
    } else {
      glyph.u = glyph.originX * cos + glyph.originY * sin;
      glyph.v = glyph.originY * cos - glyph.originX * sin;
      glyph.end = glyph.u + glyph.advance;
    }
  }

  /** On the same baseline, or raised or lowered just behind the glyph before. */
  private static boolean continues(Line line, Glyph glyph) {
    float off = Math.abs(glyph.v - line.v);
    if (off <= 0.2f * Math.min(glyph.size, line.size) || off < 0.5f) {
      return true;
    }
    float gap = glyph.u - line.last().end;
    return off < 0.6f * line.size
        && glyph.size < 0.85f * line.size
        && gap > -0.3f * line.size
        && gap < 0.5f * line.size;
  }

  private static @Nullable Line find(NavigableMap<Float, Line> known, Glyph glyph) {
    float reach = Math.max(0.5f, 0.25f * glyph.size);
    Line best = null;
    for (Line line : known.subMap(glyph.v - reach, true, glyph.v + reach, true).values()) {
      float off = Math.abs(line.v - glyph.v);
      if (off <= Math.max(0.5f, 0.25f * Math.min(glyph.size, line.size))
          && (best == null || off < Math.abs(best.v - glyph.v))) {
        best = line;
      }
    }
    return best;
  }
}
