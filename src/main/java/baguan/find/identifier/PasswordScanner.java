package baguan.find.identifier;

import static baguan.fact.IdentifierType.ACCESS_TOKEN;
import static baguan.fact.IdentifierType.PASSWORD;

import baguan.fact.IdentifierType;
import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passwords and keys that are told: by a word and a colon, in a connection string, a command. */
final class PasswordScanner implements Scanner {
  private static final String[] PASSWORDS = {
    "password", "passwd", "pwd", "密码为", "密码是", "密码", "口令", "密碼為", "密碼是", "密碼", "通行碼"
  };
  private static final String[] KEYS = {
    "secret_access_key",
    "access_key_secret",
    "accesskeysecret",
    "secretkey",
    "secret_key",
    "apisecret",
    "api_key",
    "apikey",
    "appsecret",
    "client_secret",
    "private_key_id",
    "accountkey",
    "corpsecret",
    "密钥",
    "token",
    "secret",
    "sig"
  };
  private static final Set<String> NOTHING =
      Set.of(
          "null",
          "true",
          "false",
          "none",
          "changeme",
          "redacted",
          "password",
          "required",
          "example");

  @Override
  public void scan(Text text, List<Candidate> out) {
    String lower = text.text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.text.length()) {
      return; // a letter whose lower case is longer: no place for ASCII keys
    }
    if (told(lower)) {
      for (String word : PASSWORDS) {
        assigned(text, lower, word, PASSWORD, 6, out);
      }
      for (String word : KEYS) {
        assigned(text, lower, word, ACCESS_TOKEN, 16, out);
      }
    }
    connection(text, out);
    after(text, lower, "sshpass -p ", out);
    after(text, lower, "/user:", out);
    wireless(text, out);
  }

  /** A sign or verb without which no word tells a value. */
  private static boolean told(String lower) {
    return lower.indexOf(':') >= 0
        || lower.indexOf('=') >= 0
        || lower.indexOf('：') >= 0
        || lower.indexOf('为') >= 0
        || lower.indexOf('是') >= 0
        || lower.indexOf('為') >= 0;
  }

  private static void assigned(
      Text text, String lower, String word, IdentifierType type, int least, List<Candidate> out) {
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      int i = at + word.length();
      boolean verb = word.endsWith("为") || word.endsWith("是") || word.endsWith("為");
      boolean closed = text.at(i) == '"' || text.at(i) == '\'';
      i = skip(text, closed ? i + 1 : i, " ");
      boolean sign = ":=：".indexOf(text.at(i)) >= 0 && text.at(i) != '\0';
      boolean xml = text.text.startsWith("value=", i);
      if ((Chars.letter(Chars.at(lower, at - 1)) && type == PASSWORD) || !(verb || sign || xml)) {
        continue;
      }
      i = skip(text, xml ? i + 6 : sign ? i + 1 : i, " \"'“");
      int end = value(text, i);
      if (secret(text.sub(i, end), least)) {
        out.add(new Candidate(type, text.sub(i, end), Validity.PLAUSIBLE, word, false, i, end));
      }
    }
  }

  private static int skip(Text text, int i, String characters) {
    int at = i;
    while (text.at(at) != '\0' && characters.indexOf(text.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int value(Text text, int start) {
    int end = start;
    while (text.at(end) > ' ' && text.at(end) < 0x7f && "\"';,<>&".indexOf(text.at(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Long enough, not a placeholder, not a plain word: with digits, or of mixed case. */
  private static boolean secret(String s, int least) {
    String lower = s.toLowerCase(Locale.ROOT);
    boolean placeholder =
        s.indexOf('*') >= 0
            || s.startsWith("{")
            || s.startsWith("$")
            || s.startsWith("<")
            || s.startsWith("[")
            || s.startsWith("(")
            || s.startsWith("%")
            || lower.startsWith("xxx");
    boolean digit = s.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean mixed =
        !s.equals(lower)
            && !s.substring(Math.min(1, s.length()))
                .equals(lower.substring(Math.min(1, s.length())));
    return s.length() >= least
        && !placeholder
        && !NOTHING.contains(lower)
        && (digit || mixed)
        && (least < 16 || TokenScanner.entropy(s) >= 3.0);
  }

  /** {@code scheme://user:password@host}, {@code thin:user/password@}. */
  private static void connection(Text text, List<Candidate> out) {
    String s = text.text;
    for (int at = s.indexOf('@'); at > 0; at = s.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && s.charAt(from - 1) > ' ' && s.charAt(from - 1) < 0x7f) {
        from--;
      }
      String head = s.substring(from, at);
      int scheme = head.indexOf("://");
      boolean host = scheme >= 0 && authority(head, scheme + 3);
      int start = host ? head.indexOf(':', scheme + 3) : -1;
      int thin = head.indexOf(":thin:");
      start = thin >= 0 ? head.indexOf('/', thin) : start;
      if (start >= 0 && !s.startsWith("localhost", at + 1)) {
        int first = from + start + 1;
        if (secret(s.substring(first, at), 4)) {
          text.report(PASSWORD, s.substring(first, at), Validity.PLAUSIBLE, first, at, out);
        }
      }
    }
  }

  /** Behind the first slash or question mark, an address has no user any more. */
  private static boolean authority(String head, int from) {
    return head.indexOf('/', from) < 0 && head.indexOf('?', from) < 0;
  }

  /** The word behind a command's option; behind {@code /user:} the one after the name. */
  private static void after(Text text, String lower, String option, List<Candidate> out) {
    int at = lower.indexOf(option);
    if (at < 0) {
      return;
    }
    int start = at + option.length();
    if (option.endsWith(":")) {
      start = text.text.indexOf(' ', start) + 1;
    }
    int end = value(text, start);
    if (start > 0 && secret(text.sub(start, end), 6)) {
      text.report(PASSWORD, text.sub(start, end), Validity.PLAUSIBLE, start, end, out);
    }
  }

  private static void wireless(Text text, List<Candidate> out) {
    int at = text.text.indexOf("WIFI:");
    int start = at < 0 ? -1 : text.text.indexOf(";P:", at);
    if (start >= 0) {
      int end = value(text, start + 3);
      if (end - start > 7) {
        text.report(PASSWORD, text.sub(start + 3, end), Validity.PLAUSIBLE, start + 3, end, out);
      }
    }
  }
}
