package baguan.extract.xlsx;

import baguan.document.Cause;
import baguan.extract.ooxml.LocalPaths;

/** What a formula's own text gives away, beside what it computes. */
final class Formulas {
  private Formulas() {}

  /** Text of its string literals that hold a letter or digit, joined; empty without. */
  static String literals(String formula) {
    if (formula.indexOf('"') < 0) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int at = formula.indexOf('"');
    while (at >= 0) {
      int end = formula.indexOf('"', at + 1);
      if (end < 0) {
        break;
      }
      String literal = formula.substring(at + 1, end);
      if (literal.chars().anyMatch(Character::isLetterOrDigit)) {
        out.append(literal).append('\n');
      }
      at = formula.indexOf('"', end + 1);
    }
    return out.toString();
  }

  /** True when it reads another workbook: {@code [1]Sheet!A1}, {@code '[x.xlsx]S'!A1}. */
  static boolean external(String formula) {
    boolean quoted = false;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      quoted ^= c == '"';
      if (quoted || c != '[') {
        continue;
      }
      int end = formula.indexOf(']', i);
      boolean column = i > 0 && isName(formula.charAt(i - 1)); // Table1[Price]
      if (end > i && !column && (digits(formula, i + 1, end) || file(formula, i + 1, end))) {
        return true;
      }
    }
    return false;
  }

  /** Cause of a formula or name worth a block of its own; NONE for mere literals. */
  static Cause cause(String formula) {
    if (LocalPaths.in(formula)) {
      return Cause.LOCAL_PATH;
    }
    return external(formula) ? Cause.EXTERNAL_LINK : Cause.NONE;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ']' || c == '[';
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from && !text.startsWith("0]", from); // [0] is this workbook
  }

  private static boolean file(String text, int from, int to) {
    return text.substring(from, to).contains(".xl");
  }
}
