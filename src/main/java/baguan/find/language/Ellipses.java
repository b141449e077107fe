package baguan.find.language;

/** An ellipsis is two 三连点 (GB/T 15834 4.11.2), and not used with 等 (A.9.2). */
final class Ellipses implements Check {
  @Override
  public boolean wants(char c) {
    return "….。·".indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if ("….。·".indexOf(c) < 0 || prose.at(i - 1) == c) {
      return;
    }
    int end = prose.runEnd(i);
    int count = end - i;
    boolean inChinese = Hanzi.chinese(prose.at(i - 1)) && !leader(prose, end);
    if (c == '…') {
      if (inChinese && (count == 1 || count == 3)) {
        prose.note("ellipsis-form", i, end, "……");
      } else if (count == 2 && inChinese) {
        withEtc(prose, i, end);
      }
    } else if (inChinese && (count == 3 || count == 6)) {
      prose.note("ellipsis-form", i, end, "……");
    }
  }

  /** Dots that lead to a page number. */
  private static boolean leader(Prose prose, int end) {
    int i = end;
    while (Hanzi.space(prose.at(i))) {
      i++;
    }
    return Hanzi.digit(prose.at(i)) || (i > end && prose.at(i) == '\0') || prose.at(i) == '…';
  }

  private static void withEtc(Prose prose, int start, int end) {
    int last = prose.at(end) == '等' ? prose.runEnd(end) : end;
    char after = prose.at(last);
    if (last > end && (after == '\0' || Hanzi.stop(after) || after == '）')) {
      prose.note("ellipsis-with-etc", start, last, "……");
    } else if (prose.at(start - 1) == '等' && prose.at(start - 2) != '平') {
      int first = prose.at(start - 2) == '等' ? start - 2 : start - 1;
      prose.note("ellipsis-with-etc", first, end, "……");
    }
  }
}
