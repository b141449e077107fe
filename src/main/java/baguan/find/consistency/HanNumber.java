package baguan.find.consistency;

import baguan.find.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in Chinese numerals, counted (三十五) or spelled digit by digit (二〇二四).
 *
 * @param end offset behind it
 */
record HanNumber(int value, int end) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 12;

  static boolean numeral(char c) {
    return Chars.is(c, Chars.NUMERAL) && isNumeral(c);
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '○' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** The number that starts at an offset, or null when none does. */
  static @Nullable HanNumber read(String text, int start) {
    int end = start;
    boolean counted = false;
    while (end < text.length() && end - start < LONGEST && numeral(text.charAt(end))) {
      counted |= unit(text.charAt(end)) > 0;
      end++;
    }
    if (end == start || end - start == LONGEST) {
      return null;
    }
    int value = counted ? counted(text, start, end) : spelled(text, start, end);
    return value < 0 ? null : new HanNumber(value, end);
  }

  private static int spelled(String text, int start, int end) {
    if (end - start > 4) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static int counted(String text, int start, int end) {
    int value = 0;
    int digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int unit = unit(c);
      if (unit == 0) {
        if (digit > 0) {
          return -1;
        }
        digit = digit(c);
      } else {
        value += unit * (digit < 0 && unit == 10 ? 1 : Math.max(digit, 0));
        digit = -1;
      }
    }
    return value + Math.max(digit, 0);
  }

  /** Below one hundred, as a Chinese writer counts: 12 is 十二. */
  static String write(int value) {
    if (value <= 0 || value > 99) {
      return Integer.toString(value);
    }
    String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
    int tens = value / 10;
    return switch (tens) {
      case 0 -> ones;
      case 1 -> "十" + ones;
      default -> DIGITS.charAt(tens) + "十" + ones;
    };
  }
}
