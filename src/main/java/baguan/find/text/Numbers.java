package baguan.find.text;

import baguan.fact.View;

/** The views that undo what is done to numbers: separators, look-alikes, Chinese numerals. */
final class Numbers {
  private static final int LEAST = 8; // digits a number must have to be worth it
  private static final int GAP = 4;

  private Numbers() {}

  /** Separators between digits removed, letters that look like digits replaced, within numbers. */
  static TextView squeeze(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); ) {
      if (!Chars.digit(text.charAt(i)) || Chars.letter(Chars.at(text, i - 1))) {
        out.copy(i++);
        continue;
      }
      int end = zone(text, i);
      if (worth(text, i, end)) {
        for (int k = i; k < end; k++) {
          char digit = alike(text.charAt(k));
          if (digit == text.charAt(k)) {
            out.copy(k);
          } else if (digit != 0) {
            out.put(digit, k, k + 1);
          } else {
            out.skip();
          }
        }
      } else {
        for (int k = i; k < end; k++) {
          out.copy(k);
        }
      }
      i = end;
    }
    return out.build(View.SQUEEZE);
  }

  /** End of the number that starts at {@code start}: after its last digit or X. */
  private static int zone(String text, int start) {
    int last = start + 1;
    int gap = 0;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.digit(c)) {
        last = i + 1;
        gap = 0;
      } else if (alike(c) == 0 && c != 'X' && c != 'x') {
        int ampersand = joint(text, i);
        if (ampersand > 0) {
          i += ampersand - 1;
          continue;
        }
        boolean list = (c == ',' || c == ';') && Chars.at(text, i + 1) == ' ';
        if (list || ++gap > GAP || !separator(c)) {
          break;
        }
      } else if (c == 'X' || c == 'x') {
        return i == last ? last + 1 : last;
      } else if (gap > 0
          && !Chars.digit(Chars.at(text, i + 1))
          && alike(Chars.at(text, i + 1)) == 0) {
        break; // a word begins
      }
    }
    return last;
  }

  /** Length of what joins two strings in a formula, also as CSV writes it; 0 for anything else. */
  static int joint(String text, int at) {
    return text.startsWith("\"&\"", at) ? 3 : text.startsWith("\"\"&\"\"", at) ? 5 : 0;
  }

  private static boolean worth(String text, int start, int end) {
    int digits = 0;
    int others = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.digit(c)) {
        digits++;
      } else if (Chars.letter(c)) {
        letters++;
      } else {
        others++;
      }
    }
    return others + letters > 0 && digits + letters >= LEAST && letters <= digits;
  }

  private static boolean separator(char c) {
    return c == '·' || c == '|' || (Chars.of(c) & Chars.SEPARATOR) != 0;
  }

  /** The digit a character is or looks like; the end letter X stays; 0 for others. */
  private static char alike(char c) {
    return switch (c) {
      case 'O', 'o', 'Q' -> '0';
      case 'l', 'I' -> '1';
      case 'S' -> '5';
      case 'B' -> '8';
      case 'Z' -> '2';
      case 'X', 'x' -> c;
      default -> Chars.digit(c) ? c : 0;
    };
  }

  /** Chinese numerals as digits, seven or more in a row, digits among them counted. */
  static TextView numeral(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && number(text.charAt(end))) {
        end++;
      }
      boolean map = end - i >= 7;
      end = Math.max(end, i + 1);
      for (; i < end; i++) {
        char digit = map ? Chars.numeral(text.charAt(i)) : text.charAt(i);
        if (digit == text.charAt(i)) {
          out.copy(i);
        } else {
          out.put(digit, i, i + 1);
        }
      }
    }
    return out.build(View.NUMERAL);
  }

  static boolean number(char c) {
    return (Chars.of(c) & (Chars.NUMERAL | Chars.DIGIT)) != 0;
  }
}
