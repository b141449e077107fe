package baguan.find.language;

/** The mark after an item's number at the head of a paragraph (GB/T 15834 B.3). */
final class ItemMarks implements Check {
  private static final int LONGEST = 4;
  private static final String[] ORDINALS = {"首先、", "其次、", "再次、", "最后、", "最後、"};

  @Override
  public boolean wants(char c) {
    return Hanzi.digit(c) || "（(第首其再最".indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (i > 0) {
      return;
    }
    int end = numberEnd(prose, c == '（' || c == '(' || c == '第' ? 1 : 0);
    char mark = prose.at(end);
    if (c == '（' || c == '(') {
      boolean closed = end > 1 && (mark == '）' || mark == ')');
      if (closed && prose.at(end + 1) == '、') {
        prose.note("item-mark-form", end + 1, end + 2, "");
      }
    } else if (c == '第') {
      char after = prose.at(end + 1);
      if (end > 1 && mark == '、' && after != '第' && !Hanzi.numeral(after)) {
        prose.note("item-mark-form", end, end + 1, "，");
      }
    } else if (end > 0 && Hanzi.digit(c) && mark == '、' && word(prose.at(end + 1))) {
      prose.note("item-number-pause", end, end + 1, ".");
    } else {
      ordinal(prose);
    }
  }

  private static void ordinal(Prose prose) {
    for (String ordinal : ORDINALS) {
      if (prose.has(ordinal, 0)) {
        prose.note("item-mark-form", 2, 3, "，");
      }
    }
  }

  private static boolean word(char c) {
    return Hanzi.han(c) && !Hanzi.numeral(c);
  }

  private static int numberEnd(Prose prose, int start) {
    int end = start;
    while (end < start + LONGEST
        && (Hanzi.digit(prose.at(end)) || "一二三四五六七八九十".indexOf(prose.at(end)) >= 0)
        && prose.at(end) != '\0') {
      end++;
    }
    return end;
  }
}
