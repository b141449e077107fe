package baguan.find.structure;

import baguan.document.Box;
import baguan.document.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line across a drawn page, of one stroke or of pieces on one height (a star may part them), and
 * the line close under it, if any. Twips.
 *
 * @param weight of the thicker line
 * @param order as in {@link baguan.fact.Separator}
 */
record Bar(int page, int y, int left, int right, int weight, boolean red, int lines, String order) {
  private static final int LEVEL = 20; // 1 pt
  private static final int CLOSE = 140; // 7 pt between the lines of a double one
  private static final int SHORTEST = 3000; // 53 mm
  private static final int ALIKE = 110; // per cent

  int width() {
    return right - left;
  }

  /** From the top of the first page down. */
  static List<Bar> of(List<Stroke> strokes) {
    List<Bar> single = new ArrayList<>();
    strokes.stream()
        .filter(s -> s.box().page() > 0 && s.box().width() > s.box().height())
        .sorted(
            Comparator.<Stroke>comparingInt(s -> s.box().page())
                .thenComparingInt(s -> s.box().y())
                .thenComparingInt(s -> s.box().x()))
        .forEach(s -> add(s, single));
    single.removeIf(bar -> bar.width() < SHORTEST);
    List<Bar> bars = new ArrayList<>();
    for (Bar bar : single) {
      Bar above = bars.isEmpty() ? null : bars.get(bars.size() - 1);
      if (above != null && above.lines == 1 && above.twin(bar)) {
        bars.set(bars.size() - 1, above.over(bar));
      } else {
        bars.add(bar);
      }
    }
    return bars;
  }

  private static void add(Stroke stroke, List<Bar> bars) {
    Box box = stroke.box();
    Bar last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
    boolean red = Ink.red(stroke.color());
    if (last != null && last.page == box.page() && box.y() - last.y <= LEVEL && last.red == red) {
      boolean over = box.x() < last.right - LEVEL && box.y() != last.y; // beside, not under it
      if (!over) {
        int left = Math.min(last.left, box.x());
        int right = Math.max(last.right, box.right());
        int weight = Math.max(last.weight, stroke.weight());
        bars.set(bars.size() - 1, new Bar(last.page, last.y, left, right, weight, red, 1, ""));
        return;
      }
    }
    bars.add(new Bar(box.page(), box.y(), box.x(), box.right(), stroke.weight(), red, 1, ""));
  }

  private boolean twin(Bar below) {
    return page == below.page
        && red == below.red
        && below.y - y <= CLOSE
        && Math.abs(left - below.left) <= CLOSE
        && Math.abs(right - below.right) <= CLOSE;
  }

  private Bar over(Bar below) {
    String order = "";
    if (weight * 100 > below.weight * ALIKE) {
      order = "thick-thin";
    } else if (below.weight * 100 > weight * ALIKE) {
      order = "thin-thick";
    }
    int thicker = Math.max(weight, below.weight);
    return new Bar(page, y, left, right, thicker, red, 2, order);
  }
}
