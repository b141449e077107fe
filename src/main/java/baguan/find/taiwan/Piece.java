package baguan.find.taiwan;

import baguan.document.Block;
import baguan.document.Span;

/** Characters {@code [start, end)} of a block: a label's value, or a paragraph of a section. */
record Piece(Block block, int start, int end) {
  String text() {
    return block.text().substring(start, end);
  }

  boolean isBlank() {
    return text().isBlank() && block.prefix().isEmpty();
  }

  Span at() {
    return block.span(start, end);
  }

  /** Offsets within the piece. */
  Span at(int from, int to) {
    return block.span(start + from, start + to);
  }

  /** The value without the spaces around it. */
  Piece stripped() {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(block.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(block.text().charAt(to - 1))) {
      to--;
    }
    return new Piece(block, from, to);
  }
}
