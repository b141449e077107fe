package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.PageSetup;
import baguan.fact.Element;
import baguan.fact.Role;
import java.util.List;

/**
 * Top and bottom of the text area on drawn pages (PDF, OFD): where a sentence runs on from one page
 * to the next, the last line of the one and the first of the other. Half of the white between lines
 * is counted to each, as word processors do.
 *
 * @param top twips from the edge of the paper; -1 when no page tells
 * @param bottom as {@code top}; -1 unless two pages tell: the last line of one may have been kept
 *     with the next
 */
record DrawnEnds(int top, int bottom) {
  static DrawnEnds of(PageSetup page, Structure structure) {
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    int turns = 0;
    Element before = null;
    for (Element here : structure.elements()) {
      if (here.role() == Role.PAGE_NUMBER) {
        continue;
      }
      if (before != null && turns(before, here, page)) {
        top = Math.min(top, first(here).y() - white(here.at().block()));
        bottom = Math.max(bottom, last(before).bottom() + white(before.at().block()));
        turns++;
      }
      before = here;
    }
    return new DrawnEnds(
        turns == 0 ? -1 : Math.max(0, top), turns < 2 ? -1 : Math.max(0, page.height() - bottom));
  }

  private static boolean turns(Element before, Element here, PageSetup page) {
    int from = before.at().block().page();
    return before.role() == Role.BODY
        && here.role() == Role.BODY
        && from >= page.firstPage()
        && here.at().block().page() == from + 1
        && from + 1 <= page.lastPage()
        && !before.text().isEmpty()
        && "。！？：；.!?:;".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
  }

  /** Half of what a line of the block is higher than its glyphs. */
  private static int white(Block block) {
    int pitch = ElementList.drawnPitch(block.boxes()) / 5;
    return Math.max(0, (pitch - block.boxes().get(0).height()) / 2);
  }

  private static Box first(Element element) {
    return element.at().block().boxes().get(0);
  }

  private static Box last(Element element) {
    List<Box> boxes = element.at().block().boxes();
    return boxes.get(boxes.size() - 1);
  }
}
