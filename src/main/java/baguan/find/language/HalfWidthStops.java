package baguan.find.language;

/**
 * ASCII marks where a Chinese text has its own (GB/T 15834 5.1). Brackets are left alone: （一） in
 * half width is common in promulgated texts.
 */
final class HalfWidthStops implements Check {
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";

  @Override
  public boolean wants(char c) {
    return c == '.' || HALF.indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    int kind = HALF.indexOf(c);
    if (kind >= 0 && misplaced(prose, i, c) && prose.chinese()) {
      int end = prose.runEnd(i);
      if (prose.at(i - 1) != c) {
        prose.note(
            "half-width-punctuation", i, end, FULL.substring(kind, kind + 1).repeat(end - i));
      }
    } else if (c == '.' && fullStop(prose, i) && prose.chinese()) {
      prose.note("half-width-punctuation", i, i + 1, "。");
    }
  }

  private static boolean misplaced(Prose prose, int i, char c) {
    char before = prose.at(i - 1);
    char after = prose.at(i + 1);
    if (Hanzi.han(before) || "”）》】".indexOf(before) >= 0) {
      return c != ':' || after != '/';
    }
    boolean word = Hanzi.digit(before) || Hanzi.letter(before) || before == '%';
    return c != ':' && word && Hanzi.han(after);
  }

  /**
   * A dot that ends a paragraph or is followed by a blank; 一. at the head of an item is not one.
   */
  private static boolean fullStop(Prose prose, int i) {
    char after = prose.at(i + 1);
    return i >= 10
        && Hanzi.han(prose.at(i - 1))
        && (after == '\0' || (Hanzi.space(after) && Hanzi.han(prose.at(i + 2))));
  }
}
