package baguan.extract.odf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.document.Style;
import java.util.ArrayList;
import java.util.List;

/** One paragraph being read: what is seen of it, what is not, and what was inserted. */
final class OdfParagraph {
  /** Text in one style. */
  record Stretch(String text, Style style) {}

  /** The part of a paragraph that is of one layer. */
  record Piece(Layer layer, Cause cause, List<Stretch> stretches) {
    void into(Block.Builder block) {
      stretches.forEach(s -> block.text(s.text, s.style));
    }
  }

  private final String style;
  private final Layer layer;
  private final boolean heading;
  private final List<Piece> pieces = new ArrayList<>(1);
  private boolean hidden;

  OdfParagraph(String style, Layer layer, Cause cause, boolean heading) {
    this.style = style;
    this.layer = layer;
    this.heading = heading;
    pieces.add(new Piece(layer, cause, new ArrayList<>(2)));
  }

  void append(String text, String span, boolean inserted, OdfStyles styles) {
    Style look = styles.style(style, span);
    Cause why = styles.cause(style, span);
    if (why != Cause.NONE && layer == Layer.VISIBLE) {
      add(Layer.HIDDEN, why, text, look);
      return;
    }
    pieces.get(0).stretches.add(new Stretch(text, look));
    if (inserted && layer == Layer.VISIBLE) {
      add(Layer.INSERTED, Cause.TRACKED_INSERTION, text, look);
    }
  }

  private void add(Layer to, Cause why, String text, Style look) {
    for (Piece piece : pieces) {
      if (piece.layer == to && piece.cause == why) {
        piece.stretches.add(new Stretch(text, look));
        return;
      }
    }
    Piece piece = new Piece(to, why, new ArrayList<>(2));
    piece.stretches.add(new Stretch(text, look));
    pieces.add(piece);
  }

  /** A hidden-paragraph field hides the whole of it. */
  void hide() {
    hidden = true;
  }

  boolean heading() {
    return heading;
  }

  List<Piece> pieces() {
    if (hidden && layer == Layer.VISIBLE) {
      pieces.set(0, new Piece(Layer.HIDDEN, Cause.HIDDEN_TEXT, pieces.get(0).stretches));
    }
    return pieces.stream().filter(p -> !p.stretches.isEmpty()).toList();
  }
}
