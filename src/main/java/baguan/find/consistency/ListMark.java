package baguan.find.consistency;

/** Brackets that need no partner: 1）, a), 二） at the head of an item, and faces :). */
final class ListMark {
  private ListMark() {}

  static boolean closes(String text, int i) {
    char c = text.charAt(i);
    if (c != ')' && c != '）') {
      return false;
    }
    int start = i;
    while (start > 0 && i - start < 4 && counts(text.charAt(start - 1))) {
      start--;
    }
    char before = Glyph.at(text, start - 1);
    if (start == i) {
      return before == ':' || before == ';' || before == '-';
    }
    boolean head = before == '\0' || Glyph.space(before);
    return head || Glyph.endsSentence(before) || "，,：:;、.*>-\"“".indexOf(before) >= 0;
  }

  private static boolean counts(char c) {
    return Glyph.digit(c) || Glyph.latin(c) || HanNumber.numeral(c);
  }
}
