package baguan.web.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Rectangles of a stacked bar chart, in units of its view box.
 *
 * @param kind which part of the stack, 0 at the foot
 */
public record Bars(int x, int y, int width, int height, int kind) {
  static final int STEP = 50;
  static final int HEIGHT = 160;

  static List<Bars> of(List<List<Integer>> columns) {
    int most = 1;
    for (List<Integer> column : columns) {
      most = Math.max(most, column.stream().mapToInt(i -> i).sum());
    }
    List<Bars> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int below = 0;
      for (int kind = 0; kind < columns.get(i).size(); kind++) {
        int count = columns.get(i).get(kind);
        int foot = HEIGHT - below * HEIGHT / most;
        int top = HEIGHT - (below + count) * HEIGHT / most;
        if (count > 0) {
          bars.add(new Bars(i * STEP + 8, top, STEP - 16, foot - top, kind));
        }
        below += count;
      }
    }
    return bars;
  }
}
