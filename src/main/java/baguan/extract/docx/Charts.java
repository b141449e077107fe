package baguan.extract.docx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import javax.xml.stream.XMLStreamException;

/** Charts and diagrams: what they write on the page, and the data they keep. */
final class Charts {
  private final Reading reading;
  private final String part;
  private int texts;
  private int caches;

  Charts(Reading reading, int number) {
    this.reading = reading;
    this.part = "docx/chart[" + number + "]";
  }

  void read(Cursor cursor) throws XMLStreamException {
    walk(cursor, cursor.depth());
  }

  private void walk(Cursor cursor, int parent) throws XMLStreamException {
    while (cursor.child(parent)) {
      switch (cursor.name()) {
        case "p" ->
            reading.block(
                Block.in(Layer.VISIBLE, part, "p[" + ++texts + "]")
                    .kind(Kind.SHAPE)
                    .text(PlainText.of(cursor)));
        case "strCache", "strLit" -> values(cursor, Layer.VISIBLE, Cause.NONE);
        case "numCache", "numLit", "lvl" -> values(cursor, Layer.CACHE, Cause.CACHED_EXTERNAL_DATA);
        default -> walk(cursor, cursor.depth());
      }
    }
  }

  /** Names of series and categories show; numbers need not. */
  private void values(Cursor cursor, Layer layer, Cause cause) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    gather(cursor, cursor.depth(), text);
    reading.block(
        Block.in(layer, part, "cache[" + ++caches + "]")
            .kind(Kind.SHAPE)
            .cause(cause)
            .text(text.toString().strip()));
  }

  private static void gather(Cursor cursor, int parent, StringBuilder text)
      throws XMLStreamException {
    while (cursor.child(parent)) {
      if (cursor.name().equals("v")) {
        text.append(cursor.content()).append('\t');
      } else if (!cursor.name().equals("formatCode")) {
        gather(cursor, cursor.depth(), text);
      }
    }
  }
}
