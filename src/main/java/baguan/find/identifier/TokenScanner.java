package baguan.find.identifier;

import static baguan.fact.IdentifierType.ACCESS_TOKEN;
import static baguan.fact.IdentifierType.AWS_KEY;
import static baguan.fact.IdentifierType.AZURE_KEY;
import static baguan.fact.IdentifierType.HUAWEI_KEY;
import static baguan.fact.IdentifierType.UNNAMED_KEY;
import static baguan.fact.IdentifierType.WEB_TOKEN;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Access keys by the form their issuers give them. */
final class TokenScanner implements Scanner {
  private static final int LEAST = 16; // characters of any of them
  private static final int CAPITALS = 20; // of a key made of capitals and digits

  @Override
  public void scan(Text text, List<Candidate> out) {
    String s = text.text;
    for (int i = 0; i < s.length(); i++) {
      if (token(s.charAt(i)) && Chars.alnum(s.charAt(i))) {
        int end = end(s, i);
        if (end - i >= LEAST || text.at(end) == '.') {
          formed(text, i, out);
        }
        if (end - i >= LEAST) {
          webToken(text, i, out);
          capitals(text, i, end, out);
          bearer(text, i, end, out);
        }
        i = end - 1;
      } else if (s.charAt(i) == '~') {
        azure(text, i, out);
      }
    }
  }

  private static void formed(Text text, int start, List<Candidate> out) {
    for (Tokens.Form form : Tokens.of(text.at(start))) {
      if (!text.text.startsWith(form.prefix(), start)) {
        continue;
      }
      int from = start + form.prefix().length();
      int end = from;
      while (form.may(text.at(end)) && end - start <= form.most()) {
        end++;
      }
      while (end > from && text.at(end - 1) == '.') {
        end--;
      }
      String body = text.sub(from, end);
      boolean whole = end - start >= form.least() && end - start <= form.most();
      if (whole
          && !Chars.alnum(text.at(end))
          && body.contains(form.holds())
          && Credential.random(body)
          && Credential.mixed(body)
          && !body.endsWith("EXAMPLE")) {
        text.report(form.type(), text.sub(start, end), Validity.VALID, start, end, out);
        return;
      }
    }
  }

  /** {@code header.payload.signature}, the header a JSON object that names an algorithm. */
  private static void webToken(Text text, int start, List<Candidate> out) {
    if (text.text.startsWith("ey" + "J", start)) {
      int end = start;
      while (token(text.at(end)) || text.at(end) == '.') {
        end++;
      }
      if (WebToken.of(text.sub(start, end)) != null) {
        text.report(WEB_TOKEN, text.sub(start, end), Validity.VALID, start, end, out);
      }
    }
  }

  /**
   * Twenty capitals and digits: behind AK the key of a cloud, behind A3T an old one of AWS; alone
   * in its line or cell, and as well mixed as chance mixes, a key that nobody named.
   */
  private static void capitals(Text text, int start, int end, List<Candidate> out) {
    if (end - start != CAPITALS || !text.sub(start, end).chars().allMatch(TokenScanner::capital)) {
      return;
    }
    String value = text.sub(start, end);
    String before = text.sub(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
    if (!Credential.random(value) || value.endsWith("EXAMPLE")) {
      return;
    }
    if (value.startsWith("A3T")) {
      text.report(AWS_KEY, value, Validity.PLAUSIBLE, start, end, out);
    } else if (before.contains("ak") || before.contains("access")) {
      text.report(HUAWEI_KEY, value, Validity.PLAUSIBLE, start, end, out);
    } else if (value.length() == text.text.strip().length() && mixed(value)) {
      text.report(UNNAMED_KEY, value, Validity.PLAUSIBLE, start, end, out);
    }
  }

  private static boolean capital(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Numbers people make keep their letters and their digits together. */
  private static boolean mixed(String value) {
    int turns = 0;
    for (int i = 1; i < value.length(); i++) {
      turns += Chars.digit(value.charAt(i)) == Chars.digit(value.charAt(i - 1)) ? 0 : 1;
    }
    return turns >= 6;
  }

  private static void bearer(Text text, int start, int end, List<Candidate> out) {
    String value = text.sub(start, end);
    boolean named = text.sub(Math.max(0, start - 7), start).equalsIgnoreCase("bearer ");
    if (named && Credential.random(value) && Credential.mixed(value)) {
      text.report(ACCESS_TOKEN, value, Validity.PLAUSIBLE, start, end, out);
    }
  }

  /** A client secret: three characters, a digit, {@code Q~}, then 31 to 34. */
  private static void azure(Text text, int tilde, List<Candidate> out) {
    int start = tilde - 5;
    boolean head = text.at(tilde - 1) == 'Q' && Chars.digit(text.at(tilde - 2));
    if (!head || start < 0 || azure(text.at(start - 1))) {
      return;
    }
    int end = start;
    while (azure(text.at(end))) {
      end++;
    }
    int length = end - tilde - 1;
    if (length >= 31 && length <= 34 && Credential.random(text.sub(tilde, end))) {
      text.report(AZURE_KEY, text.sub(start, end), Validity.VALID, start, end, out);
    }
  }

  private static boolean azure(char c) {
    return token(c) || c == '~' || c == '.';
  }

  static boolean token(char c) {
    return Chars.alnum(c) || c == '_' || c == '-';
  }

  private static int end(String s, int start) {
    int end = start;
    while (end < s.length() && token(s.charAt(end))) {
      end++;
    }
    return end;
  }
}
