package baguan.find.consistency;

import baguan.document.Block;
import baguan.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The open marks of one family of pairs, over the whole of a file: a quotation may run over
 * paragraphs, each of which opens it again, and closes once (GB/T 15834-2011, 4.8).
 */
final class Pairs {
  private static final int LONGEST = 60;

  /**
   * @param paragraph ordinal of the paragraph, by which an old mark is given up
   */
  record Open(Span at, int paragraph) {}

  private final String opening;
  private final String closing;
  private final boolean repeats;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Span> unmatched = new ArrayList<>();

  /**
   * @param opening the marks that open, one of them the usual
   * @param closing the marks that close
   * @param repeats an open pair may be opened again at the head of a paragraph
   */
  Pairs(String opening, String closing, boolean repeats) {
    this.opening = opening;
    this.closing = closing;
    this.repeats = repeats;
  }

  void paragraph(Block block, int number) {
    giveUp(number - 1); // paragraphs without a mark are not shown to us
    String text = block.text();
    boolean head = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opening.indexOf(c) >= 0) {
        if (!(repeats && head && !open.isEmpty())) {
          open.add(new Open(block.span(i, i + 1), number));
        }
      } else if (closing.indexOf(c) >= 0 && !ListMark.closes(text, i, !open.isEmpty())) {
        if (open.isEmpty()) {
          unmatched.add(block.span(i, i + 1));
        } else {
          open.removeLast();
        }
      }
      head &= Glyph.space(c) || opening.indexOf(c) >= 0;
    }
    giveUp(number);
  }

  /** A mark that has stood open for so long will never close; one inside a cell never does. */
  private void giveUp(int number) {
    while (!open.isEmpty() && number - open.getFirst().paragraph() > LONGEST) {
      unmatched.add(open.removeFirst().at());
    }
  }

  /** Marks without a partner; what is open now stays so. */
  List<Span> finish() {
    open.forEach(o -> unmatched.add(o.at()));
    open.clear();
    return unmatched;
  }
}
