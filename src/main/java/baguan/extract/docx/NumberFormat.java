package baguan.extract.docx;

import java.util.Locale;

/** Automatic numbers as Word prints them (ECMA-376 part 1, 17.18.59). */
final class NumberFormat {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_HANS = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_HANT = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormat() {}

  /**
   * @param format name of the format, or the pattern of a custom one ({@code 001, 002, …})
   */
  static String format(String format, int n) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(n);
      case "lowerLetter" -> letters(n).toLowerCase(Locale.ROOT);
      case "ordinal" -> n + suffix(n);
      case "hex" -> Integer.toHexString(n).toUpperCase(Locale.ROOT);
      case "numberInDash" -> "- " + n + " -";
      case "decimalZero" -> n < 10 && n >= 0 ? "0" + n : "" + n;
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
      default -> chinese(format, n);
    };
  }

  private static String chinese(String format, int n) {
    return switch (format) {
      case "chineseCounting", "taiwaneseCounting" -> n < 100 ? counting(n) : positional(n, "○");
      case "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "japaneseDigitalTenThousand",
          "koreanCounting" ->
          counting(n);
      case "ideographDigital", "taiwaneseDigital" -> positional(n, "○");
      case "chineseLegalSimplified" -> formal(n, FORMAL_HANS, "万");
      case "ideographLegalTraditional", "japaneseLegal" -> formal(n, FORMAL_HANT, "萬");
      case "ideographTraditional" -> cycle(STEMS, n);
      case "ideographZodiac" -> cycle(BRANCHES, n);
      case "ideographZodiacTraditional" -> n < 1 ? "" + n : cycle(STEMS, n) + cycle(BRANCHES, n);
      case "aiueoFullWidth", "aiueo" -> cycle(AIUEO, n);
      default -> enclosed(format, n);
    };
  }

  private static String enclosed(String format, int n) {
    return switch (format) {
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
      case "decimalEnclosedParen" -> n >= 1 && n <= 20 ? sign(0x2474, n) : "(" + n + ")";
      case "decimalEnclosedFullstop" -> n >= 1 && n <= 20 ? sign(0x2488, n) : n + ".";
      case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? sign(0x3280, n) : counting(n);
      default -> padded(format, n);
    };
  }

  /** Custom formats give their first numbers; unknown names count in decimals. */
  private static String padded(String format, int n) {
    int width = format.indexOf(',') > 0 ? format.indexOf(',') : 0;
    StringBuilder digits = new StringBuilder().append(n);
    while (digits.length() < width && format.charAt(0) == '0' && width < 10) {
      digits.insert(0, '0');
    }
    return digits.toString();
  }

  private static String sign(int first, int n) {
    return Character.toString(first + n - 1);
  }

  private static String circled(int n) {
    if (n >= 1 && n <= 20) {
      return sign(0x2460, n);
    }
    if (n >= 21 && n <= 35) {
      return sign(0x3251, n - 20);
    }
    return n >= 36 && n <= 50 ? sign(0x32b1, n - 35) : "" + n;
  }

  private static String cycle(String signs, int n) {
    return n < 1 ? "" + n : "" + signs.charAt((n - 1) % signs.length());
  }

  private static String roman(int n) {
    if (n < 1 || n > 32_767) {
      return "" + n;
    }
    StringBuilder text = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        text.append(ROMAN_SIGNS[i]);
      }
    }
    return text.toString();
  }

  /** a … z, aa, bb …: the letter is repeated, not counted in base 26. */
  private static String letters(int n) {
    if (n < 1 || n > 780) {
      return "" + n;
    }
    return ("" + (char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String suffix(int n) {
    int tens = n % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String fullWidth(int n) {
    StringBuilder text = new StringBuilder().append(n);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      text.setCharAt(i, c == '-' ? '－' : (char) (c - '0' + '０'));
    }
    return text.toString();
  }

  private static String positional(int n, String zero) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(n).toCharArray()) {
      text.append(c == '0' ? zero : c == '-' ? "-" : DIGITS.substring(c - '0', c - '0' + 1));
    }
    return text.toString();
  }

  private static String counting(int n) {
    String text = words(n, DIGITS, "十百千", "万");
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  private static String formal(int n, String digits, String tenThousand) {
    return words(n, digits, "拾佰仟", tenThousand);
  }

  private static String words(int n, String digits, String units, String tenThousand) {
    if (n <= 0 || n > 99_999_999) {
      return n == 0 ? digits.substring(0, 1) : "" + n;
    }
    String low = group(n % 10_000, digits, units);
    if (n < 10_000) {
      return low;
    }
    String gap = n % 10_000 != 0 && n % 10_000 < 1000 ? digits.substring(0, 1) : "";
    return group(n / 10_000, digits, units) + tenThousand + gap + low;
  }

  /** One to four digits, a single zero for each gap inside. */
  private static String group(int n, String digits, String units) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, scale = 1000; place >= 0; place--, scale /= 10) {
      int digit = n / scale % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
        gap = false;
      }
      text.append(digits.charAt(digit));
      if (place > 0) {
        text.append(units.charAt(place - 1));
      }
    }
    return text.toString();
  }
}
