package baguan.find.identifier;

import static baguan.fact.IdentifierType.HKID;
import static baguan.fact.IdentifierType.MACAO_ID;
import static baguan.fact.IdentifierType.PRC_PASSPORT;
import static baguan.fact.IdentifierType.TAIWAN_ID;
import static baguan.fact.IdentifierType.TAIWAN_UBN;
import static baguan.fact.IdentifierType.TRAVEL_PERMIT;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Passports, travel permits, identity cards of Hong Kong, Macao and Taiwan. */
final class TravelScanner implements Scanner {
  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      int length = text.length(run);
      if (length < 7 || length > 11) {
        continue;
      }
      int letters = letters(text, run);
      int end = text.end(run);
      if (letters <= 2 && text.digits(text.start(run) + letters, end)) {
        scan(text, run, letters, out);
      } else if (letters <= 2 && length == letters + 7 && "Aa".indexOf(text.at(end - 1)) >= 0) {
        checkedByLetter(text, run, letters, out);
      }
    }
  }

  private static int letters(Text text, int run) {
    int n = 0;
    while (n < 3 && Chars.letter(text.at(text.start(run) + n))) {
      n++;
    }
    return n;
  }

  private static void scan(Text text, int run, int letters, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    String value = text.sub(start, end).toUpperCase(Locale.ROOT);
    int digits = value.length() - letters;
    if (letters >= 1 && digits == 6) {
      hongKong(text, value, letters, start, end, out);
    }
    if (letters >= 1 && digits == 7 && hongKongBare(text, value, letters, start, end, out)) {
      return;
    }
    if (letters == 1 && digits == 9 && "1289".indexOf(value.charAt(1)) >= 0) {
      text.judge(TAIWAN_ID, value, Checks.taiwan(value), start, end, out);
    }
    if (letters == 0 && digits == 8 && !text.label(TAIWAN_UBN, start, end).isEmpty()) {
      text.judge(TAIWAN_UBN, value, Checks.taiwanBusiness(value), start, end, out);
      return;
    }
    if (letters == 0 && digits == 7 && "157".indexOf(value.charAt(0)) >= 0) {
      String check = bracketed(text, end);
      if (Chars.digit(Chars.at(check, 1))) {
        text.labelled(MACAO_ID, value + check.charAt(1), start, end + 3, out);
      }
    }
    if (letters >= 1 && passport(value, letters, digits)) {
      text.labelled(PRC_PASSPORT, value, start, end, out);
    }
    if (permit(value, letters, digits)) {
      int stop = letters == 0 && digits == 10 ? end + bracketed(text, end).length() : end;
      text.labelled(TRAVEL_PERMIT, value, start, stop, out);
    }
  }

  private static void hongKong(
      Text text, String value, int letters, int start, int end, List<Candidate> out) {
    String check = bracketed(text, end);
    if (!check.isEmpty() && (Chars.digit(check.charAt(1)) || check.charAt(1) == 'A')) {
      String head = value.substring(0, letters);
      boolean valid = Checks.hkid(head, value.substring(letters), check.charAt(1));
      text.judge(HKID, value + check.charAt(1), valid, start, end + 3, out);
    }
  }

  /** Without parentheses the shape is too common to stand without a label. */
  private static boolean hongKongBare(
      Text text, String value, int letters, int start, int end, List<Candidate> out) {
    int last = value.length() - 1;
    String digits = value.substring(letters, last);
    boolean valid = Checks.hkid(value.substring(0, letters), digits, value.charAt(last));
    if (valid && !text.label(HKID, start, end).isEmpty()) {
      text.report(HKID, value, Validity.VALID, start, end, out);
      return true;
    }
    return false;
  }

  /** The check of a Hong Kong card may be an A. */
  private static void checkedByLetter(Text text, int run, int letters, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    if (letters >= 1 && text.digits(start + letters, end - 1)) {
      String value = text.sub(start, end).toUpperCase(Locale.ROOT);
      hongKongBare(text, value, letters, start, end, out);
    }
  }

  /** {@code (3)} or {@code [3]} right behind, or the empty string. */
  private static String bracketed(Text text, int at) {
    boolean round = text.at(at) == '(' && text.at(at + 2) == ')';
    boolean square = text.at(at) == '[' && text.at(at + 2) == ']';
    return (round || square) && Chars.alnum(text.at(at + 1)) ? text.sub(at, at + 3) : "";
  }

  private static boolean passport(String value, int letters, int digits) {
    char first = value.charAt(0);
    if (letters == 1) {
      return "EGDSPHK".indexOf(first) >= 0
          && (digits == 8 || (digits == 7 && "DSP".indexOf(first) >= 0));
    }
    char second = value.charAt(1);
    boolean personal = first == 'E' && second != 'I' && second != 'O' && digits == 7;
    boolean official = "DSP".indexOf(first) >= 0 && second == 'E' && (digits == 7 || digits == 8);
    return personal || official || (first == 'H' && digits == 8) || (first == 'M' && digits == 7);
  }

  private static boolean permit(String value, int letters, int digits) {
    return switch (letters) {
      case 0 -> digits == 8 || digits == 10;
      case 1 ->
          "HM".indexOf(value.charAt(0)) >= 0
              ? digits == 8 || digits == 10
              : "CWLT".indexOf(value.charAt(0)) >= 0 && digits == 8;
      default -> value.charAt(0) == 'C' && digits == 7;
    };
  }
}
