package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Kind;
import baguan.document.Layout;
import baguan.document.Span;
import baguan.fact.Element;
import baguan.fact.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers elements while a document is recognised. */
final class ElementList {
  private static final int GAPS = 3; // between lines, that make a pitch

  private final List<Element> elements = new ArrayList<>();
  private final TextArea area;

  ElementList(TextArea area) {
    this.area = area;
  }

  void add(Role role, Line line) {
    add(role, line, line.start(), line.end());
  }

  /** Part of a line, in offsets of its block. */
  void add(Role role, Line line, int start, int end) {
    String text = line.block().text();
    int from = start;
    int to = end;
    while (from < to && Blank.is(text.charAt(from))) {
      from++;
    }
    while (to > from && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    if (from < to || !line.full().isEmpty()) {
      Span at = line.block().span(from, to);
      String align = role == Role.TITLE && line.startsAtTheLeft() ? "left" : line.align();
      elements.add(new Element(role, at.text(), align, indent(line), pitch(line.block()), at));
    }
  }

  /** On a drawn page, {@code below} stands right under a line that fills its measure. */
  boolean goesOn(Block above, Block below) {
    if (above.page() == 0 || above.page() != below.page()) {
      return false;
    }
    Box next = below.boxes().get(0);
    int step = next.y() - above.boxes().get(above.boxes().size() - 1).y();
    return area.filled(above) && step > 0 && step < next.height() * 5 / 2;
  }

  List<Element> inOrder() {
    elements.sort(Comparator.comparing(Element::at));
    return List.copyOf(elements);
  }

  /** First line indent, spaces counted; only where the format or the drawing tells. */
  private int indent(Line line) {
    Block block = line.block();
    if (block.kind() == Kind.LINE || line.size() == 0) {
      return -1;
    }
    Layout layout = block.layout();
    if (layout.equals(Layout.NONE)) {
      return drawnIndent(block, line.size());
    }
    int first =
        layout.firstLineChars() != 0 && layout.left() == 0 // else both in one measure
            ? layout.firstLineChars()
            : layout.firstLine() * 100 / line.size();
    return Math.max(0, first + layout.left() * 100 / line.size() + Blank.lead(block.text()));
  }

  /** Against the block's other lines, or where lines begin on its page. */
  private int drawnIndent(Block block, int size) {
    List<Box> boxes = block.boxes();
    if (boxes.isEmpty() || goesOn(boxes.get(0).page())) {
      return -1;
    }
    int left = boxes.size() == 1 ? area.edges().getOrDefault(boxes.get(0).page(), -1) : -1;
    for (int i = 1; i < boxes.size(); i++) {
      left = i == 1 ? boxes.get(i).x() : Math.min(left, boxes.get(i).x());
    }
    return left < 0 ? -1 : Math.max(0, (boxes.get(0).x() - left) * 100 / size);
  }

  /** The page begins within a paragraph of the one before, whose number may stand between. */
  private boolean goesOn(int page) {
    int last = elements.size() - 1;
    while (last >= 0 && elements.get(last).role() == Role.PAGE_NUMBER) {
      last--;
    }
    Element before = last < 0 ? null : elements.get(last);
    return before != null
        && before.role() == Role.BODY
        && before.at().block().page() < page
        && "。！？：；.!?:;".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
  }

  private static int pitch(Block block) {
    Layout layout = block.layout();
    if (layout.equals(Layout.NONE)) {
      return drawnPitch(block.boxes());
    }
    return layout.lineRule() == Layout.LineRule.EXACT ? layout.line() * 5 : -1;
  }

  /** The median from line to line; lines with other type in them stand a little off. */
  static int drawnPitch(List<Box> boxes) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < boxes.size(); i++) {
      if (boxes.get(i).page() == boxes.get(i - 1).page()) {
        gaps.add(boxes.get(i).y() - boxes.get(i - 1).y());
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.size() < GAPS ? -1 : gaps.get(gaps.size() / 2) * 5;
  }
}
