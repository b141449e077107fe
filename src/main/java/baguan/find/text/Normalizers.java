package baguan.find.text;

import baguan.fact.View;
import java.text.Normalizer;

/** The views that rewrite character by character: normal form, folded, skeleton, tight. */
final class Normalizers {
  private Normalizers() {}

  /** Invisible characters dropped, NFKC per character, digits and punctuation to ASCII. */
  static TextView norm(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if ((Chars.of(c) & (Chars.ODD | Chars.PUNCTUATION)) == 0) {
        out.copy(i++);
        continue;
      }
      int cp = text.codePointAt(i);
      int end = i + Character.charCount(cp);
      String as = normal(cp);
      if (end - i == 1 && as.length() == 1 && as.charAt(0) == c) {
        out.copy(i);
      } else if (as.isEmpty()) {
        out.skip();
      } else {
        for (int k = 0; k < as.length(); k++) {
          out.put(as.charAt(k), i, end);
        }
      }
      i = end;
    }
    return out.build(View.NORM);
  }

  @SuppressWarnings("CharacterGetNumericValue") // circled and other numbers are wanted here
  private static String normal(int cp) {
    if (Invisible.is(cp)) {
      return "";
    }
    int type = Character.getType(cp);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return "";
    }
    if (type == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (type == Character.DASH_PUNCTUATION || cp == 0x2212) {
      return "-";
    }
    if (type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER) {
      int value = Character.getNumericValue(cp);
      if (value >= 0 && value <= 9) {
        return Integer.toString(value);
      }
    }
    String as = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKC);
    return as.length() == 1 ? String.valueOf(punctuation(as.charAt(0))) : as;
  }

  private static char punctuation(char c) {
    return switch (c) {
      case '。' -> '.';
      case '、', '，' -> ',';
      case '【', '〖' -> '[';
      case '】', '〗' -> ']';
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      case '・', '‧', '∙', '•' -> '·';
      case '∶', '︰' -> ':';
      default -> c;
    };
  }

  /** Traditional and variant characters as simplified ones; for keywords, never for show. */
  static TextView fold(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = Chars.fold(c);
      if (folded == c) {
        out.copy(i);
      } else {
        out.put(folded, i, i + 1);
      }
    }
    return out.build(View.FOLD);
  }

  /** Look-alike letters as Latin ones, in words that mix scripts or look Latin throughout. */
  static TextView skeleton(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      boolean latin = false;
      boolean foreign = false;
      boolean all = true;
      while (end < text.length() && word(text.charAt(end))) {
        char c = text.charAt(end++);
        boolean alike = (Chars.of(c) & Chars.CONFUSABLE) != 0;
        latin |= Chars.alnum(c);
        foreign |= alike;
        all &= alike || Chars.alnum(c);
      }
      boolean map = foreign && (latin || (all && end - i > 2));
      end = Math.max(end, i + 1);
      for (; i < end; i++) {
        char c = text.charAt(i);
        if (map && Chars.skeleton(c) != c) {
          out.put(Chars.skeleton(c), i, i + 1);
        } else {
          out.copy(i);
        }
      }
    }
    return out.build(View.SKELETON);
  }

  private static boolean word(char c) {
    return Chars.alnum(c) || (c >= 0x370 && c <= 0x52f);
  }

  /** Spaces, dots and dashes between ideographs removed, and between single spaced letters. */
  static TextView tight(TextView source) {
    TextView.Builder out = new TextView.Builder(source);
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && end - i < 4 && gap(text.charAt(end))) {
        end++;
      }
      if (end > i && joins(text, i, end)) {
        out.skip();
        i = end - 1;
      } else {
        out.copy(i);
      }
    }
    return out.build(View.TIGHT);
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '\t' || c == '·' || c == '.' || c == '-' || c == '_';
  }

  private static boolean joins(String text, int start, int end) {
    char before = Chars.at(text, start - 1);
    char after = Chars.at(text, end);
    boolean spaces = text.substring(start, end).isBlank();
    boolean left = Chars.han(before) || star(before);
    boolean right = Chars.han(after) || star(after);
    if (left && right) {
      return true;
    }
    if (spaces && ((left && Chars.digit(after)) || (right && Chars.digit(before)))) {
      return true;
    }
    return end - start == 1 && spaces && single(text, start - 1) && single(text, end);
  }

  private static boolean single(String text, int i) {
    return Chars.letter(Chars.at(text, i))
        && !Chars.alnum(Chars.at(text, i - 1))
        && !Chars.alnum(Chars.at(text, i + 1));
  }

  private static boolean star(char c) {
    return c == '★' || c == '☆' || c == '*' || c == '∗';
  }
}
