package baguan.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shapes of a chart in units of its view box, {@link #WIDTH} wide. Colours are classes: the page
 * allows no styles.
 *
 * @param legend words of the kinds, in their order; empty when there is one kind only
 * @param links areas that lead to what was counted there
 */
public record Plot(
    int height,
    List<Box> boxes,
    List<Path> paths,
    List<Label> labels,
    List<String> legend,
    List<Link> links) {
  public static final int WIDTH = 600;
  private static final int TALL = 160;
  private static final int ROW = 34;
  private static final int LEFT = 160;

  /** A rectangle of a class. */
  public record Box(int x, int y, int width, int height, String kind) {}

  /** A line through points {@code x,y x,y}. */
  public record Path(String points, String kind, List<Box> dots) {}

  /**
   * @param anchor {@code start}, {@code middle}, {@code end}
   */
  public record Label(int x, int y, String anchor, String text) {}

  /**
   * An area of the chart that may be followed.
   *
   * @param text what it leads to, for those who do not see it
   */
  public record Link(int x, int y, int width, int height, String href, String text) {}

  private Plot(
      int height, List<Box> boxes, List<Path> paths, List<Label> labels, List<String> legend) {
    this(height, boxes, paths, labels, legend, List.of());
  }

  /** Whether there is nothing in it but an axis. */
  boolean bare() {
    return boxes.isEmpty() && paths.size() <= 1;
  }

  /** The same, each column leading somewhere. */
  Plot columnsTo(List<String> names, List<String> hrefs) {
    int step = WIDTH / Math.max(1, names.size());
    List<Link> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(new Link(i * step, 0, step, TALL, hrefs.get(i), names.get(i)));
    }
    return new Plot(height, boxes, paths, labels, legend, all);
  }

  /** The same, each row leading somewhere. */
  Plot rowsTo(List<String> names, List<String> hrefs) {
    List<Link> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(new Link(0, i * ROW, WIDTH, ROW, hrefs.get(i), names.get(i)));
    }
    return new Plot(height, boxes, paths, labels, legend, all);
  }

  /** The same, each cell leading somewhere; an empty address leads nowhere. */
  Plot cellsTo(List<String> head, List<String> names, List<List<String>> hrefs) {
    int wide = (WIDTH - LEFT) / Math.max(1, head.size());
    List<Link> all = new ArrayList<>();
    for (int r = 0; r < names.size(); r++) {
      for (int c = 0; c < head.size(); c++) {
        String href = hrefs.get(r).get(c);
        if (!href.isEmpty()) {
          String text = names.get(r) + " " + head.get(c);
          all.add(new Link(LEFT + c * wide + 1, 21 + r * ROW, wide - 2, ROW - 2, href, text));
        }
      }
    }
    return new Plot(height, boxes, paths, labels, legend, all);
  }

  /** Columns of stacked parts; {@code k0} at the foot. */
  static Plot stacked(List<String> names, List<List<Long>> columns, List<String> legend) {
    long most = 1;
    for (List<Long> column : columns) {
      most = Math.max(most, column.stream().mapToLong(i -> i).sum());
    }
    List<Box> boxes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int step = WIDTH / Math.max(1, columns.size());
    for (int i = 0; i < columns.size(); i++) {
      long below = 0;
      for (int kind = 0; kind < columns.get(i).size(); kind++) {
        long count = columns.get(i).get(kind);
        int foot = TALL - (int) (below * (TALL - 14) / most);
        int top = TALL - (int) ((below + count) * (TALL - 14) / most);
        if (count > 0) {
          int gap = Math.max(1, step / 6);
          boxes.add(new Box(i * step + gap, top, step - 2 * gap, foot - top, "k" + kind));
        }
        below += count;
      }
      label(labels, names, i, i * step + step / 2);
    }
    labels.add(new Label(2, 10, "start", Long.toString(most)));
    return new Plot(TALL + 24, boxes, axis(), labels, legend);
  }

  /** Lines over the same columns, in {@code unit}s. */
  static Plot lines(
      List<String> names, List<List<Double>> series, List<String> legend, String unit) {
    double most = series.stream().flatMap(List::stream).mapToDouble(v -> v).max().orElse(1);
    double top = most <= 0 ? 1 : most;
    List<Path> paths = new ArrayList<>(axis());
    List<Label> labels = new ArrayList<>();
    int step = WIDTH / Math.max(1, names.size());
    for (int kind = 0; kind < series.size(); kind++) {
      StringBuilder points = new StringBuilder();
      List<Box> dots = new ArrayList<>();
      for (int i = 0; i < series.get(kind).size(); i++) {
        int x = i * step + step / 2;
        int y = TALL - (int) Math.round(series.get(kind).get(i) / top * (TALL - 20));
        points.append(x).append(',').append(y).append(' ');
        dots.add(new Box(x - 3, y - 3, 6, 6, "k" + kind));
      }
      paths.add(new Path(points.toString().strip(), "s" + kind, dots));
    }
    for (int i = 0; i < names.size(); i++) {
      label(labels, names, i, i * step + step / 2);
    }
    String scale = String.format(Locale.ROOT, "%.1f", top).replace(".0", "");
    labels.add(new Label(2, 10, "start", scale + " " + unit));
    return new Plot(TALL + 24, List.of(), paths, labels, legend);
  }

  /** A row a name, with a bar for each number. */
  static Plot rows(List<String> names, List<List<Long>> values, List<String> legend) {
    long most = 1;
    for (List<Long> row : values) {
      most = Math.max(most, row.stream().mapToLong(i -> i).max().orElse(1));
    }
    List<Box> boxes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Long> row = values.get(i);
      labels.add(new Label(2, i * ROW + 12, "start", names.get(i)));
      labels.add(new Label(WIDTH - 2, i * ROW + 12, "end", join(row)));
      int thick = 14 / Math.max(1, row.size());
      for (int kind = 0; kind < row.size(); kind++) {
        int width = (int) (row.get(kind) * WIDTH / most);
        boxes.add(new Box(0, i * ROW + 16 + kind * thick, width, thick - 1, "k" + kind));
      }
    }
    return new Plot(Math.max(1, names.size()) * ROW, boxes, List.of(), labels, legend);
  }

  private static String join(List<Long> row) {
    return String.join(" / ", row.stream().map(String::valueOf).toList());
  }

  /** A cell for each number, the darker the more. */
  static Plot heat(List<String> head, List<String> names, List<List<Long>> values) {
    long most = values.stream().flatMap(List::stream).mapToLong(v -> v).max().orElse(1);
    int wide = (WIDTH - LEFT) / Math.max(1, head.size());
    List<Box> boxes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int c = 0; c < head.size(); c++) {
      labels.add(new Label(LEFT + c * wide + wide / 2, 14, "middle", head.get(c)));
    }
    for (int r = 0; r < names.size(); r++) {
      labels.add(new Label(2, 20 + r * ROW + 20, "start", names.get(r)));
      for (int c = 0; c < head.size(); c++) {
        long value = values.get(r).get(c);
        long shade = value == 0 ? 0 : 1 + 3 * (value - 1) / Math.max(1, most);
        int x = LEFT + c * wide;
        boxes.add(new Box(x + 1, 21 + r * ROW, wide - 2, ROW - 2, "h" + shade));
        labels.add(new Label(x + wide / 2, 20 + r * ROW + 21, "middle", Long.toString(value)));
      }
    }
    return new Plot(24 + Math.max(1, names.size()) * ROW, boxes, List.of(), labels, List.of());
  }

  /** A row a name: a bar from the lower to the upper number. */
  static Plot spans(List<String> names, List<long[]> spans, List<String> said) {
    long most = 1;
    for (long[] span : spans) {
      most = Math.max(most, span[1]);
    }
    List<Box> boxes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int from = (int) (spans.get(i)[0] * (WIDTH - 4) / most);
      int to = (int) (spans.get(i)[1] * (WIDTH - 4) / most);
      labels.add(new Label(2, i * ROW + 12, "start", names.get(i)));
      labels.add(new Label(WIDTH - 2, i * ROW + 12, "end", said.get(i)));
      boxes.add(new Box(0, i * ROW + 22, to, 1, "k3"));
      boxes.add(new Box(from, i * ROW + 17, Math.max(3, to - from), 11, "k0"));
    }
    return new Plot(Math.max(1, names.size()) * ROW, boxes, List.of(), labels, List.of());
  }

  private static List<Path> axis() {
    return List.of(new Path("0," + TALL + " " + WIDTH + "," + TALL, "axis", List.of()));
  }

  /** Not more of them than can be read. */
  private static void label(List<Label> labels, List<String> names, int at, int x) {
    int every = Math.max(1, (names.size() + 11) / 12);
    if (at % every == 0) {
      labels.add(new Label(x, TALL + 16, "middle", names.get(at)));
    }
  }
}
