package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Origins of the characters of one {@code TextCode}, in the space of its object. */
final class Positions {
  private final String text;
  private final double[] xs; // per UTF-16 unit, and one for the end
  private final double[] ys;
  private final double em;

  private Positions(String text, double em) {
    this.text = text;
    this.em = em;
    this.xs = new double[text.length() + 1];
    this.ys = new double[text.length() + 1];
  }

  static Positions of(Element code, double x, double y, Element object) {
    String text = code.text();
    double em = object.number("Size", 0);
    double hscale = object.number("HScale", 1);
    int count = text.codePointCount(0, text.length());
    double[] dx = deltas(code.attribute("DeltaX"), count);
    double[] dy = deltas(code.attribute("DeltaY"), count);
    Positions at = new Positions(text, em);
    double px = x;
    double py = y;
    for (int i = 0, k = 0; i < text.length(); k++) {
      int point = text.codePointAt(i);
      int units = Character.charCount(point);
      double advance = (wide(point) ? em : em / 2) * hscale;
      boolean last = k == count - 1;
      for (int u = 0; u < units; u++) {
        at.xs[i + u] = px;
        at.ys[i + u] = py;
      }
      px += last || (dx.length == 0 && dy.length == 0) ? advance : delta(dx, k);
      py += last ? 0 : delta(dy, k);
      i += units;
      at.xs[i] = px;
      at.ys[i] = py;
    }
    return at;
  }

  /** The last step goes on for the rest, as viewers do. */
  private static double delta(double[] deltas, int k) {
    return deltas.length == 0 ? 0 : deltas[Math.min(k, deltas.length - 1)];
  }

  /** Expands {@code g count value}, never further than there are characters. */
  static double[] deltas(String value, int count) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      return new double[0];
    }
    double[] deltas = new double[count];
    String[] words = stripped.split("[\\s,]+");
    int n = 0;
    for (int i = 0; i < words.length && n < count; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        double repeat = Element.parsed(words[i + 1], 0);
        double step = Element.parsed(words[i + 2], 0);
        for (int r = 0; r < repeat && n < count; r++) {
          deltas[n++] = step;
        }
        i += 2;
      } else {
        deltas[n++] = Element.parsed(words[i], 0);
      }
    }
    return Arrays.copyOf(deltas, n);
  }

  static boolean wide(int point) {
    return point >= 0x2e80 || (point >= 0x2010 && point <= 0x2027) || point == 0xb7;
  }

  List<Segment> segments(long order, Frame frame, double size, Style style, Cause cause) {
    Matrix m = frame.matrix();
    List<Segment> found = new ArrayList<>(1);
    boolean vertical = vertical();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || (!vertical && Math.abs(ys[i] - ys[i - 1]) > 0.5 * em)) {
        boolean upright = m.upright() && !vertical;
        found.add(segment(start, i, m, upright, order, size, style, cause, frame.template()));
        start = i;
      }
    }
    return found;
  }

  private boolean vertical() {
    double across = 0;
    double down = 0;
    for (int i = 1; i < text.length(); i++) {
      across += Math.abs(xs[i] - xs[i - 1]);
      down += Math.abs(ys[i] - ys[i - 1]);
    }
    return down > 0 && across < 0.1 * down;
  }

  private Segment segment(
      int start,
      int end,
      Matrix m,
      boolean upright,
      long order,
      double size,
      Style style,
      Cause cause,
      String template) {
    double[] edges = new double[end - start + 1];
    Area area = null;
    for (int i = start; i < end; i++) {
      edges[i - start] = m.x(xs[i], ys[i]);
      double width = wide(text.charAt(i)) ? em : em / 2;
      Area unit = m.area(xs[i], ys[i] - 0.88 * em, xs[i] + width, ys[i] + 0.12 * em);
      area = area == null ? unit : area.or(unit);
    }
    boolean whole = end == text.length();
    double last = whole ? xs[end] : xs[end - 1] + em;
    edges[end - start] = m.x(last, ys[end - 1]);
    return new Segment(
        order,
        text.substring(start, end),
        new Edges(edges),
        m.y(xs[start], ys[start]),
        size,
        area == null ? new Area(0, 0, 0, 0) : area,
        style,
        cause,
        upright,
        template);
  }
}
