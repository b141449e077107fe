package baguan.find.language;

/** A dash is —— (GB/T 15834 4.10.2); one — between dates or places joins them and is right. */
final class Dashes implements Check {
  @Override
  public boolean wants(char c) {
    return c == '-' || c == '－';
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if ((c != '-' && c != '－') || prose.at(i - 1) == c) {
      return;
    }
    int end = prose.runEnd(i);
    int count = end - i;
    if ((count == 2 || count == 3)
        && Hanzi.chinese(prose.at(i - 1))
        && Hanzi.chinese(prose.at(end))) {
      prose.note("dash-form", i, end, "——");
    }
  }
}
