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
  private final List<Element> elements = new ArrayList<>();

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
      elements.add(
          new Element(role, at.text(), line.align(), indent(line), pitch(line.block()), at));
    }
  }

  List<Element> inOrder() {
    elements.sort(Comparator.comparing(Element::at));
    return List.copyOf(elements);
  }

  /** First line indent, spaces counted; only where the format or the drawing tells. */
  private static int indent(Line line) {
    Block block = line.block();
    if (block.kind() == Kind.LINE || line.size() == 0) {
      return -1;
    }
    Layout layout = block.layout();
    if (layout.equals(Layout.NONE)) {
      return drawnIndent(block, line.size());
    }
    int first =
        layout.firstLineChars() != 0
            ? layout.firstLineChars()
            : layout.firstLine() * 100 / line.size();
    return Math.max(0, first + layout.left() * 100 / line.size() + Blank.lead(block.text()));
  }

  /** Against the leftmost of the block's other lines; a block of one line tells nothing. */
  private static int drawnIndent(Block block, int size) {
    List<Box> boxes = block.boxes();
    int left = Integer.MAX_VALUE;
    for (int i = 1; i < boxes.size(); i++) {
      left = Math.min(left, boxes.get(i).x());
    }
    return boxes.size() < 2 ? -1 : Math.max(0, (boxes.get(0).x() - left) * 100 / size);
  }

  private static int pitch(Block block) {
    Layout layout = block.layout();
    return layout.lineRule() == Layout.LineRule.EXACT ? layout.line() * 5 : -1;
  }
}
