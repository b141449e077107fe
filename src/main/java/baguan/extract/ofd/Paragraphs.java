package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Groups the segments of a page into lines, and lines into paragraphs: a line goes on in the next
 * when it fills the measure, the next starts at its left edge, and both are of one size.
 */
final class Paragraphs {
  private final List<Line> lines = new ArrayList<>();
  private final double left;
  private final double right;

  private Paragraphs(List<Segment> segments, List<Area> verticals) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::baseline)); // stable: painting order
    List<Line> whole = new ArrayList<>();
    for (Segment segment : sorted) {
      Line last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (last != null && last.takes(segment)) {
        last.add(segment);
      } else {
        whole.add(new Line(segment));
      }
    }
    whole.forEach(line -> lines.addAll(line.cells(verticals)));
    double body = bodySize();
    left = body(body).mapToDouble(l -> l.area().left()).min().orElse(0);
    right = measure(body).mapToDouble(l -> l.area().right()).max().orElse(0);
  }

  /** Lines near the text's size fill the same measure: 版记 beside it is a little smaller. */
  private Stream<Line> measure(double size) {
    return lines.stream()
        .filter(l -> l.upright() && l.size() > 0.85 * size && l.size() < 1.2 * size);
  }

  private Stream<Line> body(double size) {
    return lines.stream().filter(l -> l.upright() && near(l.size(), size));
  }

  /** Blocks of what is seen, in reading order, then of what is not, one cause after another. */
  static List<Block.Builder> of(
      List<Segment> segments, List<Area> verticals, int page, Place place) {
    Map<Cause, List<Segment>> byCause = new EnumMap<>(Cause.class);
    for (Segment segment : segments) {
      if (!segment.text().isBlank()) {
        byCause.computeIfAbsent(segment.cause(), c -> new ArrayList<>()).add(segment);
      }
    }
    List<Block.Builder> blocks = new ArrayList<>();
    byCause.forEach(
        (cause, some) -> {
          for (List<Line> paragraph : new Paragraphs(some, verticals).group()) {
            blocks.add(block(paragraph, page, cause, place));
          }
        });
    return blocks;
  }

  /** Gives a block its layer and locator. */
  interface Place {
    Block.Builder next(Cause cause);
  }

  private List<List<Line>> group() {
    List<List<Line>> paragraphs = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      if (before != null && goesOn(before, line)) {
        paragraphs.get(paragraphs.size() - 1).add(line);
      } else {
        List<Line> paragraph = new ArrayList<>();
        paragraph.add(line);
        paragraphs.add(paragraph);
      }
      before = line;
    }
    return paragraphs;
  }

  private boolean goesOn(Line before, Line line) {
    double size = line.size();
    double pitch = line.baseline() - before.baseline();
    return before.upright()
        && line.upright()
        && near(before.size(), size)
        && before.style().equals(line.style())
        && before.template().equals(line.template())
        && right - left > 10 * size
        && !before.gapped()
        && !line.gapped()
        && pitch > 0.8 * size
        && pitch < 2.5 * size
        && before.area().left() < left + 4 * size
        && before.area().right() > right - 1.6 * size
        && line.area().left() < left + 0.8 * size;
  }

  private static Block.Builder block(List<Line> lines, int page, Cause cause, Place place) {
    Block.Builder block = place.next(cause);
    boolean latin = false; // the line before ends in a letter
    for (Line line : lines) {
      for (Line.Piece piece : line.pieces()) {
        if (latin && !Positions.wide(piece.text().codePointAt(0))) {
          block.text(" ", piece.style());
        }
        latin = false;
        block.text(piece.text(), piece.style());
      }
      List<Line.Piece> pieces = line.pieces();
      String last = pieces.get(pieces.size() - 1).text();
      int point = last.codePointBefore(last.length());
      latin = !Positions.wide(point) && !Character.isWhitespace(point) && point != '-';
    }
    return block
        .boxes(lines.stream().map(l -> l.area().box(page)).toList())
        .attribute("template", lines.get(0).template());
  }

  private double bodySize() {
    Map<Integer, Double> widths = new TreeMap<>();
    double best = 0;
    double size = 0;
    for (Line line : lines) {
      int key = (int) Math.round(line.size() * 10);
      double total = widths.merge(key, line.area().width(), Double::sum);
      if (line.upright() && total > best) {
        best = total;
        size = line.size();
      }
    }
    return size;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 0.05 * Math.max(a, b);
  }

  static Layer layer(Cause cause) {
    return cause == Cause.NONE ? Layer.VISIBLE : Layer.HIDDEN;
  }
}
