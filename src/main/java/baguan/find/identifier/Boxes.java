package baguan.find.identifier;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.find.text.Chars;
import java.util.List;

/** Digits written one or two to a box, one box after the other: a number to who sees the slide. */
final class Boxes {
  private static final int LEAST = 11; // fewer digits count the steps of a drawing
  private static final int PIECE = 2;

  private Boxes() {}

  /** The digits of the row of boxes that begins with a line; empty where none begins. */
  static String from(List<Block> lines, int first) {
    if (!piece(lines.get(first))
        || (first > 0 && follows(lines.get(first - 1), lines.get(first)))) {
      return "";
    }
    StringBuilder digits = new StringBuilder(lines.get(first).text().strip());
    for (int i = first + 1; i < lines.size() && follows(lines.get(i - 1), lines.get(i)); i++) {
      digits.append(lines.get(i).text().strip());
    }
    return digits.length() < LEAST ? "" : digits.toString();
  }

  private static boolean follows(Block before, Block block) {
    return piece(before)
        && piece(block)
        && before.layer() == block.layer()
        && before.file().equals(block.file())
        && before.part().equals(block.part());
  }

  private static boolean piece(Block block) {
    String text = block.text().strip();
    if (block.kind() != Kind.SHAPE || text.length() > PIECE) {
      return false;
    }
    return !text.isEmpty() && text.chars().allMatch(c -> Chars.digit((char) c));
  }
}
