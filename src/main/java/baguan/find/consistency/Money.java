package baguan.find.consistency;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount in digits, with the sign or word that makes it money.
 *
 * @param unit as written: {@code 万元}, {@code USD}
 * @param base in the currency's whole unit
 */
record Money(BigDecimal value, String unit, BigDecimal base, int start, int end) {
  private static final List<String> SIGNS =
      List.of(
          "US$", "HK$", "NT$", "USD", "RMB", "CNY", "HKD", "EUR", "GBP", "JPY", "TWD", "¥", "￥",
          "$", "＄", "€", "£");
  private static final List<String> WORDS =
      List.of(
          "元", "圆", "圓", "美元", "欧元", "歐元", "日元", "日圓", "港元", "港币", "港幣", "英镑", "英鎊", "澳元", "新台币",
          "新臺幣", "人民币", "人民幣", "USD", "RMB", "CNY", "EUR", "HKD", "GBP", "JPY", "TWD");

  /** Words in which 元 is no money. */
  private static final String NOT_MONEY = "素旦宵首老器件组月年";

  /** The amount whose digits start at an offset, or null. */
  static @Nullable Money read(String text, int start) {
    ArabicNumber number = ArabicNumber.read(text, start);
    if (number == null) {
      return null;
    }
    String sign = signBefore(text, start);
    int i = Glyph.skipSpaces(text, number.end());
    int scaleEnd = i;
    BigDecimal scale = BigDecimal.ONE;
    while (scaleEnd < text.length() && scale(text.charAt(scaleEnd)) > 0) {
      scale = scale.multiply(BigDecimal.valueOf(scale(text.charAt(scaleEnd))));
      scaleEnd++;
      if (scaleEnd - i > 3) {
        return null;
      }
    }
    String word = wordAt(text, scaleEnd);
    if (sign.isEmpty() && word.isEmpty()) {
      return null;
    }
    int end = !word.isEmpty() ? scaleEnd + word.length() : scaleEnd > i ? scaleEnd : number.end();
    String unit = text.substring(Math.min(i, end), end);
    return new Money(
        number.value(),
        unit.isEmpty() ? sign : unit,
        number.value().multiply(scale),
        signStart(text, start, sign),
        end);
  }

  private static String signBefore(String text, int start) {
    int i = start;
    while (i > 0 && Glyph.space(text.charAt(i - 1))) {
      i--;
    }
    for (String sign : SIGNS) {
      if (text.startsWith(sign, i - sign.length())
          && !Glyph.latin(Glyph.at(text, i - sign.length() - 1))) {
        return sign;
      }
    }
    return "";
  }

  private static int signStart(String text, int start, String sign) {
    return sign.isEmpty() ? start : text.lastIndexOf(sign, start);
  }

  private static String wordAt(String text, int i) {
    for (String word : WORDS) {
      if (text.startsWith(word, i)) {
        char next = Glyph.at(text, i + word.length());
        boolean other = word.equals("元") && NOT_MONEY.indexOf(next) >= 0;
        return other || (Glyph.latin(word.charAt(0)) && Glyph.latin(next)) ? "" : word;
      }
    }
    return "";
  }

  private static long scale(char c) {
    return switch (c) {
      case '百' -> 100;
      case '千' -> 1_000;
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }
}
