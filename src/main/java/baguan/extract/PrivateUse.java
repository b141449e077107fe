package baguan.extract;

import baguan.document.Block;
import baguan.document.Part;
import java.util.List;
import java.util.Optional;

/**
 * Text in characters only one font knows: what a reader sees there, no program can tell. Lone ones
 * are boxes, ticks and bullets, or a rare character of a name.
 */
final class PrivateUse {
  private static final int ROW = 4; // so many in a row are text

  private PrivateUse() {}

  /** What coverage says of a document in which more than one character in twenty is such. */
  static Optional<Part> judge(List<Block> blocks) {
    long all = 0;
    long bad = 0;
    for (Block block : blocks) {
      if (block.layer().onPage()) {
        String text = block.text();
        all += text.length();
        bad += rows(text);
      }
    }
    String detail = bad + " of " + all + " characters of private use";
    return bad * 20 > all
        ? Optional.of(new Part(".", Part.Reading.PARTLY, Part.Reason.NO_TEXT, detail))
        : Optional.empty();
  }

  private static int rows(String text) {
    int bad = 0;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ue000' && c <= '\uf8ff') {
        row++;
        bad += row == ROW ? ROW : row > ROW ? 1 : 0;
      } else if (c != ' ') {
        row = 0;
      }
    }
    return bad;
  }
}
