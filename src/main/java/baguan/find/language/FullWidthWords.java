package baguan.find.language;

/** Digits and letters of an ideograph's width. Ｘ alone stands for something left out. */
final class FullWidthWords implements Check {
  @Override
  public boolean wants(char c) {
    return wide(c);
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (!wide(c) || wide(prose.at(i - 1)) || (i > 0 && point(prose, i - 1))) {
      return;
    }
    int end = i;
    boolean digits = false;
    boolean blank = true;
    StringBuilder narrow = new StringBuilder();
    while (wide(prose.at(end)) || point(prose, end)) {
      char w = prose.at(end);
      digits |= w >= '０' && w <= '９';
      blank &= w == 'Ｘ' || w == 'ｘ';
      narrow.append(wide(w) || w == '．' ? (char) (w - 0xfee0) : w);
      end++;
    }
    if (!blank) {
      prose.note(digits ? "full-width-digits" : "full-width-letters", i, end, narrow.toString());
    }
  }

  /** A decimal point, which may be narrow among wide digits. */
  private static boolean point(Prose prose, int i) {
    char c = prose.at(i);
    return (c == '.' || c == '．') && wide(prose.at(i - 1)) && wide(prose.at(i + 1));
  }

  private static boolean wide(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }
}
