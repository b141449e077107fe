package baguan.find.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line's date is written (7.3.5.4: Arabic, four-digit year, no leading zero).
 *
 * @param fault {@code leading-zero}, {@code numeral}, {@code short-year}, {@code day-word}, {@code
 *     separators}, {@code width}; empty when it is right
 * @param right as it should be; a short year is taken to be of this century
 * @param old from before the standard asked for Arabic digits (2012-07-01)
 */
record DateForm(String fault, String right, boolean old) {
  static final Pattern IMPRINT =
      Pattern.compile(
          "(?<date>[0-9０-９〇○零一二三四五六七八九十]{2,4}\\s?年\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?月"
              + "\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?[日号])\\s{0,4}(?<unit>印\\s?[发制刷])$");
  private static final Pattern RIGHT =
      Pattern.compile("[12]\\d{3}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\\d|3[01])日");
  private static final Pattern ARABIC = Pattern.compile("(\\d{2,4})年(\\d{1,2})月(\\d{1,2})([日号])");
  private static final Pattern SIGNS =
      Pattern.compile("(\\d{4})[-./．。·—](\\d{1,2})[-./．。·—](\\d{1,2})");
  private static final Pattern HAN =
      Pattern.compile("([〇○零一二三四五六七八九]{2,4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]");
  private static final int NEW = 20120701;
  private static final DateForm FINE = new DateForm("", "", false);

  static DateForm of(String text) {
    String date = digits(Blank.tight(text));
    Matcher m = ARABIC.matcher(date);
    if (m.matches()) {
      return arabic(m, Blank.tight(text));
    }
    m = SIGNS.matcher(date);
    if (m.matches()) {
      return new DateForm("separators", date(m.group(1), m.group(2), m.group(3)), false);
    }
    m = HAN.matcher(date);
    return m.matches() ? han(m) : FINE;
  }

  private static DateForm arabic(Matcher m, String written) {
    int order = order(m.group(1), m.group(2), m.group(3));
    boolean shortYear = m.group(1).length() != 4;
    boolean old = !shortYear && order < NEW;
    if (RIGHT.matcher(written).matches()) {
      return new DateForm("", "", old);
    }
    String year = m.group(1).length() == 2 ? "20" + m.group(1) : m.group(1);
    String right = date(year, m.group(2), m.group(3));
    String fault =
        shortYear
            ? "short-year"
            : m.group(4).equals("号")
                ? "day-word"
                : m.group(2).startsWith("0") || m.group(3).startsWith("0")
                    ? "leading-zero"
                    : written.equals(m.group()) ? "" : "width";
    return new DateForm(old ? "" : fault, right, old);
  }

  /** Right until 2012, wrong since; two-digit years are left alone. */
  private static DateForm han(Matcher m) {
    if (m.group(1).length() != 4) {
      return FINE;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = "一二三四五六七八九".indexOf(m.group(1).charAt(i)) + 1;
      year = year * 10 + digit;
    }
    String right = year + "年" + number(m.group(2)) + "月" + number(m.group(3)) + "日";
    boolean old = year * 10_000 + number(m.group(2)) * 100 + number(m.group(3)) < NEW;
    return old ? new DateForm("", "", true) : new DateForm("numeral", right, false);
  }

  private static int number(String han) {
    int ten = han.indexOf('十');
    if (ten < 0) {
      return "一二三四五六七八九".indexOf(han.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : "一二三四五六七八九".indexOf(han.charAt(0)) + 1;
    int units = ten + 1 < han.length() ? "一二三四五六七八九".indexOf(han.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + units;
  }

  private static int order(String year, String month, String day) {
    return Integer.parseInt(year) * 10_000 + Integer.parseInt(month) * 100 + Integer.parseInt(day);
  }

  private static String date(String year, String month, String day) {
    return Integer.parseInt(year)
        + "年"
        + Integer.parseInt(month)
        + "月"
        + Integer.parseInt(day)
        + "日";
  }

  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '０' && c <= '９') {
        plain.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return plain.toString();
  }
}
