package baguan.find.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A 发文字号 taken apart (GB/T 9704-2012, 7.2.5), however badly written. Offsets are into the text it
 * was read from.
 *
 * @param year and {@code number} as written; may be crosses in a draft
 */
record NumberForm(
    String code,
    String open,
    String year,
    String close,
    boolean ordinal,
    String number,
    boolean unit,
    int start,
    int end,
    int yearStart,
    int ordinalStart,
    int numberStart) {
  private static final int LONGEST_CODE = 16;
  private static final String OPEN = "[〔\\[［【（(﹝「〖『<〈]";
  private static final String CLOSE = "[〕\\]］】）)﹞」〗』>〉]";
  private static final String TAIL =
      "\\s{0,4}(?<open>"
          + OPEN
          + ")\\s{0,2}(?<year>[0-9０-９Xx×Ｘ]{2,4})\\s{0,2}(?<close>"
          + CLOSE
          + ")"
          + "\\s{0,4}(?<di>第)?\\s{0,4}(?<no>[0-9０-９Xx×Ｘ○□_]{0,5})\\s{0,12}(?<hao>号)?";
  private static final Pattern OWN =
      Pattern.compile("(?<code>[\\p{IsHan}A-Za-z0-9×Ｘ○□*]{0,16})" + TAIL);
  private static final Pattern CITED =
      Pattern.compile(
          "(?<open>"
              + OPEN
              + ")(?<year>[0-9]{2,4})(?<close>"
              + CLOSE
              + ")\\s?(?<di>第)?\\s?(?<no>[0-9]{1,5})\\s?(?<hao>号)");
  private static final Pattern SERIAL =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}\\s?年\\s?)?第\\s{0,4}[0-9０-９一二三四五六七八九十百〇○零Xx×]{1,6}\\s{0,4}[号期]"
              + "|[（(〔]第?\\s?\\d{1,4}\\s?[期号][）)〕]");

  /** The number a whole text is; null when it is none. */
  static @Nullable NumberForm own(String text) {
    if (text.length() > 60) {
      return null;
    }
    Matcher m = OWN.matcher(Blank.plain(text));
    if (!m.matches()) {
      return null;
    }
    boolean named = !m.group("code").isEmpty();
    boolean numbered = !m.group("no").isEmpty();
    boolean unit = m.group("hao") != null;
    boolean square = m.group("open").equals("〔");
    return (named || square) && (unit || (named && numbered))
        ? of(m, m.group("code"), m.start())
        : null;
  }

  /** Looks for bracket, year and number within running text; linear, since all is bounded. */
  static Matcher cited(CharSequence text) {
    return CITED.matcher(text);
  }

  /** A match of {@link #cited} with the characters before it, which hold the 机关代字. */
  static NumberForm cited(Matcher m, String text) {
    int start = m.start();
    while (start > 0
        && m.start() - start < LONGEST_CODE
        && Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return of(m, text.substring(start, m.start()), start);
  }

  /** 第12号, 2024年第5号: numbers of orders, announcements and minutes have no 〔year〕. */
  static boolean serial(String text) {
    return text.length() <= 24 && SERIAL.matcher(Blank.plain(text)).matches();
  }

  private static NumberForm of(Matcher m, String code, int start) {
    return new NumberForm(
        code,
        m.group("open"),
        m.group("year"),
        m.group("close"),
        m.group("di") != null,
        m.group("no"),
        m.group("hao") != null,
        start,
        m.end(),
        m.start("year"),
        m.start("di"),
        m.start("no"));
  }

  boolean squareBrackets() {
    return open.equals("〔") && close.equals("〕");
  }

  boolean leadingZero() {
    return number.startsWith("0") || number.startsWith("０");
  }

  int yearValue() {
    return value(year);
  }

  int numberValue() {
    return value(number);
  }

  /** The number as it should be written; a short year is taken to be of this century. */
  String right() {
    String plain = number.isEmpty() ? "" : numberValue() > 0 ? "" + numberValue() : number;
    int full = yearValue() > 0 && yearValue() < 100 ? 2000 + yearValue() : yearValue();
    return code + "〔" + (full > 0 ? "" + full : year) + "〕" + plain + "号";
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
