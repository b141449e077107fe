package baguan.find.taiwan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A labelled line of a form and, for the sections of the text, the paragraphs below it.
 *
 * @param label as {@link baguan.find.structure.TaiwanLabel} names it
 * @param name the label's own characters
 * @param value behind the colon, stripped; may be empty
 * @param below paragraphs up to the next label
 */
record Field(String label, Piece name, Piece value, List<Piece> below) {
  boolean isEmpty() {
    return value.isBlank();
  }

  /** Value and paragraphs that are not blank. */
  List<Piece> pieces() {
    return Stream.concat(Stream.of(value), below.stream()).filter(p -> !p.isBlank()).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces().forEach(p -> text.append(p.text()).append('\n'));
    return text.toString();
  }
}
