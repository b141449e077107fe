package baguan.find.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit, in a sentence.
 *
 * @param value in the whole unit: 3万元 is 30000 元
 * @param unit without 万 and 亿
 * @param scale decimals as written, in the whole unit; negative for 万
 */
record Quantity(BigDecimal value, String unit, int scale, int start, int end) {
  private static final List<String> UNITS =
      List.of(
          "平方公里", "平方千米", "平方米", "立方米", "公里", "千米", "公顷", "公斤", "千克", "小时", "人次", "百分点", "美元", "元",
          "人", "名", "个", "項", "项", "件", "家", "户", "戶", "吨", "噸", "亩", "畝", "米", "台", "套", "份", "次",
          "起", "例", "所", "座", "辆", "輛", "篇", "册", "冊", "场", "場", "天", "处", "處", "条", "條", "%", "％");

  /** The quantities of a range, in order. */
  static List<Quantity> in(String text, int from, int to) {
    List<Quantity> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      ArabicNumber number = Glyph.digit(text.charAt(i)) ? ArabicNumber.read(text, i) : null;
      if (number == null) {
        i++;
        continue;
      }
      int k = number.end();
      int power = 0;
      while ("千百万萬亿億".indexOf(Glyph.at(text, k)) >= 0 && k < to && k - number.end() < 3) {
        power += power(text.charAt(k));
        k++;
      }
      String unit = unit(text, k);
      if (!unit.isEmpty() && k + unit.length() <= to) {
        BigDecimal value = number.value().scaleByPowerOfTen(power);
        int scale = number.value().scale() - power;
        found.add(new Quantity(value, unit, scale, i, k + unit.length()));
      }
      i = Math.max(k, i + 1);
    }
    return found;
  }

  /** Another value written as this quantity is: in 万元 beside 万元. */
  String write(String text, BigDecimal other) {
    int k = start;
    while (k < end && (Glyph.digit(text.charAt(k)) || ",.，．".indexOf(text.charAt(k)) >= 0)) {
      k++;
    }
    int power = 0;
    for (int i = k; i < end && "千百万萬亿億".indexOf(text.charAt(i)) >= 0; i++) {
      power += power(text.charAt(i));
    }
    BigDecimal scaled = other.scaleByPowerOfTen(-power).stripTrailingZeros();
    return scaled.toPlainString() + text.substring(k, end);
  }

  private static int power(char c) {
    return switch (c) {
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      default -> 8;
    };
  }

  private static String unit(String text, int k) {
    for (String unit : UNITS) {
      if (text.startsWith(unit, k)) {
        return unit.equals("％") ? "%" : unit;
      }
    }
    return "";
  }
}
