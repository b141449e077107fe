package baguan.find.identifier;

import static baguan.fact.IdentifierType.EMAIL_ADDRESS;
import static baguan.fact.IdentifierType.IP_ADDRESS;

import baguan.fact.Validity;
import baguan.find.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mail and IP addresses; hardware addresses by {@link HardwareScanner}. Nothing is resolved. */
final class NetScanner implements Scanner {
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css", "localhost", "local");

  private static final int LOCAL = 64; // RFC 5321 4.5.3.1.1
  private static final int LABEL = 63;
  private static final int QUOTED = 40;

  @Override
  public void scan(Text text, List<Candidate> out) {
    for (int at = text.text.indexOf('@'); at >= 0; at = text.text.indexOf('@', at + 1)) {
      mail(text, at, out);
    }
    for (int run = 0; run < text.runs(); run++) {
      if (text.gap(run) == '.' && text.length(run) <= 3 && text.digits(run)) {
        version4(text, run, out);
      }
      HardwareScanner.scan(text, run, out);
    }
    for (int colon = text.text.indexOf(':'); colon >= 0; ) {
      colon = text.text.indexOf(':', version6(text, colon, out));
    }
  }

  private static void mail(Text text, int at, List<Candidate> out) {
    int start = at;
    while (start > 0
        && local(text.at(start - 1))
        && !(text.at(start - 1) == '.' && text.at(start) == '.')) {
      start--;
    }
    start = start == at ? quoted(text, at) : start;
    start += text.at(start) == '.' && text.at(start - 1) == '.' ? 1 : 0;
    int end = at + 1;
    while (domain(text.at(end))) {
      end++;
    }
    end = wide(text, at + 1, end);
    while (end > at + 1 && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
      end--;
    }
    String domain = text.sub(at + 1, end);
    int dot = domain.lastIndexOf('.');
    if (text.at(at + 1) != '@' && Chars.han(text.at(at + 1))) {
      end = chinese(text, at + 1);
      domain = text.sub(at + 1, Math.max(at + 1, end));
      dot = domain.lastIndexOf('.');
    }
    String local = text.sub(start, at);
    boolean whole =
        !local.isEmpty()
            && local.length() <= LOCAL
            && local.charAt(0) != '.'
            && !local.endsWith(".")
            && !local.equals("git")
            && !inUrl(text, start);
    if (whole && dot > 0 && topLevel(domain.substring(dot + 1)) && labels(domain)) {
      String value = (local + "@" + domain).toLowerCase(Locale.ROOT);
      out.add(
          new Candidate(
              EMAIL_ADDRESS,
              value,
              Validity.PLAUSIBLE,
              text.label(EMAIL_ADDRESS, start, end),
              local.contains("*"),
              start,
              end));
    }
  }

  /** {@code "j. doe"@example.com}: from the mark before, in one word's reach. */
  private static int quoted(Text text, int at) {
    if (text.at(at - 1) != '"') {
      return at;
    }
    int open = text.text.lastIndexOf('"', at - 2);
    while (open > 0 && text.at(open - 1) == '\\') {
      open = text.text.lastIndexOf('"', open - 2);
    }
    boolean near = open >= 0 && at - open <= QUOTED;
    return near && text.sub(open, at).chars().anyMatch(c -> Chars.alnum((char) c)) ? open : at;
  }

  /** A first label that holds letters of other scripts, as {@code müller.com}: its end. */
  private static int wide(Text text, int start, int end) {
    int i = end;
    while (i - start < LABEL
        && Character.isLetter(text.at(i))
        && !text.sub(start, i).contains(".")) {
      i++;
    }
    if (i == end || i == start || text.at(i) != '.' || !Chars.alnum(text.at(start))) {
      return end;
    }
    int stop = i + 1;
    while (domain(text.at(stop))) {
      stop++;
    }
    return stop > i + 2 ? stop : end;
  }

