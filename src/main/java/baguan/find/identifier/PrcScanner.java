package baguan.find.identifier;

import static baguan.fact.IdentifierType.PRC_ID;
import static baguan.fact.IdentifierType.PRC_ID_15;
import static baguan.fact.IdentifierType.USCC;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Resident identity numbers (GB 11643) and unified social credit codes (GB 32100). */
final class PrcScanner implements Scanner {
  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      int length = text.length(run);
      if (length >= 15 && length <= 19) {
        single(text, run, out);
      } else if (length < 15) {
        grouped(text, run, out);
      }
    }
  }

  private static void single(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    boolean lead = Chars.letter(text.at(start)) && Chars.digit(text.at(start + 1));
    int length = end - start;
    if (length == 15 && text.digits(run)) {
      String value = text.sub(start, end);
      if (!text.label(PRC_ID_15, start, end).isEmpty()) {
        Validity validity = Checks.prcId15(value) ? Validity.PLAUSIBLE : Validity.INVALID;
        text.report(PRC_ID_15, value, validity, start, end, out);
      }
    } else if (length == 17 && text.digits(run) && text.at(end) == '×') {
      id(text, text.sub(start, end) + 'X', start, end + 1, out);
    } else if (length == 18) {
      String value = text.sub(start, end).toUpperCase(Locale.ROOT);
      if (!id(text, value, start, end, out)) {
        code(text, value, start, end, out);
      }
    } else if (length == 19 && lead && text.digits(start + 1, end - 1)) {
      String value = text.sub(start + 1, end).toUpperCase(Locale.ROOT);
      if (idShape(value) && Checks.prcId(value)) {
        text.report(PRC_ID, value, Validity.VALID, start + 1, end, out);
      }
    }
  }

  private static boolean id(Text text, String value, int start, int end, List<Candidate> out) {
    if (!idShape(value)) {
      return false;
    }
    boolean valid = Checks.prcId(value);
    if (valid || !Checks.uscc(value)) {
      int before = out.size();
      text.judge(PRC_ID, value, valid, start, end, out);
      return out.size() > before;
    }
    return false;
  }

  private static boolean idShape(String value) {
    char last = value.charAt(17);
    for (int i = 0; i < 17; i++) {
      if (!Chars.digit(value.charAt(i))) {
        return false;
      }
    }
    return value.charAt(0) != '0' && (Chars.digit(last) || last == 'X');
  }

  private static void code(Text text, String value, int start, int end, List<Candidate> out) {
    boolean valid = Checks.uscc(value);
    if (valid || value.chars().filter(c -> c >= '0' && c <= '9').count() >= 8) {
      text.judge(USCC, value, valid, start, end, out);
    }
  }

  /** Groups of 6-8-4, 4-4-4-4-2, 8-8-2 and the like that join to eighteen. */
  private static void grouped(Text text, int run, List<Candidate> out) {
    int length = text.length(run);
    boolean group = length == 6 || length == 4 || length == 8 || length == 3;
    if (!group || !Chars.digit(text.at(text.start(run) + 2))) { // both kinds have a digit there
      return;
    }
    int last = run;
    while (length < 18 && gap(text.gap(last)) && text.gap(last) == text.gap(run)) {
      length += text.length(++last);
    }
    if (length != 18 || last == run || (gap(text.gap(last)) && text.gap(last) == '-')) {
      return;
    }
    String value = text.joined(run, last).toUpperCase(Locale.ROOT);
    int start = text.start(run);
    int end = text.end(last);
    if (idShape(value) && Checks.prcId(value)) {
      text.report(PRC_ID, value, Validity.VALID, start, end, out);
    } else if (Checks.uscc(value) && !text.label(USCC, start, end).isEmpty()) {
      text.report(USCC, value, Validity.VALID, start, end, out);
    }
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '-';
  }
}
