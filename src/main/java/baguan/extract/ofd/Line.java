package baguan.extract.ofd;

import baguan.document.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments side by side on one baseline, joined into running text. */
final class Line {
  /** A stretch of text in one style. */
  record Piece(String text, Style style) {}

  private static final String GAP = " ";

  private final List<Segment> segments = new ArrayList<>();
  private Area area;

  Line(Segment first) {
    segments.add(first);
    area = first.area();
  }

  /** True when columns stand side by side on it. */
  boolean gapped() {
    return pieces().stream().anyMatch(p -> p.text().equals(GAP));
  }

  boolean takes(Segment segment) {
    Segment first = segments.get(0);
    double reach = 0.35 * Math.min(first.size(), segment.size());
    return first.upright()
        && segment.upright()
        && Math.abs(first.baseline() - segment.baseline()) <= reach;
  }

  void add(Segment segment) {
    segments.add(segment);
    area = area.or(segment.area());
  }

  /** Cuts it where a drawn vertical line stands between two segments: table cells. */
  List<Line> cells(List<Area> verticals) {
    segments.sort(Comparator.comparingDouble(s -> s.edges().first()));
    List<Line> cells = new ArrayList<>();
    Segment before = null;
    for (Segment segment : segments) {
      if (before == null || divided(before, segment, verticals)) {
        cells.add(new Line(segment));
      } else {
        cells.get(cells.size() - 1).add(segment);
      }
      before = segment;
    }
    return cells;
  }

  private static boolean divided(Segment before, Segment segment, List<Area> verticals) {
    double middle = (segment.area().top() + segment.area().bottom()) / 2;
    double slack = 0.2 * segment.size();
    return verticals.stream()
        .anyMatch(
            v ->
                v.left() > before.edges().last() - slack
                    && v.left() < segment.edges().first() + slack
                    && v.left() > before.edges().first()
                    && v.top() <= middle
                    && v.bottom() >= middle);
  }

  Area area() {
    return area;
  }

  double baseline() {
    return segments.get(0).baseline();
  }

  boolean upright() {
    return segments.get(0).upright();
  }

  String template() {
    return segments.get(0).template();
  }

  /** Size of its longest segment, millimetres. */
  double size() {
    return longest().size();
  }

  Style style() {
    return longest().style();
  }

  private Segment longest() {
    return segments.stream().max(Comparator.comparingInt(s -> s.text().length())).orElseThrow();
  }

  /** Its text from left to right; a gap wider than letters leave becomes a space. */
  List<Piece> pieces() {
    segments.sort(Comparator.comparingDouble(s -> s.edges().first()));
    List<Piece> pieces = new ArrayList<>();
    Segment before = null;
    for (Segment segment : segments) {
      if (before != null && doubled(before, segment)) {
        continue; // bold by printing twice
      }
      if (before != null && gap(before, segment)) {
        pieces.add(new Piece(GAP, before.style()));
      }
      pieces.add(new Piece(segment.text(), segment.style()));
      before = segment;
    }
    return pieces;
  }

  private static boolean doubled(Segment before, Segment segment) {
    return before.text().equals(segment.text())
        && Math.abs(before.edges().first() - segment.edges().first()) < 0.2 * segment.size();
  }

  private static boolean gap(Segment before, Segment segment) {
    int last = before.text().codePointBefore(before.text().length());
    int next = segment.text().codePointAt(0);
    boolean letters = !Positions.wide(last) && !Positions.wide(next);
    double least = (letters ? 0.25 : 0.7) * Math.max(before.size(), segment.size());
    return segment.edges().first() - before.edges().last() > least
        && !Character.isWhitespace(last)
        && !Character.isWhitespace(next);
  }
}
