package baguan.find.structure;

import baguan.document.Block;
import baguan.document.Box;
import baguan.document.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Left and right edge of the text on drawn pages (PDF, OFD), twips: the frame in which a line is
 * centred or set right. Formats without boxes have none.
 *
 * @param edges by page, where the lines begin that go on a paragraph; pages of few are left out
 */
record TextArea(int left, int right, Map<Integer, Integer> edges) {
  static final TextArea NONE = new TextArea(0, 0, Map.of());
  private static final int SLACK = 200; // 10 pt

  static TextArea of(List<Block> blocks) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (Block block : blocks) {
      if (block.layer() == Layer.VISIBLE) {
        for (Box box : block.boxes()) {
          left = Math.min(left, box.x());
          right = Math.max(right, box.right());
        }
      }
    }
    return left < right ? new TextArea(left, right, edges(blocks)) : NONE;
  }

  private static Map<Integer, Integer> edges(List<Block> blocks) {
    Map<Integer, List<Integer>> pages = new TreeMap<>();
    for (Block block : blocks) {
      List<Box> boxes = block.layer() == Layer.VISIBLE ? block.boxes() : List.of();
      for (int i = 1; i < boxes.size(); i++) {
        pages.computeIfAbsent(boxes.get(i).page(), p -> new ArrayList<>()).add(boxes.get(i).x());
      }
    }
    Map<Integer, Integer> edges = new TreeMap<>();
    pages.forEach(
        (page, starts) -> {
          int edge = DrawnMargins.shared(starts);
          if (edge >= 0) {
            edges.put(page, edge);
          }
        });
    return edges;
  }

  /** No line has room to stand elsewhere. */
  private boolean full(Block block) {
    return block.boxes().stream()
        .allMatch(box -> box.x() - left <= SLACK * 4 && right - box.right() <= SLACK * 4);
  }

  /** The last line goes to the edge, as one does that goes on. */
  boolean filled(Block block) {
    List<Box> boxes = block.boxes();
    return !boxes.isEmpty() && right - boxes.get(boxes.size() - 1).right() <= SLACK * 3;
  }

  /** Says only what is plain: equal white on both sides, or white on the left alone. */
  String align(Block block) {
    if (this.equals(NONE) || block.boxes().isEmpty() || full(block)) {
      return "";
    }
    int before = Integer.MAX_VALUE;
    int after = Integer.MAX_VALUE;
    for (Box box : block.boxes()) {
      before = Math.min(before, box.x() - left);
      after = Math.min(after, right - box.right());
    }
    if (before > 3 * SLACK && Math.abs(before - after) <= SLACK * 2) {
      return "center";
    }
    if (before > (right - left) / 3 && before > after) {
      return "right";
    }
    return before <= SLACK * 4 ? "left" : "";
  }

  /** Width of a text in characters; digits and Latin letters take half of one. */
  static double ems(String text) {
    return text.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
  }
}
