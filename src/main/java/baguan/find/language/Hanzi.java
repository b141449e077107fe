package baguan.find.language;

/** What sort of character stands in a Chinese text. */
final class Hanzi {
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿萬億两兩几幾数數";
  private static final String STOPS = "，。、；：？！";

  private Hanzi() {}

  static boolean han(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean numeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  static boolean stop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean space(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t';
  }

  /** Chinese marks and ideographs: what only a Chinese text has beside a mark. */
  static boolean chinese(char c) {
    return han(c) || stop(c) || "“”‘’（）《》〈〉「」『』【】〔〕…—".indexOf(c) >= 0;
  }
}
