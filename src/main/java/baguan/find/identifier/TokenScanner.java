package baguan.find.identifier;

import static baguan.fact.IdentifierType.ACCESS_TOKEN;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;

/** Access keys by the form their issuers give them. */
final class TokenScanner implements Scanner {
  /** Prefix, least length of the whole; joined from parts so that no scanner takes it for one. */
  private static final String[][] PREFIXES = {
    {"AK" + "IA", "20"},
    {"AS" + "IA", "20"},
    {"AB" + "IA", "20"},
    {"AC" + "CA", "20"},
    {"AI" + "za", "39"},
    {"GOC" + "SPX-", "35"},
    {"ya" + "29.", "40"},
    {"LT" + "AI", "16"},
    {"AK" + "ID", "36"},
    {"gh" + "p_", "40"},
    {"gh" + "o_", "40"},
    {"gh" + "u_", "40"},
    {"gh" + "s_", "40"},
    {"gh" + "r_", "40"},
    {"github" + "_pat_", "60"},
    {"gl" + "pat-", "26"},
    {"xo" + "xb-", "40"},
    {"xo" + "xp-", "40"},
    {"xo" + "xa-", "40"},
    {"sk" + "_live_", "24"},
    {"rk" + "_live_", "24"},
    {"sk-" + "ant-", "60"},
    {"sk-" + "proj-", "40"},
    {"hf" + "_", "37"},
    {"np" + "m_", "40"},
    {"py" + "pi-", "50"},
    {"SG" + ".", "60"},
    {"AGE-" + "SECRET-KEY-", "60"},
  };

  private static final String[] HOOKS = {
    "access_token=", "webhook/send?key=", "/open-apis/bot/v2/hook/"
  };

  @Override
  public void scan(Text text, List<Candidate> out) {
    String s = text.text;
    for (int i = 0; i < s.length(); i++) {
      if (token(s.charAt(i)) && Chars.letter(s.charAt(i))) {
        int end = end(s, i);
        if (end - i >= 16) {
          prefixed(text, i, end, out);
          webToken(text, i, out);
          hexToken(text, i, out);
          named(text, i, end, out);
        }
        i = end - 1;
      }
    }
    for (String hook : HOOKS) {
      int at = s.indexOf(hook);
      int start = at + hook.length();
      if (at >= 0 && end(s, start) - start >= 32) {
        text.report(
            ACCESS_TOKEN,
            s.substring(start, end(s, start)),
            Validity.PLAUSIBLE,
            start,
            end(s, start),
            out);
      }
    }
  }

  private static void prefixed(Text text, int start, int end, List<Candidate> out) {
    for (String[] prefix : PREFIXES) {
      if (text.text.startsWith(prefix[0], start)) {
        int stop = prefix[0].indexOf('.') >= 0 ? dotted(text.text, start) : end;
        String body = text.sub(start + prefix[0].length(), stop);
        boolean long_ = stop - start >= Integer.parseInt(prefix[1]);
        if (long_ && entropy(body) >= 3.0 && !body.endsWith("EXAMPLE")) {
          text.report(ACCESS_TOKEN, text.sub(start, stop), Validity.VALID, start, stop, out);
        }
        return;
      }
    }
  }

  /** {@code header.payload.signature}, the header beginning as every JSON object does. */
  private static void webToken(Text text, int start, List<Candidate> out) {
    if (text.text.startsWith("ey" + "J", start)) {
      int end = dotted(text.text, start);
      String value = text.sub(start, end);
      long dots = value.chars().filter(c -> c == '.').count();
      if (dots == 2 && value.length() >= 60) {
        text.report(ACCESS_TOKEN, value, Validity.VALID, start, end, out);
      }
    }
  }

  /** A prefix that words begin with too, so what follows must be 32 hexadecimal digits. */
  private static void hexToken(Text text, int start, List<Candidate> out) {
    int from = start + 4;
    int end = from;
    while (Character.digit(text.at(end), 16) >= 0 && end - from <= 32) {
      end++;
    }
    boolean whole = end - from == 32 && !Chars.alnum(text.at(end));
    if (whole && text.text.startsWith("da" + "pi", start) && entropy(text.sub(from, end)) >= 3.0) {
      text.report(ACCESS_TOKEN, text.sub(start, end), Validity.VALID, start, end, out);
    }
  }

  /** Twenty capitals and digits right behind AK, or forty-odd letters behind corpsecret. */
  private static void named(Text text, int start, int end, List<Candidate> out) {
    String before = text.sub(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
    String value = text.sub(start, end);
    boolean key =
        value.length() == 20
            && value.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            && (before.contains("ak") || before.contains("access"));
    boolean bearer = before.endsWith("bearer ") || before.endsWith("corpsecret ");
    if ((key || bearer) && entropy(value) >= 3.0 && !value.endsWith("EXAMPLE")) {
      text.report(ACCESS_TOKEN, value, Validity.PLAUSIBLE, start, end, out);
    }
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

  private static int dotted(String s, int start) {
    int end = start;
    while (end < s.length() && (token(s.charAt(end)) || s.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  /** Shannon, bits per character. */
  static double entropy(String s) {
    double bits = 0;
    int[] counts = new int[128];
    s.chars().filter(c -> c < 128).forEach(c -> counts[c]++);
    for (int count : counts) {
      if (count > 0) {
        double p = (double) count / s.length();
        bits -= p * Math.log(p) / Math.log(2);
      }
    }
    return bits;
  }
}
