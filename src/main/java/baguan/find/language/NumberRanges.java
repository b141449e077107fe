package baguan.find.language;

/** Ranges: ～ between the ends, and % and 万 at both of them (GB/T 15835 5.1.3). */
final class NumberRanges implements Check {
  private static final String JOINERS = "～~—–-至到";
  private static final String UNITS = "%‰℃度元年月日时時万亿萬億岁歲倍个個人件吨噸";

  @Override
  public boolean wants(char c) {
    return "~%‰万亿萬億".indexOf(c) >= 0;
  }

  @Override
  public void at(Prose prose, int i, char c) {
    if (c == '~') {
      tilde(prose, i);
    } else if (c == '%' || c == '‰') {
      shared(prose, i, "percent-range", JOINERS);
    } else if ("万亿萬億".indexOf(c) >= 0) {
      shared(prose, i, "ten-thousand-range", "～~—");
    }
  }

  private static void tilde(Prose prose, int i) {
    char before = prose.at(i - 1);
    boolean left = Hanzi.digit(before) || UNITS.indexOf(before) >= 0;
    if (left && before != '\0' && Hanzi.digit(prose.at(i + 1))) {
      prose.note("range-mark", i, i + 1, "～");
    }
  }

  /** The unit at {@code i} belongs to both ends but stands only at the right one. */
  private static void shared(Prose prose, int i, String rule, String joiners) {
    int right = prose.numberStart(i);
    char joiner = prose.at(right - 1);
    if (right == i || joiners.indexOf(joiner) < 0) {
      return;
    }
    int left = prose.numberStart(right - 1);
    char before = prose.at(left - 1);
    String first = prose.text().substring(left, right - 1);
    boolean year = first.length() >= 4 && first.indexOf('.') < 0 && first.indexOf(',') < 0;
    if (first.isEmpty() || year || word(before)) {
      return;
    }
    String unit = prose.text().substring(i, i + 1);
    prose.note(rule, left, i + 1, first + unit + prose.text().substring(right - 1, i + 1));
  }

  private static boolean word(char c) {
    return Hanzi.letter(c) || Hanzi.digit(c) || "第.-/+年月".indexOf(c) >= 0;
  }
}
