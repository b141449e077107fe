package baguan.find.consistency;

/**
 * Whether paragraphs stand inside a quotation that opened in an earlier one, as in a decision that
 * quotes the articles it changes. A mark that never closes is forgotten after a while.
 */
final class Quotation {
  private static final int LONGEST = 40;

  private int depth;
  private int paragraphs;

  /** Takes the next paragraph; true when it starts inside a quotation. */
  boolean enter(String text) {
    boolean inside = depth > 0;
    boolean head = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '“' || c == '「') && !(inside && head)) {
        depth++;
      } else if ((c == '”' || c == '」') && depth > 0) {
        depth--;
      }
      head &= Glyph.space(c);
    }
    paragraphs = depth == 0 ? 0 : paragraphs + 1;
    if (paragraphs > LONGEST) {
      depth = 0;
      paragraphs = 0;
    }
    return inside;
  }
}
