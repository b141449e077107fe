package baguan.find.identifier;

import static baguan.fact.IdentifierType.E164_PHONE;
import static baguan.fact.IdentifierType.PRC_LANDLINE;
import static baguan.fact.IdentifierType.PRC_MOBILE;

import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.text.Chars;
import java.util.List;

/** Telephone numbers: Chinese mobile and fixed ones, and international ones with a plus sign. */
final class PhoneScanner implements Scanner {
  private static final String AREAS = AreaCodes.ALL;

  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      if (text.digits(run)) {
        mobile(text, run, out);
        landline(text, run, out);
        service(text, run, out);
        if (text.at(text.start(run) - 1) == '+') {
          international(text, run, out);
        }
      }
    }
  }

  private static void mobile(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    int length = end - start;
    if (length == 11 && segment(text.text, start)) {
      mobile(text, text.sub(start, end), start, end, out);
    } else if (country(text.sub(start, end)) && segment(text.text, end - 11)) {
      mobile(text, text.sub(end - 11, end), end - 11, end, out);
    } else if (text.shape(run, 3, 4, 4) && text.digits(run + 1) && text.digits(run + 2)) {
      String value = text.joined(run, run + 2);
      if (segment(value, 0)) {
        mobile(text, value, start, text.end(run + 2), out);
      }
    }
  }

  /** Eleven digits behind 86 or 0086. */
  private static boolean country(String digits) {
    return (digits.length() == 13 && digits.startsWith("86"))
        || (digits.length() == 15 && digits.startsWith("0086"));
  }

  private static void mobile(Text text, String value, int start, int end, List<Candidate> out) {
    char before = text.at(start - 1);
    char after = text.at(end);
    boolean fraction = before == '.' && Chars.digit(text.at(start - 2));
    boolean money = "￥¥$€£".indexOf(before) >= 0 || after == '元' || after == '圆' || after == '円';
    boolean decimals = after == '.' && Chars.digit(text.at(end + 1));
    if (before == '\0' || !(fraction || Chars.letter(before))) {
      if (!money && !decimals && sure(text, start, end)) {
        text.report(PRC_MOBILE, value, Validity.PLAUSIBLE, start, end, out);
      }
    }
  }

  /** What came together only in a loose view needs a word that says so. */
  private static boolean sure(Text text, int start, int end) {
    boolean doubted = text.view.compareTo(View.NORM) > 0 && text.view != View.DECODED;
    return !doubted || !text.label(PRC_MOBILE, start, end).isEmpty();
  }

  /** Assigned segments, 2026. */
  private static boolean segment(String s, int at) {
    if (s.charAt(at) != '1') {
      return false;
    }
    char third = s.charAt(at + 2);
    return switch (s.charAt(at + 1)) {
      case '3', '8' -> true;
      case '4' -> "5789".indexOf(third) >= 0;
      case '5' -> third != '4';
      case '6' -> "2567".indexOf(third) >= 0;
      case '7' -> third != '4' && third != '9';
      case '9' -> third != '4';
      default -> false;
    };
  }

  private static void landline(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    char before = text.at(start - 1);
    if (Chars.letter(before) || (before == '.' && Chars.digit(text.at(start - 2)))) {
      return;
    }
    int area = areaLength(text, run);
    if (area == 0) {
      return;
    }
    if (text.length(run) > area) { // written together
      int local = text.length(run) - area;
      if ((local == 7 || local == 8) && subscriber(text.at(start + area))) {
        text.labelled(PRC_LANDLINE, text.sub(start, text.end(run)), start, text.end(run), out);
      }
      return;
    }
    int gap = text.end(run);
    while (gap < text.end(run) + 3 && ") -".indexOf(text.at(gap)) >= 0 && text.at(gap) != '\0') {
      gap++;
    }
    int next = run + 1;
    if (gap == text.end(run) || next >= text.runs() || text.start(next) != gap) {
      return;
    }
    int last = text.length(next) == 4 || text.length(next) == 3 ? next + 1 : next;
    boolean split = last == next || (last < text.runs() && " -".indexOf(text.gap(next)) >= 0);
    if (!split || !text.digits(next) || !text.digits(last) || !subscriber(text.at(gap))) {
      return;
    }
    int digits = text.joined(next, last).length();
    if ((digits == 7 || digits == 8) && !text.digits(text.end(last), text.end(last) + 1)) {
      boolean plus = !text.text.startsWith("0", start);
      int from = plus ? Math.max(0, text.text.lastIndexOf('+', start)) : start;
      String value = (plus ? "0" : "") + text.joined(run, last);
      text.report(PRC_LANDLINE, value, Validity.PLAUSIBLE, from, text.end(last), out);
    }
  }

  /** Length of the area code a run starts with: with its 0, or without it behind +86. */
  private static int areaLength(Text text, int run) {
    int start = text.start(run);
    boolean bare =
        run > 0
            && text.sub(text.start(run - 1), text.end(run - 1)).equals("86")
            && text.at(text.start(run - 1) - 1) == '+'
            && (text.gap(run - 1) == ' ' || text.gap(run - 1) == '-');
    if (!bare && text.at(start) != '0') {
      return 0;
    }
    String digits = (bare ? "0" : "") + text.sub(start, Math.min(start + 4, text.end(run)));
    for (int n = 3; n <= 4 && n <= digits.length(); n++) {
      if (AREAS.contains(" " + digits.substring(0, n) + " ")) {
        return bare ? n - 1 : n;
      }
    }
    return 0;
  }

  private static boolean subscriber(char first) {
    return first >= '2' && first <= '8';
  }

  /** 400 and 800 numbers. */
  private static void service(Text text, int run, List<Candidate> out) {
    boolean grouped = text.shape(run, 3, 3, 4) || text.shape(run, 3, 4, 3);
    String head = text.sub(text.start(run), Math.min(text.end(run), text.start(run) + 3));
    if (grouped && (head.equals("400") || head.equals("800"))) {
      String value = text.joined(run, run + 2);
      boolean china =
          head.equals("400")
              || !text.label(PRC_LANDLINE, text.start(run), text.end(run + 2)).isEmpty();
      if (china && !value.endsWith("0000000") && text.gap(run - 1) != '-') {
        int end = text.end(run + 2);
        text.report(PRC_LANDLINE, value, Validity.PLAUSIBLE, text.start(run), end, out);
      }
    }
  }

  private static void international(Text text, int run, List<Candidate> out) {
    int start = text.start(run) - 1;
    if (Chars.alnum(text.at(start - 1)) || text.at(start + 1) == '0') {
      return;
    }
    StringBuilder digits = new StringBuilder();
    int end = start + 1;
    for (int i = end; i < text.text.length() && digits.length() <= 15; i++) {
      char c = text.text.charAt(i);
      if (Chars.digit(c)) {
        digits.append(c);
        end = i + 1;
      } else if (" -().".indexOf(c) < 0 || i - end >= 2) {
        break;
      }
    }
    boolean word = Chars.letter(text.at(end));
    boolean sum = "*+".indexOf(text.at(start - 1)) >= 0 || "*+".indexOf(text.at(end)) >= 0;
    boolean size = digits.length() >= 8 && digits.length() <= 15;
    if (size && !word && !sum && sure(text, start, end)) {
      text.report(E164_PHONE, "+" + digits, Validity.PLAUSIBLE, start, end, out);
    }
  }
}
