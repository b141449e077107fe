package baguan.extract.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes numbers as one number format shows them. Plain and fixed-point formats are done here, the
 * rest by POI. One thread.
 */
final class NumberText {
  static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern FIXED =
      Pattern.compile("(#,##)?0(?:\\.(0{1,30}))?(%?)(?:_.| )*"); // trailing pads show as nothing
  private static final Pattern PLAIN = Pattern.compile("\"([^\"\\p{ASCII}]+)\"");
  private static final int GENERAL_WIDTH = 11;

  /** Formats Excel leaves to the system's language; here as in Chinese systems (18.8.30). */
  private static final Map<Integer, String> LOCAL = local();

  private final int id;
  private final String code;
  private final boolean date1904;
  private final boolean general;
  private final boolean fixed;
  private final boolean grouped;
  private final int decimals;
  private final boolean percent;
  private final HiddenSections hidden;
  private final DataFormatter formatter;

  private NumberText(int id, String code, boolean date1904, DataFormatter formatter) {
    this.id = id;
    this.code = DateUtil.isADateFormat(id, code) ? unquoted(code) : code;
    this.date1904 = date1904;
    this.general = code.equalsIgnoreCase("General") || code.equals("@");
    Matcher matcher = FIXED.matcher(code);
    this.fixed = matcher.matches();
    this.grouped = fixed && matcher.group(1) != null;
    String zeros = fixed ? matcher.group(2) : null;
    this.decimals = zeros == null ? 0 : zeros.length();
    this.percent = fixed && "%".equals(matcher.group(3));
    this.hidden = HiddenSections.of(code);
    this.formatter = formatter;
  }

  /**
   * @param code as in the style sheet, empty for a built-in format
   * @param formatter keeps the formats it has compiled
   */
  static NumberText of(int id, String code, boolean date1904, DataFormatter formatter) {
    String own = code.isEmpty() ? LOCAL.get(id) : code;
    String builtin = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
    return new NumberText(id, builtin == null ? "General" : builtin, date1904, formatter);
  }

  String key() {
    return id + " " + code;
  }

  HiddenSections hidden() {
    return hidden;
  }

  /** What a reader sees for a stored number; {@code raw} itself when it is none. */
  String text(String raw) {
    if (general && isShort(raw)) {
      return raw;
    }
    try {
      if (fixed) {
        return fixed(new BigDecimal(raw).round(DIGITS));
      }
      double value = Double.parseDouble(raw);
      return formatter.formatRawCellContents(value, id, code, date1904).strip();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private String fixed(BigDecimal value) {
    if (Math.abs((long) value.scale()) > 400) {
      throw new NumberFormatException("not a double");
    }
    BigDecimal shown = percent ? value.scaleByPowerOfTen(2) : value;
    String text = shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    String whole = grouped ? grouped(text) : text;
    return percent ? whole + "%" : whole;
  }

  private static String grouped(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int dot = text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    for (int i = (dot < 0 ? text.length() : dot) - 3; i > from; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  /** True of a plain decimal that fits a General cell: it is shown as stored. */
  private static boolean isShort(String raw) {
    int start = raw.startsWith("-") ? 1 : 0;
    int length = raw.length() - start;
    if (length == 0 || length > GENERAL_WIDTH || !digit(raw.charAt(start))) {
      return false;
    }
    boolean dot = false;
    for (int i = start; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '.' && !dot) {
        dot = true;
      } else if (!digit(c)) {
        return false;
      }
    }
    char last = raw.charAt(raw.length() - 1);
    boolean leadingZero = length > 1 && raw.charAt(start) == '0' && raw.charAt(start + 1) != '.';
    return !leadingZero && last != '.' && !(dot && last == '0');
  }

  /** POI leaves the quotes of 年, 月 and 日 standing in dates; without letters they need none. */
  private static String unquoted(String code) {
    return PLAIN.matcher(code).replaceAll("$1");
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Map<Integer, String> local() {
    String year = "yyyy\"年\"m\"月\"";
    String day = "m\"月\"d\"日\"";
    String minute = "h\"时\"mm\"分\"";
    return Map.ofEntries(
        Map.entry(14, "yyyy/m/d"),
        Map.entry(22, "yyyy/m/d h:mm"),
        Map.entry(27, year),
        Map.entry(28, day),
        Map.entry(29, day),
        Map.entry(30, "m-d-yy"),
        Map.entry(31, year + "d\"日\""),
        Map.entry(32, minute),
        Map.entry(33, minute + "ss\"秒\""),
        Map.entry(36, year),
        Map.entry(50, year),
        Map.entry(51, day),
        Map.entry(52, year),
        Map.entry(53, day),
        Map.entry(54, day),
        Map.entry(57, year),
        Map.entry(58, day));
  }
}
