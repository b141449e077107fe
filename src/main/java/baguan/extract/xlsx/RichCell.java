package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Style;
import baguan.extract.Sink;
import java.util.function.IntFunction;

/** A cell in several fonts: what has the colour of its background leaves the cell's block. */
record RichCell(Sink sink, Styles styles, Style cell, RichText rich) {

  /**
   * @param certain the background is known, so that a colour can be called invisible
   * @param hidden makes the block of a hidden run, by its 1-based number
   */
  void emit(Block.Builder block, boolean certain, IntFunction<Block.Builder> hidden) {
    int at = 0;
    int number = 0;
    for (RichText.Piece piece : rich.runs()) {
      if (piece.start() > at) {
        block.text(rich.text().substring(at, piece.start()), cell);
      }
      String text = rich.text().substring(piece.start(), piece.end());
      Style style = styles.run(piece.font(), cell);
      number++;
      if (certain && Styles.invisible(style)) {
        sink.block(hidden.apply(number).text(text, style));
      } else {
        block.text(text, style);
      }
      at = piece.end();
    }
    sink.block(block.text(rich.text().substring(at), cell));
  }
}
