package baguan.find.identifier;

import static baguan.fact.IdentifierType.BANK_CARD;
import static baguan.fact.IdentifierType.EU_VAT;
import static baguan.fact.IdentifierType.IBAN;

import baguan.fact.Validity;
import baguan.fact.View;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Payment cards (Luhn and issuer), IBANs (ISO 13616), VAT numbers of EU states. */
final class AccountScanner implements Scanner {
  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int run = 0; run < text.runs(); run++) {
      int length = text.length(run);
      if (length >= 13 && length <= 19 && text.digits(run)) {
        card(text, text.sub(text.start(run), text.end(run)), text.start(run), text.end(run), out);
      } else if (length == 4 && text.digits(run)) {
        groups(text, run, out);
      }
      int start = text.start(run);
      if (length >= 4 && Chars.letter(text.at(start)) && Chars.digit(text.at(start + 2))) {
        iban(text, run, out);
        vat(text, run, out);
      }
    }
  }

  private static void card(Text text, String value, int start, int end, List<Candidate> out) {
    boolean valid = Checks.card(value);
    String label = text.label(BANK_CARD, start, end);
    boolean fragment = text.at(start - 1) == '.' && Chars.digit(text.at(start - 2));
    boolean needsLabel = value.length() == 13 || rare(value) || text.view.compareTo(View.NORM) > 0;
    boolean weak = label.isEmpty() && needsLabel;
    boolean otherKind = value.length() == 18 && Checks.prcId(value);
    if (valid && !weak && !fragment && !otherKind) {
      text.report(BANK_CARD, value, Validity.VALID, start, end, out);
    } else if (!valid && value.length() >= 16 && label.startsWith("卡号") && text.view == View.RAW) {
      text.report(BANK_CARD, value, Validity.INVALID, start, end, out);
    }
  }

  /** Issuers so seldom seen here that a number passing Luhn by chance is likelier. */
  private static boolean rare(String value) {
    String two = value.substring(0, 2);
    return value.charAt(0) == '9'
        || value.charAt(0) == '8'
        || two.equals("67")
        || two.equals("50")
        || (two.charAt(0) == '5' && two.charAt(1) > '5');
  }

  /** Four by four, the last group of one to four; or 4-6-5. */
  private static void groups(Text text, int run, List<Candidate> out) {
    char gap = text.gap(run);
    if ((gap != ' ' && gap != '-') || (text.gap(run - 1) == gap && text.digits(run - 1))) {
      return;
    }
    int last = run;
    StringBuilder value = new StringBuilder(text.sub(text.start(run), text.end(run)));
    while (text.gap(last) == gap && text.digits(last + 1) && value.length() < 19) {
      last++;
      value.append(text.text, text.start(last), text.end(last));
      int length = text.length(last);
      if (length != 4 && !(length == 6 && last == run + 1)) {
        break;
      }
    }
    int n = value.length();
    if (n >= 14 && n <= 19 && Checks.card(value.toString())) {
      int start = text.start(run);
      text.report(BANK_CARD, value.toString(), Validity.VALID, start, text.end(last), out);
    }
  }

  private static void iban(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    String head = text.sub(start, start + 2).toUpperCase(Locale.ROOT);
    if (!Checks.ibanCountry(head) || !text.digits(start + 2, start + 4)) {
      return;
    }
    int last = run;
    if (text.length(run) == 4) {
      while (text.gap(last) == ' ' && text.length(last) == 4 && text.length(last + 1) <= 4) {
        last++;
      }
    }
    for (; last >= run; last--) { // a following word may look like one more group
      String value = text.joined(run, last).toUpperCase(Locale.ROOT);
      if (value.length() >= 15 && Checks.iban(value)) {
        text.report(IBAN, value, Validity.VALID, start, text.end(last), out);
        return;
      }
    }
    String whole = text.sub(start, text.end(run)).toUpperCase(Locale.ROOT);
    if (whole.length() >= 15 && text.label(IBAN, start, text.end(run)).equals("iban")) {
      text.report(IBAN, whole, Validity.INVALID, start, text.end(run), out);
    }
  }

  private static void vat(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    int end = text.end(run);
    String country = text.sub(start, start + 2);
    int length = VatChecks.length(country);
    if (length == 0 || end - start != length + 2 || !text.digits(start + 2, end)) {
      return;
    }
    if (!text.label(EU_VAT, start, end).isEmpty()) {
      boolean valid = VatChecks.valid(country, text.sub(start + 2, end));
      text.judge(EU_VAT, text.sub(start, end), valid, start, end, out);
    }
  }
}
