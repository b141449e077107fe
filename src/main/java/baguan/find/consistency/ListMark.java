package baguan.find.consistency;

/** Brackets that need no partner: 1）, a), 二） at the head of an item, and faces :). */
final class ListMark {
  private ListMark() {}

  /**
   * @param open a bracket is open; then only the head of a paragraph makes a mark of a list
   */
  static boolean closes(String text, int i, boolean open) {
    char c = text.charAt(i);
    if (c != ')' && c != '）') {
      return false;
    }
    int start = i;
    while (start > 0 && i - start < 3 && counts(text.charAt(start - 1))) {
      start--;
    }
    char before = Glyph.at(text, start - 1);
    if (start == i) {
      return before == ':' || before == ';' || before == '-';
    }
    if (i - start > 1 && Glyph.latin(text.charAt(start)) && Glyph.latin(before)) {
      return false;
    }
    boolean head = NumberingFinder.start(text) == start;
    if (open || head) {
      return head;
    }
    return Glyph.space(before) || Glyph.endsSentence(before) || "，,：:;、.\"“".indexOf(before) >= 0;
  }

  private static boolean counts(char c) {
    return Glyph.digit(c) || Glyph.latin(c) || HanNumber.numeral(c);
  }
}
