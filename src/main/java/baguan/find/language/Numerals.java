package baguan.find.language;

/** Numbers written half in digits, half in words, or without what they need (GB/T 15835 5). */
final class Numerals implements Check {
  private static final String AFTER_THOUSAND = "瓦克米卡赫伏安帕焦牛兆升比字周乏欧歐里分伽";
  private static final String AFTER_HUNDRED = "分帕度货貨";
  private static final int LONGEST_UNIT = 4;

  @Override
  public boolean wants(char c) {
    return "千百%.左上多余餘倍".indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    switch (c) {
      case '千' -> mixed(prose, i, AFTER_THOUSAND);
      case '百' -> mixed(prose, i, AFTER_HUNDRED);
      case '%' -> wordPercent(prose, i);
      case '.' -> bareDecimal(prose, i);
      case '左' -> aboutTwice(prose, i, '右');
      case '上' -> aboutTwice(prose, i, '下');
      case '多', '余', '餘' -> nearMore(prose, i);
      case '倍' -> lessByTimes(prose, i);
      default -> {}
    }
  }

  private static void mixed(Prose prose, int i, String units) {
    int start = prose.numberStart(i);
    char before = prose.at(start - 1);
    boolean whole = start < i && !Hanzi.letter(before) && before != '第' && before != '-';
    if (whole && units.indexOf(prose.at(i + 1)) < 0) {
      prose.note("mixed-numeral", start, i + 1, "");
    }
  }

  /** 几十% for 百分之几十. */
  private static void wordPercent(Prose prose, int i) {
    int start = i;
    while (Hanzi.numeral(prose.at(start - 1))) {
      start--;
    }
    String number = prose.text().substring(start, i);
    if (!number.isEmpty() && "万亿萬億".indexOf(number.charAt(number.length() - 1)) < 0) {
      prose.note("chinese-numeral-percent", start, i + 1, "百分之" + number);
    }
  }

  private static void bareDecimal(Prose prose, int i) {
    int end = prose.digitsEnd(i + 1);
    char after = prose.at(end);
    if (Hanzi.han(prose.at(i - 1))
        && prose.at(i - 1) != '第'
        && end > i + 1
        && (Hanzi.han(after) || after == '%' || Hanzi.stop(after))) {
      prose.note("bare-decimal", i, end, "0" + prose.text().substring(i, end));
    }
  }

  private static void aboutTwice(Prose prose, int i, char second) {
    if (prose.at(i + 1) != second) {
      return;
    }
    int end = i;
    while (i - end < LONGEST_UNIT && (Hanzi.han(prose.at(end - 1)) || prose.at(end - 1) == '%')) {
      end--;
    }
    int start = prose.numberStart(end);
    if (start < end && approximate(prose, start)) {
      prose.note("doubled-approximation", start - 1, i + 2, "");
    }
  }

  private static void nearMore(Prose prose, int i) {
    int end = "万亿千百十萬億".indexOf(prose.at(i - 1)) >= 0 ? i - 1 : i;
    int start = prose.numberStart(end);
    if (start < end && approximate(prose, start)) {
      prose.note("doubled-approximation", start - 1, i + 1, "");
    }
  }

  private static boolean approximate(Prose prose, int start) {
    char about = prose.at(start - 1);
    char before = prose.at(start - 2);
    return (about == '约' && "制契节預预合公条條简簡签簽".indexOf(before) < 0)
        || (about == '約' && "制契節預合公條簡簽".indexOf(before) < 0)
        || (about == '近' && "相邻鄰附最临臨接靠就远遠".indexOf(before) < 0);
  }

  /** A thing cannot shrink by several times itself. */
  private static void lessByTimes(Prose prose, int i) {
    int start = prose.numberStart(i);
    if (start == i) {
      while (Hanzi.numeral(prose.at(start - 1)) && i - start < LONGEST_UNIT) {
        start--;
      }
    }
    if (start == i) {
      return;
    }
    int verb = "了近约約".indexOf(prose.at(start - 1)) >= 0 ? start - 3 : start - 2;
    for (String less : new String[] {"降低", "减少", "減少", "下降", "缩小", "縮小", "缩短", "縮短"}) {
      if (prose.has(less, verb)) {
        prose.note("decrease-by-multiples", verb, i + 1, "");
      }
    }
  }
}
