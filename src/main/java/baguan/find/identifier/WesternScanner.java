package baguan.find.identifier;

import static baguan.fact.IdentifierType.UK_NHS;
import static baguan.fact.IdentifierType.UK_NINO;
import static baguan.fact.IdentifierType.US_SSN;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Social security, national insurance and NHS numbers. */
final class WesternScanner implements Scanner {
  private static final Set<String> SAMPLES = Set.of("078051120", "123456789", "219099999");
  private static final Set<String> NO_PREFIX = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");

  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      if (text.digits(run)) {
        numbers(text, run, out);
      } else {
        insurance(text, run, out);
      }
    }
  }

  private static void numbers(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int length = text.length(run);
    if (text.shape(run, 3, 2, 4) && text.gap(run) == '-') {
      String value = text.joined(run, run + 2);
      if (social(value)) {
        text.report(US_SSN, value, Validity.PLAUSIBLE, start, text.end(run + 2), out);
      }
    } else if (length == 9) {
      String value = text.sub(start, text.end(run));
      if (social(value)) {
        text.labelled(US_SSN, value, start, text.end(run), out);
      }
    } else if (length == 10 || text.shape(run, 3, 3, 4)) {
      int last = length == 10 ? run : run + 2;
      String value = text.joined(run, last);
      boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
      if (digits && !text.label(UK_NHS, start, text.end(last)).isEmpty()) {
        text.judge(UK_NHS, value, Checks.nhs(value), start, text.end(last), out);
      }
    }
  }

  /** Area, group and serial numbers that were or may be given out; 9xx are tax numbers (ITIN). */
  private static boolean social(String s) {
    if (!s.chars().allMatch(c -> c >= '0' && c <= '9') || SAMPLES.contains(s)) {
      return false;
    }
    int group = Integer.parseInt(s.substring(3, 5));
    boolean itin =
        (group >= 50 && group <= 65) || (group >= 70 && group <= 99 && group != 89 && group != 93);
    boolean area = s.charAt(0) == '9' ? itin : !s.startsWith("000") && !s.startsWith("666");
    return area && group != 0 && !s.endsWith("0000");
  }

  private static void insurance(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int last = run;
    boolean whole = text.length(run) == 9 && Chars.digit(text.at(start + 2));
    if (text.length(run) == 2 && text.shape(run, 2, 2, 2, 2, 1)) {
      last = run + 4;
    } else if (!whole) {
      return;
    }
    String value = text.joined(run, last).toUpperCase(Locale.ROOT);
    if (!insurance(value)) {
      return;
    }
    if (whole) {
      text.labelled(UK_NINO, value, start, text.end(last), out);
    } else {
      text.report(UK_NINO, value, Validity.PLAUSIBLE, start, text.end(last), out);
    }
  }

  private static boolean insurance(String s) {
    return Chars.letter(s.charAt(0))
        && Chars.letter(s.charAt(1))
        && "DFIQUV".indexOf(s.charAt(0)) < 0
        && "DFIOQUV".indexOf(s.charAt(1)) < 0
        && !NO_PREFIX.contains(s.substring(0, 2))
        && s.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')
        && "ABCD".indexOf(s.charAt(8)) >= 0;
  }
}
