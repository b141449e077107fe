package baguan.find.identifier;

import static baguan.fact.IdentifierType.CONNECTION_STRING;
import static baguan.fact.IdentifierType.PASSWORD;

import baguan.fact.Validity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passwords in addresses of services, behind options of commands, in codes for a wireless net. */
final class ConnectionScanner implements Scanner {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

  @Override
  public void scan(Text text, List<Candidate> out) {
    connection(text, out);
    after(text, "sshpass -p ", out);
    after(text, "/user:", out);
    wireless(text, out);
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
      if (start >= 0 && !local(s, at + 1)) {
        int first = from + start + 1;
        if (Credential.plausible(s.substring(first, at), 4)) {
          text.report(
              CONNECTION_STRING, s.substring(first, at), Validity.PLAUSIBLE, first, at, out);
        }
      }
    }
  }

  private static boolean local(String s, int host) {
    return LOCAL.stream().anyMatch(name -> s.startsWith(name, host));
  }

  /** Behind the first slash or question mark, an address has no user any more. */
  private static boolean authority(String head, int from) {
    return head.indexOf('/', from) < 0 && head.indexOf('?', from) < 0;
  }

  /** The word behind a command's option; behind {@code /user:} the one after the name. */
  private static void after(Text text, String option, List<Candidate> out) {
    int at = text.text.indexOf(option);
    if (at < 0) {
      return;
    }
    int start = at + option.length();
    if (option.endsWith(":")) {
      start = text.text.indexOf(' ', start) + 1;
    }
    int end = AssignmentScanner.value(text, start);
    if (start > 0 && Credential.plausible(text.sub(start, end), 6)) {
      text.report(PASSWORD, text.sub(start, end), Validity.PLAUSIBLE, start, end, out);
    }
  }

  private static void wireless(Text text, List<Candidate> out) {
    int at = text.text.indexOf("WIFI:");
    int start = at < 0 ? -1 : text.text.indexOf(";P:", at);
    if (start >= 0) {
      int end = AssignmentScanner.value(text, start + 3);
      if (end - start > 7) {
        text.report(PASSWORD, text.sub(start + 3, end), Validity.PLAUSIBLE, start + 3, end, out);
      }
    }
  }

  /** {@code Server=…;User Id=…;}: a password beside them opens a database. */
  static boolean names(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("user id=")
        || lower.contains("uid=")
        || lower.contains("server=")
        || lower.contains("data source=");
  }
}
