package baguan.find.identifier;

import static baguan.fact.IdentifierType.MILITARY_ID;
import static baguan.fact.IdentifierType.VEHICLE_PLATE;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Number plates, civil and military, and cards of soldiers and police officers. */
final class PlateScanner implements Scanner {
  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
  private static final String BRANCHES = "军政参后装海空南北东西中沈济兰广成士警";

  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      if (province(text.at(text.start(run) - 1))) {
        plate(text, run, out);
      } else if (text.length(run) == 2) {
        military(text, run, out);
      }
      card(text, run, out);
      if (text.length(run) == 14 && text.digits(run)) {
        veteran(text, run, out);
      }
    }
  }

  private static boolean province(char c) {
    return c > 127 && PROVINCES.indexOf(c) >= 0;
  }

  private static void plate(Text text, int run, List<Candidate> out) {
    int start = text.start(run) - 1;
    int end = text.end(run);
    String rest = text.sub(start + 1, end);
    if (rest.length() == 1 && (text.gap(run) == ' ' || text.gap(run) == '·')) {
      end = text.end(run + 1);
      rest += text.sub(text.start(run + 1), end);
    }
    if (text.length(run) == 5 && text.digits(run) && text.at(end) == '领') {
      if (!Chars.han(text.at(end + 1))) {
        text.report(
            VEHICLE_PLATE, text.sub(start, end + 1), Validity.PLAUSIBLE, start, end + 1, out);
      }
      return;
    }
    char letter = rest.charAt(0);
    String body = rest.substring(1);
    if (letter < 'A' || letter > 'Z' || letter == 'I' || letter == 'O') {
      return;
    }
    int suffix = suffix(text, end);
    boolean fits =
        (body.length() == 5 && ordinary(body))
            || (body.length() == 6 && newEnergy(body))
            || (body.length() == 4 && suffix > 0 && ordinary(body));
    if (fits && !Chars.alnum(text.at(end + suffix)) && text.at(end) != '_' && text.at(end) != '号') {
      String value = text.at(start) + rest + text.sub(end, end + suffix);
      text.report(VEHICLE_PLATE, value, Validity.PLAUSIBLE, start, end + suffix, out);
    }
  }

  private static int suffix(Text text, int end) {
    if (text.text.startsWith("应急", end)) {
      return 2;
    }
    return text.at(end) != '\0' && "挂学警港澳领".indexOf(text.at(end)) >= 0 ? 1 : 0;
  }

  private static boolean ordinary(String body) {
    boolean digit = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      digit |= Chars.digit(c);
      if (!Chars.digit(c) && (c < 'A' || c > 'Z' || c == 'I' || c == 'O')) {
        return false;
      }
    }
    return digit;
  }

  private static boolean newEnergy(String body) {
    String kinds = "ABCDEFGHJK";
    boolean small = kinds.indexOf(body.charAt(0)) >= 0 && digits(body, 2, 6);
    boolean large = kinds.indexOf(body.charAt(5)) >= 0 && digits(body, 0, 5);
    return (small && ordinary(body)) || large;
  }

  private static boolean digits(String s, int start, int end) {
    return s.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** {@code KA·12345}, {@code WJ·12345}: the middle dot is what tells it from a part number. */
  private static void military(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    boolean dot = text.gap(run) == '·' && text.length(run + 1) == 5 && text.digits(run + 1);
    if (dot && text.sub(start, start + 2).chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      int end = text.end(run + 1);
      text.report(VEHICLE_PLATE, text.joined(run, run + 1), Validity.PLAUSIBLE, start, end, out);
    }
  }

  /** {@code 军字第2001988号} */
  private static void card(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    int length = end - start;
    boolean form = text.at(start - 1) == '第' && text.at(start - 2) == '字' && text.at(end) == '号';
    if (!form || length < 4 || length > 8 || !text.digits(run)) {
      return;
    }
    int first = start - 3;
    if (text.at(first) == '公') {
      first--;
    } else if (BRANCHES.indexOf(text.at(first)) < 0) {
      return;
    }
    if (first >= 0) {
      String value = text.sub(first, end + 1).toUpperCase(Locale.ROOT);
      text.labelled(MILITARY_ID, value, first, end + 1, out);
    }
  }

  private static void veteran(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    if (text.label(MILITARY_ID, start, end).equals("优待证")) {
      text.report(MILITARY_ID, text.sub(start, end), Validity.PLAUSIBLE, start, end, out);
    }
  }
}
