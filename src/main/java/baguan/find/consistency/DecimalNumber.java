package baguan.find.consistency;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of parts that opens a heading: 1.2, 3.4.1.
 *
 * @param parts two to five, none of them zero
 */
record DecimalNumber(List<Integer> parts, int start, int end) {
  private static final int DEEPEST = 5;

  DecimalNumber {
    parts = List.copyOf(parts);
  }

  /** The number at an offset, or null; 3.5万元, a version or a date is none. */
  static @Nullable DecimalNumber read(String text, int start) {
    List<Integer> parts = new ArrayList<>();
    int i = start;
    while (true) {
      int from = i;
      while (i < text.length() && i - from < 3 && ascii(text.charAt(i))) {
        i++;
      }
      if (i == from || i - from > 2 || text.charAt(from) == '0') {
        return null;
      }
      parts.add(Integer.parseInt(text.substring(from, i)));
      if ((Glyph.at(text, i) != '.' && Glyph.at(text, i) != '．') || !ascii(Glyph.at(text, i + 1))) {
        break;
      }
      i++;
    }
    boolean heading = Glyph.space(Glyph.at(text, i)) && Glyph.skipSpaces(text, i) < text.length();
    return parts.size() >= 2 && parts.size() <= DEEPEST && heading && named(text, i)
        ? new DecimalNumber(parts, start, i)
        : null;
  }

  /** What follows starts with a word, as headings do. */
  private static boolean named(String text, int end) {
    char c = text.charAt(Glyph.skipSpaces(text, end));
    return Glyph.han(c) || (c >= 'A' && c <= 'Z') || c == '《' || c == '“';
  }

  private static boolean ascii(char c) {
    return c >= '0' && c <= '9';
  }

  List<Integer> parent() {
    return parts.subList(0, parts.size() - 1);
  }

  int last() {
    return parts.get(parts.size() - 1);
  }

  /** The same place in its list with another number. */
  String with(int number) {
    StringBuilder text = new StringBuilder();
    parent().forEach(p -> text.append(p).append('.'));
    return text.append(number).toString();
  }
}
