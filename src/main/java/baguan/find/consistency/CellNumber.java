package baguan.find.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell that holds a number and at most a sign before and a unit behind it. */
record CellNumber(BigDecimal value, int start, int end) {
  private static final int LONGEST_UNIT = 4;

  static @Nullable CellNumber read(String text) {
    int i = Glyph.skipSpaces(text, 0);
    int start = i;
    boolean brackets = Glyph.at(text, i) == '(' || Glyph.at(text, i) == '（'; // accountants' minus
    boolean minus = brackets || Glyph.at(text, i) == '-' || Glyph.at(text, i) == '－';
    i = minus || Glyph.at(text, i) == '+' ? i + 1 : i;
    while (i < text.length() && "¥￥$€£ ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    ArabicNumber number = ArabicNumber.read(text, i);
    if (number == null || !unit(text, number.end(), brackets)) {
      return null;
    }
    BigDecimal value = minus ? number.value().negate() : number.value();
    return new CellNumber(value, start, number.end());
  }

  private static boolean unit(String text, int from, boolean brackets) {
    String rest = text.substring(from).strip();
    if (brackets) {
      return rest.equals(")") || rest.equals("）");
    }
    return rest.length() <= LONGEST_UNIT
        && rest.chars().allMatch(c -> Glyph.han((char) c) || c == '%' || c == '％');
  }
}
