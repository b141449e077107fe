package baguan.find.term;

import java.util.BitSet;

/** Which characters stand inside quotation or book-title marks that open and close in the text. */
final class Quotes {
  private static final String OPEN = "“‘「『《〈";
  private static final String CLOSE = "”’」』》〉";

  private Quotes() {}

  static BitSet in(String text) {
    BitSet inside = new BitSet();
    int[] opened = new int[OPEN.length()];
    java.util.Arrays.fill(opened, -1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int open = OPEN.indexOf(c);
      int close = CLOSE.indexOf(c);
      if (open >= 0) {
        opened[open] = opened[open] < 0 ? i : opened[open];
      } else if (close >= 0 && opened[close] >= 0) {
        inside.set(opened[close] + 1, i);
        opened[close] = -1;
      }
    }
    return inside;
  }
}
