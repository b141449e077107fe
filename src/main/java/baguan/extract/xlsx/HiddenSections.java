package baguan.extract.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * Which values a number format shows nothing of: {@code ;;;} and its like.
 *
 * @param positive numbers above 0
 */
record HiddenSections(boolean positive, boolean negative, boolean zero, boolean text) {
  private static final HiddenSections NONE = new HiddenSections(false, false, false, false);

  static HiddenSections of(String code) {
    if (code.indexOf(';') < 0 && code.indexOf('*') < 0) {
      return NONE;
    }
    List<Boolean> blank = sections(code);
    int n = blank.size();
    boolean first = blank.get(0);
    return new HiddenSections(
        first, n > 1 ? blank.get(1) : first, n > 2 ? blank.get(2) : first, n > 3 && blank.get(3));
  }

  boolean any() {
    return positive || negative || zero || text;
  }

  boolean number(double value) {
    return value > 0 ? positive : value < 0 ? negative : zero;
  }

  /** For each section, whether it shows nothing; pads, fills and conditions show nothing. */
  private static List<Boolean> sections(String code) {
    List<Boolean> sections = new ArrayList<>();
    boolean blank = true;
    int i = 0;
    while (i < code.length()) {
      char c = code.charAt(i);
      int next = i + 1;
      switch (c) {
        case ';' -> {
          sections.add(blank);
          blank = true;
        }
        case '*', '_' -> next = i + 2;
        case '[' -> next = after(code, ']', i);
        case '"' -> {
          next = after(code, '"', i);
          blank &= next <= i + 2;
        }
        default -> blank &= Character.isWhitespace(c);
      }
      i = next;
    }
    sections.add(blank);
    return sections;
  }

  private static int after(String code, char end, int from) {
    int i = code.indexOf(end, from + 1);
    return i < 0 ? code.length() : i + 1;
  }
}
