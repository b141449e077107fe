package baguan.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The outline of a path object: {@code AbbreviatedData} as polygons, curves by their ends. */
final class PathData {
  /** A straight piece, in the space the path was read into. */
  record Line(double x1, double y1, double x2, double y2) {}

  private static final int MAX_POINTS = 200_000;

  private final Matrix matrix;
  private final List<Line> lines = new ArrayList<>();
  private boolean curved;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private int pieces; // of the outline under way
  private double doubleArea;
  private Area bounds = new Area(1e9, 1e9, -1e9, -1e9);

  private PathData(Matrix matrix) {
    this.matrix = matrix;
  }

  /** Reads the operators S M L Q B A C; stops at the first thing that is none. */
  static PathData of(String data, Matrix matrix) {
    PathData path = new PathData(matrix);
    StringTokenizer tokens = new StringTokenizer(data, " ,\t\r\n");
    int points = 0;
    while (tokens.hasMoreTokens() && points++ < MAX_POINTS) {
      String operator = tokens.nextToken();
      int count = arguments(operator);
      double[] n = new double[Math.max(0, count)];
      for (int i = 0; i < n.length && tokens.hasMoreTokens(); i++) {
        n[i] = Element.parsed(tokens.nextToken(), 0);
      }
      if (count < 0) {
        break;
      }
      path.step(operator, n);
    }
    path.close();
    return path;
  }

  private static int arguments(String operator) {
    return switch (operator) {
      case "S", "M", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      case "C" -> 0;
      default -> -1;
    };
  }

  private void step(String operator, double[] n) {
    if (operator.equals("C")) {
      close();
      return;
    }
    double px = n[n.length - 2];
    double py = n[n.length - 1];
    double nextX = matrix.x(px, py);
    double nextY = matrix.y(px, py);
    if (operator.equals("S") || operator.equals("M")) {
      close();
      startX = nextX;
      startY = nextY;
    } else {
      curved |= !operator.equals("L");
      line(nextX, nextY, operator.equals("L"));
    }
    x = nextX;
    y = nextY;
    bounds = bounds.or(new Area(x, y, x, y));
  }

  private void close() {
    doubleArea += x * startY - startX * y;
    if (pieces > 1 && (x != startX || y != startY)) {
      lines.add(new Line(x, y, startX, startY));
    }
    x = startX;
    y = startY;
    pieces = 0;
  }

  private void line(double nextX, double nextY, boolean straight) {
    doubleArea += x * nextY - nextX * y;
    pieces++;
    if (straight) {
      lines.add(new Line(x, y, nextX, nextY));
    }
  }

  /** Straight pieces, those that close an outline included. */
  List<Line> lines() {
    return lines;
  }

  Area bounds() {
    return bounds.left() > bounds.right() ? new Area(0, 0, 0, 0) : bounds;
  }

  /** True when it fills nearly the whole of its bounds. */
  boolean rectangular() {
    return !curved && Math.abs(doubleArea) / 2 >= 0.95 * bounds().size();
  }
}
