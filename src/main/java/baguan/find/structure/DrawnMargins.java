package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.fact.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Margins of a drawn page (PDF, OFD), from the boxes of its text: the left edge that most lines
 * share, the right edge that most full lines share; silent unless both are plain. Top and bottom
 * are those of {@link DrawnEnds}.
 */
final class DrawnMargins {
  private static final int ENOUGH = 12; // lines
  static final int GRAIN = 57; // 1 mm

  private DrawnMargins() {}

  static PageSetup of(PageSetup page, Document document, Structure structure) {
    List<Integer> lefts = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.layer() != Layer.VISIBLE || structure.role(block) != Role.BODY) {
        continue;
      }
      for (int i = 1; i < block.boxes().size(); i++) { // the first line is indented
        Box box = block.boxes().get(i);
        if (box.page() >= page.firstPage() && box.page() <= page.lastPage()) {
          lefts.add(box.x());
          if (i < block.boxes().size() - 1) {
            rights.add(box.right());
          }
        }
      }
    }
    int left = lefts.size() < ENOUGH ? -1 : shared(lefts);
    int right = lefts.size() < ENOUGH ? -1 : shared(rights);
    boolean plain = left >= 0 && right > left && right < page.width();
    DrawnEnds ends = DrawnEnds.of(page, structure);
    return plain ? with(page, ends, left, page.width() - right) : with(page, ends, -1, -1);
  }

  /** The edge that three quarters share, give or take a millimetre; -1 when there is none. */
  static int shared(List<Integer> values) {
    Map<Integer, Integer> edges = new TreeMap<>();
    values.forEach(value -> edges.merge(value / GRAIN, 1, Integer::sum));
    int best = -1;
    int most = 0;
    for (int edge : edges.keySet()) {
      int count =
          edges.getOrDefault(edge - 1, 0)
              + edges.getOrDefault(edge, 0)
              + edges.getOrDefault(edge + 1, 0);
      if (count > most) {
        most = count;
        best = edge;
      }
    }
    if (values.size() < ENOUGH / 2 || most * 4 < values.size() * 3) {
      return -1;
    }
    int middle = best;
    int[] near =
        values.stream()
            .mapToInt(Integer::intValue)
            .filter(value -> Math.abs(value / GRAIN - middle) <= 1)
            .sorted()
            .toArray();
    return near[near.length / 2];
  }

  private static PageSetup with(PageSetup page, DrawnEnds ends, int left, int right) {
    return new PageSetup(
        page.firstPage(),
        page.lastPage(),
        page.width(),
        page.height(),
        ends.top(),
        ends.bottom(),
        left,
        right,
        page.header(),
        page.footer(),
        page.columns(),
        page.linePitch(),
        page.charSpace(),
        page.titlePage(),
        page.evenAndOdd(),
        page.pageNumberFormat(),
        page.pageNumberStart());
  }
}