  /** RFC 1035: no label is empty or longer than 63, the whole not longer than 253. */
  private static boolean labels(String domain) {
    int length = 0;
    for (int i = 0; i <= domain.length(); i++) {
      if (i == domain.length() || domain.charAt(i) == '.') {
        if (length == 0 || length > LABEL) {
          return false;
        }
        length = 0;
      } else {
        length++;
      }
    }
    return domain.length() <= 253;
  }

  /** {@code scheme://user:password@host}: what stands before the at sign is no mailbox. */
  private static boolean inUrl(Text text, int start) {
    int colon = start - 1;
    if (text.at(colon) != ':') {
      return false;
    }
    int from = colon;
    while (from > 0 && text.at(from - 1) > ' ' && text.at(from - 1) < 0x7f) {
      from--;
    }
    return text.sub(from, colon).contains("://");
  }

  private static int chinese(Text text, int at) {
    for (String end : new String[] {".中国", ".公司", ".网络", ".中國", ".網絡", ".政务", ".公益"}) {
      int dot = text.text.indexOf(end, at);
      if (dot > at && dot - at <= 20) {
        return dot + end.length();
      }
    }
    return at;
  }

  private static boolean topLevel(String s) {
    if (s.length() < 2 || FILES.contains(s.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return s.startsWith("xn--")
        || s.chars().allMatch(c -> Chars.letter((char) c) || Chars.han((char) c));
  }

  private static boolean local(char c) {
    return Chars.alnum(c) || "._%+-*".indexOf(c) >= 0;
  }

  private static boolean domain(char c) {
    return Chars.alnum(c) || c == '.' || c == '-';
  }

  private static void version4(Text text, int run, List<Candidate> out) {
    int start = text.start(run);
    if (text.gap(run - 1) == '.' || text.gap(run + 1) != '.' || text.gap(run + 2) != '.') {
      return;
    }
    int end = text.end(run + 3);
    boolean longer = text.at(end) == '.' && Chars.alnum(text.at(end + 1));
    if (longer || Chars.letter(text.at(end))) {
      return;
    }
    int[] octets = new int[4];
    for (int k = 0; k < 4; k++) {
      String octet = text.sub(text.start(run + k), text.end(run + k));
      if (octet.length() > 3
          || !text.digits(run + k)
          || (octet.length() > 1 && octet.charAt(0) == '0')) {
        return;
      }
      octets[k] = Integer.parseInt(octet);
    }
    if (Addresses.usable(octets) && !numbering(text, start, end, octets)) {
      text.report(IP_ADDRESS, text.sub(start, end), Validity.VALID, start, end, out);
    }
  }

  /** Clauses and versions look the same: 第1.2.3.4节, v2.0.1.3. */
  private static boolean numbering(Text text, int start, int end, int[] octets) {
    if (Addresses.internal(octets) || !text.label(IP_ADDRESS, start, end).isEmpty()) {
      return false;
    }
    String before = text.sub(Math.max(0, start - 10), start).toLowerCase(Locale.ROOT);
    boolean named =
        before.endsWith("v")
            || before.contains("section")
            || before.contains("version")
            || before.contains("版")
            || before.contains("第")
            || before.contains("条")
            || "节条款章项號号".indexOf(text.at(end)) >= 0;
    boolean small = octets[0] < 20 && octets[1] < 20 && octets[2] < 20;
    return named || small;
  }

  /** Looks at the run of hex digits, colons and dots around a colon; returns its end. */
  private static int version6(Text text, int colon, List<Candidate> out) {
    int start = colon;
    while (start > 0 && hex(text.at(start - 1))) {
      start--;
    }
    int end = colon;
    while (hex(text.at(end))
        || text.at(end) == ':'
        || (text.at(end) == '.' && Chars.digit(text.at(end + 1)))) {
      end++;
    }
    boolean alone = !Chars.alnum(text.at(start - 1)) && !Chars.alnum(text.at(end));
    String value = text.sub(start, end);
    boolean pairs = value.length() == 23 && value.lastIndexOf(':') == 20; // hardware, 64 bits
    if (alone && !pairs && Addresses.version6(value)) {
      text.report(IP_ADDRESS, value, Validity.VALID, start, end, out);
    }
    return Math.max(end, colon + 1);
  }

  private static boolean hex(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
