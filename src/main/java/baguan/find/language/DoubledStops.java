package baguan.find.language;

/** Two stops where one belongs: ，， and 。， and 。”。 and 、等 (GB/T 15834 5.1, B.1.2, B.2.1). */
final class DoubledStops implements Check {
  private static final String STOPS = "，。、；：";
  private static final String CLOSERS = "，。、；：？！）”》";

  @Override
  public boolean wants(char c) {
    return c == '”' || STOPS.indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (c == '”' && prose.at(i - 1) == '。' && "。，；".indexOf(prose.at(i + 1)) >= 0) {
      prose.note("stop-around-quote", i - 1, i + 2, "");
    }
    if (STOPS.indexOf(c) < 0 || STOPS.indexOf(prose.at(i - 1)) >= 0) {
      return;
    }
    int end = prose.runEnd(i);
    if (STOPS.indexOf(prose.at(end)) >= 0) {
      int last = end;
      while (STOPS.indexOf(prose.at(last)) >= 0) {
        last++;
      }
      prose.note("conflicting-punctuation", i, last, "");
    } else if (end - i == 2 || (end - i > 2 && c != '。')) {
      prose.note("doubled-punctuation", i, end, prose.text().substring(i, i + 1));
    } else if (c == '、' && etcetera(prose, i + 1)) {
      prose.note("pause-before-etc", i, i + 1, "");
    }
  }

  /** 等 or 等等 that closes a list; 、等级 is a list item. */
  private static boolean etcetera(Prose prose, int i) {
    int end = prose.at(i) == '等' ? prose.runEnd(i) : i;
    char after = prose.at(end);
    return end > i && end - i <= 2 && (after == '\0' || CLOSERS.indexOf(after) >= 0);
  }
}
