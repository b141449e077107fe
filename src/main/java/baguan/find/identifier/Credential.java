package baguan.find.identifier;

import java.util.Locale;
import java.util.Set;

/** Whether characters behind a word that names a secret are one. */
final class Credential {
  private static final Set<String> NOTHING =
      Set.of("null", "true", "false", "none", "undefined", "password", "passwd", "required");
  private static final String[] STAND_INS = {
    "xxx", "your", "example", "sample", "placeholder", "redacted", "changeme", "insert", "enter"
  };

  private Credential() {}

  /** Not a word, a placeholder, a reference to somewhere else, a range or a date. */
  static boolean plausible(String s, int least) {
    return s.length() >= least && mixed(s) && !standsIn(s) && !range(s) && !address(s) && !call(s);
  }

  /** With digits, or of mixed case beyond a capital at the front. */
  static boolean mixed(String s) {
    boolean digit = s.chars().anyMatch(c -> c >= '0' && c <= '9');
    String tail = s.substring(Math.min(1, s.length()));
    boolean upper = !tail.equals(tail.toLowerCase(Locale.ROOT));
    boolean lower = !s.equals(s.toUpperCase(Locale.ROOT));
    return digit || (upper && lower);
  }

  /** Capitals alone: a word where there is a sentence, so only for the value of a field. */
  static boolean capitals(String s, int least) {
    return s.length() >= least && s.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !standsIn(s);
  }

  private static boolean standsIn(String s) {
    String lower = s.toLowerCase(Locale.ROOT);
    if (s.indexOf('*') >= 0 || "{$<[(%/\\".indexOf(s.charAt(0)) >= 0 || NOTHING.contains(lower)) {
      return true;
    }
    for (String word : STAND_INS) {
      if (lower.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2024-2025}, {@code 10.5}: digits and what parts them. */
  private static boolean range(String s) {
    boolean parted = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean parts = "-~./:".indexOf(c) >= 0;
      if (!parts && (c < '0' || c > '9')) {
        return false;
      }
      parted |= parts;
    }
    return parted;
  }

  /** Code that fetches it: {@code vault.read(name)}. */
  private static boolean call(String s) {
    int open = s.indexOf('(');
    boolean name = open > 0 && Character.isLetter(s.charAt(0));
    for (int i = 0; name && i < open; i++) {
      name = Character.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == '.' || s.charAt(i) == '_';
    }
    return name && (open == s.length() - 1 || s.indexOf(')', open) > 0);
  }

  /** Where to ask for it: a mailbox, a link. */
  private static boolean address(String s) {
    int at = s.indexOf('@');
    boolean mailbox = at > 0 && s.indexOf('.', at) > at + 1 && Character.isLetter(last(s));
    return mailbox || s.contains("://") || s.startsWith("www.");
  }

  private static char last(String s) {
    return s.charAt(s.length() - 1);
  }

  /** Shannon entropy of at least three bits a character. */
  static boolean random(String s) {
    double bits = 0;
    int[] counts = new int[128];
    s.chars().filter(c -> c < 128).forEach(c -> counts[c]++);
    for (int count : counts) {
      if (count > 0) {
        double p = (double) count / s.length();
        bits -= p * Math.log(p) / Math.log(2);
      }
    }
    return bits >= 3.0;
  }
}
