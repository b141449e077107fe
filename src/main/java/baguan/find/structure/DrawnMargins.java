package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.fact.Role;
import java.util.Map;
import java.util.TreeMap;

/**
 * Margins of a drawn page (PDF, OFD), from the boxes of its text: the left edge that most lines
 * share, the right edge that most full lines share. Stays silent unless both are plain. Top and
 * bottom are not told: glyph boxes differ from line boxes by more than the tolerance.
 */
final class DrawnMargins {
  private static final int ENOUGH = 12; // lines
  static final int GRAIN = 57; // 1 mm

  private DrawnMargins() {}

  static PageSetup of(PageSetup page, Document document, Structure structure) {
    Map<Integer, Integer> lefts = new TreeMap<>();
    Map<Integer, Integer> rights = new TreeMap<>();
    int lines = 0;
    for (Block block : document.blocks()) {
      if (block.layer() != Layer.VISIBLE || structure.role(block) != Role.BODY) {
        continue;
      }
      for (int i = 1; i < block.boxes().size(); i++) { // the first line is indented
        Box box = block.boxes().get(i);
        if (box.page() >= page.firstPage() && box.page() <= page.lastPage()) {
          lines++;
          lefts.merge(box.x() / GRAIN, 1, Integer::sum);
          boolean full = i < block.boxes().size() - 1;
          rights.merge(full ? box.right() / GRAIN : -1, 1, Integer::sum);
        }
      }
    }
    rights.remove(-1);
    int left = lines < ENOUGH ? -1 : shared(lefts);
    int right = lines < ENOUGH ? -1 : shared(rights);
    boolean plain = left >= 0 && right > left && right * GRAIN < page.width();
    return plain ? with(page, left * GRAIN, page.width() - (right + 1) * GRAIN) : page;
  }

  /** The edge that three quarters share, give or take a millimetre; -1 when there is none. */
  static int shared(Map<Integer, Integer> edges) {
    int all = 0;
    for (int count : edges.values()) {
      all += count;
    }
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
    return all >= ENOUGH / 2 && most * 4 >= all * 3 ? best : -1;
  }

  private static PageSetup with(PageSetup page, int left, int right) {
    return new PageSetup(
        page.firstPage(),
        page.lastPage(),
        page.width(),
        page.height(),
        page.top(),
        page.bottom(),
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
