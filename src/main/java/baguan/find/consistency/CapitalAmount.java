package baguan.find.consistency;

import baguan.find.text.Chars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in capital numerals: 壹万陆仟肆佰零玖元零贰分. Zeros may be read or left out (both forms are
 * official), so only the value counts.
 */
record CapitalAmount(BigDecimal yuan, int start, int end) {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final int LONGEST = 40;

  static boolean numeral(char c) {
    return Chars.is(c, Chars.NUMERAL) && isNumeral(c);
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '万' || c == '萬' || c == '亿' || c == '億';
  }

  private static int digit(char c) {
    int simplified = DIGITS.indexOf(c);
    if (simplified >= 0) {
      return simplified;
    }
    return c == '叄' || c == '叁' ? 3 : c == '贰' || c == '弍' ? 2 : TRADITIONAL.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '拾' -> 10;
      case '佰' -> 100;
      case '仟' -> 1000;
      default -> 0;
    };
  }

  /** The amount that starts at an offset, or null; a lone numeral is a name, not money. */
  static @Nullable CapitalAmount read(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && numeral(text.charAt(end))) {
      end++;
    }
    char sign = Glyph.at(text, end);
    if (end == start || (digit(text.charAt(start)) < 0 && text.charAt(start) != '拾')) {
      return null;
    }
    BigDecimal yuan = BigDecimal.ZERO;
    if (sign == '元' || sign == '圆' || sign == '圓') {
      long whole = whole(text, start, end);
      if (whole < 0) {
        return null;
      }
      yuan = BigDecimal.valueOf(whole);
      end++;
    } else if (sign == '角' || sign == '分') {
      end = start;
    } else {
      return null;
    }
    return coins(text, start, end, yuan);
  }

  private static @Nullable CapitalAmount coins(String text, int start, int from, BigDecimal yuan) {
    BigDecimal sum = yuan;
    int i = from;
    for (int scale = 1; scale <= 2; scale++) {
      int k = Glyph.at(text, i) == '零' ? i + 1 : i;
      int digit = digit(Glyph.at(text, k));
      if (digit > 0 && Glyph.at(text, k + 1) == (scale == 1 ? '角' : '分')) {
        sum = sum.add(BigDecimal.valueOf(digit, scale));
        i = k + 2;
      }
    }
    char last = Glyph.at(text, i);
    boolean whole = last == '整' || last == '正';
    boolean money = whole || i - start > 2 || text.startsWith("人民币", start - 3);
    return money && i > start ? new CapitalAmount(sum, start, whole ? i + 1 : i) : null;
  }

  private static long whole(String text, int start, int end) {
    long total = 0;
    long section = 0;
    int digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '亿' || c == '億' || c == '万' || c == '萬') {
        boolean hundredMillion = c == '亿' || c == '億';
        section += Math.max(digit, 0);
        total = hundredMillion ? (total + section) * 100_000_000 : total + section * 10_000;
        section = 0;
        digit = -1;
      } else if (unit(c) > 0) {
        section += (long) unit(c) * (digit < 0 && unit(c) == 10 ? 1 : Math.max(digit, 0));
        digit = -1;
      } else {
        digit = digit(c);
      }
      if (total > 1_000_000_000_000_000L) {
        return -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }
}
