package baguan.find.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, with thousands separators and decimals.
 *
 * @param end offset behind it
 */
record ArabicNumber(BigDecimal value, int end) {
  private static final int LONGEST = 30;

  /** The number that starts at an offset, or null; never starts in the middle of one. */
  static @Nullable ArabicNumber read(String text, int start) {
    char before = Glyph.at(text, start - 1);
    if (!Glyph.digit(Glyph.at(text, start)) || Glyph.digit(before) || before == '.') {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int i = start;
    boolean point = false;
    while (i < text.length() && digits.length() < LONGEST) {
      char c = text.charAt(i);
      if (Glyph.digit(c)) {
        digits.append((char) ('0' + Glyph.value(c)));
      } else if ((c == '.' || c == '．') && !point && Glyph.digit(Glyph.at(text, i + 1))) {
        point = true;
        digits.append('.');
      } else if (point || !thousands(text, i)) {
        break;
      }
      i++;
    }
    if (digits.length() >= LONGEST) {
      return null;
    }
    return new ArabicNumber(new BigDecimal(digits.toString()), i);
  }

  /** A separator stands before exactly three digits. */
  private static boolean thousands(String text, int i) {
    char c = text.charAt(i);
    if (c != ',' && c != '，') {
      return false;
    }
    for (int k = 1; k <= 3; k++) {
      if (!Glyph.digit(Glyph.at(text, i + k))) {
        return false;
      }
    }
    return !Glyph.digit(Glyph.at(text, i + 4)) && c == ',';
  }
}
