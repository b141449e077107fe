package baguan.find.identifier;

import static baguan.fact.IdentifierType.BANK_CARD;
import static baguan.fact.IdentifierType.PRC_ID;
import static baguan.fact.IdentifierType.PRC_MOBILE;

import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;

/** Numbers of which some digits are hidden: {@code 138****8000}, {@code 6222 02** **** 1234}. */
final class MaskScanner implements Scanner {
  private static final int LEAST = 3;

  @Override
  public void scan(Text text, List<Candidate> out) {
    String s = text.text;
    for (int i = 0; i < s.length(); i++) {
      if (!mask(s.charAt(i))) {
        continue;
      }
      int start = i;
      while (start > 0 && (Chars.digit(s.charAt(start - 1)) || spaced(s, start - 1))) {
        start--;
      }
      int end = i;
      while (end < s.length() && (mask(s.charAt(end)) || digit(s, end) || spaced(s, end))) {
        end++;
      }
      judge(text, start, end, out);
      i = end;
    }
  }

  private static void judge(Text text, int start, int end, List<Candidate> out) {
    String value = text.sub(start, end).replace(" ", "").replace('x', 'X');
    long hidden = value.chars().filter(c -> mask((char) c)).count();
    int n = value.length();
    if (hidden < LEAST
        || n - hidden < 4
        || !Chars.digit(value.charAt(0))
        || Chars.letter(text.at(start - 1))) {
      return;
    }
    IdentifierType type;
    if (n == 11 && value.charAt(0) == '1' && value.charAt(1) > '2') {
      type = PRC_MOBILE;
    } else if (n == 18 && Chars.digit(value.charAt(1)) && Checks.province(value.substring(0, 2))) {
      type = PRC_ID;
    } else if (n >= 16 && n <= 19 && "23456".indexOf(value.charAt(0)) >= 0) {
      type = BANK_CARD;
    } else {
      return;
    }
    StringBuilder same = new StringBuilder(value);
    for (int i = 0; i < n; i++) {
      if (mask(value.charAt(i)) && !(i == 17 && value.charAt(i) == 'X')) {
        same.setCharAt(i, '*');
      }
    }
    String label = text.label(type, start, end);
    out.add(new Candidate(type, same.toString(), Validity.PLAUSIBLE, label, true, start, end));
  }

  private static boolean mask(char c) {
    return c == '*' || c == '＊' || c == '•' || c == '●' || c == '×' || c == 'X' || c == 'x';
  }

  private static boolean digit(String s, int i) {
    return Chars.digit(s.charAt(i));
  }

  /** A single space between digits and hidden ones. */
  private static boolean spaced(String s, int i) {
    char before = Chars.at(s, i - 1);
    char after = Chars.at(s, i + 1);
    return s.charAt(i) == ' '
        && (Chars.digit(before) || mask(before))
        && (Chars.digit(after) || mask(after));
  }
}
