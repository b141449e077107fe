package baguan.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds text set in columns, where that is plain, and reads column by column. */
final class Columns {
  private static final int DEPTH = 4;
  private static final int MIN_ROWS = 3;
  private static final int MAX_MISSES = 40; // tables look like columns at every row
  private static final float MIN_WIDTH = 8;
  private static final float FILLED = 0.6f;

  /** A line cut at its wide gaps. */
  private record Row(Line line, List<Line> segments) {}

  private Columns() {}

  /** Each list is one column, in reading order. */
  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> regions = new ArrayList<>();
    read(lines, 0, regions);
    return regions;
  }

  private static void read(List<Line> lines, int depth, List<List<Line>> regions) {
    if (depth >= DEPTH || lines.stream().noneMatch(Line::parted)) {
      regions.add(lines);
      return;
    }
    List<Row> rows = new ArrayList<>(lines.size());
    lines.forEach(line -> rows.add(new Row(line, cut(line))));
    List<Line> plain = new ArrayList<>();
    int misses = 0;
    for (int i = 0; i < rows.size(); ) {
      float[] gutter = gutter(rows.get(i));
      int end = gutter.length == 0 || misses > MAX_MISSES ? i : zone(rows, i, gutter);
      if (end > i && isText(rows.subList(i, end), gutter)) {
        if (!plain.isEmpty()) {
          regions.add(plain);
          plain = new ArrayList<>();
        }
        read(side(rows.subList(i, end), gutter, true), depth + 1, regions);
        read(side(rows.subList(i, end), gutter, false), depth + 1, regions);
        i = end;
      } else {
        misses += end > i ? 1 : 0;
        plain.add(rows.get(i++).line);
      }
    }
    if (!plain.isEmpty()) {
      regions.add(plain);
    }
  }

  private static List<Line> cut(Line line) {
    if (!line.parted()) {
      return List.of(line);
    }
    Gaps gaps = new Gaps(line);
    List<Glyph> glyphs = line.glyphs();
    List<Line> segments = new ArrayList<>(1);
    int from = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (gaps.apart(glyphs.get(i - 1), glyphs.get(i))) {
        segments.add(line.slice(from, i));
        from = i;
      }
    }
    segments.add(from == 0 ? line : line.slice(from, glyphs.size()));
    return segments;
  }

  /** The widest gap of a row. */
  private static float[] gutter(Row row) {
    float[] best = {};
    for (int i = 1; i < row.segments.size(); i++) {
      float from = row.segments.get(i - 1).end;
      float to = row.segments.get(i).start;
      if (best.length == 0 || to - from > best[1] - best[0]) {
        best = new float[] {from, to};
      }
    }
    return best;
  }

  /** First row after {@code start} that does not keep the gutter free; narrows the gutter. */
  private static int zone(List<Row> rows, int start, float[] gutter) {
    float middle = (gutter[0] + gutter[1]) / 2;
    for (int i = start; i < rows.size(); i++) {
      float from = gutter[0];
      float to = gutter[1];
      for (Line segment : rows.get(i).segments) {
        if (segment.end <= middle) {
          from = Math.max(from, segment.end);
        } else if (segment.start >= middle) {
          to = Math.min(to, segment.start);
        } else {
          return i;
        }
      }
      if (to - from < 0.7f * rows.get(i).line.size) {
        return i;
      }
      gutter[0] = from;
      gutter[1] = to;
    }
    return rows.size();
  }

  /** Running text fills its column; cells of a table do not. */
  private static boolean isText(List<Row> rows, float[] gutter) {
    return fills(side(rows, gutter, true)) && fills(side(rows, gutter, false));
  }

  private static boolean fills(List<Line> lines) {
    float start = Float.MAX_VALUE;
    float end = -Float.MAX_VALUE;
    float sum = 0;
    float size = 0;
    for (Line line : lines) {
      start = Math.min(start, line.start);
      end = Math.max(end, line.end);
      sum += line.end - line.start;
      size = Math.max(size, line.size);
    }
    int n = lines.size();
    return n >= MIN_ROWS && sum / n >= MIN_WIDTH * size && sum / n >= FILLED * (end - start);
  }

  private static List<Line> side(List<Row> rows, float[] gutter, boolean left) {
    float middle = (gutter[0] + gutter[1]) / 2;
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      int from = -1;
      int to = 0;
      List<Glyph> glyphs = row.line.glyphs();
      for (int i = 0; i < glyphs.size(); i++) {
        if (glyphs.get(i).u < middle == left) {
          from = from < 0 ? i : from;
          to = i + 1;
        }
      }
      if (from >= 0) {
        lines.add(row.line.slice(from, to));
      }
    }
    return lines;
  }
}
