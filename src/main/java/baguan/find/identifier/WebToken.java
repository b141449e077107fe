package baguan.find.identifier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Token (RFC 7519), as far as its header and claims can be read without a key.
 *
 * @param expires seconds since 1970 of its {@code exp} claim, 0 when it has none
 */
record WebToken(long expires) {
  /** Start of 2026: no copy of this program is older, so what ended before has ended. */
  private static final long NOW_OR_LATER = 1_767_225_600L;

  private static final int LONGEST = 16_384;

  /** The token, or null when the text is none. */
  static @Nullable WebToken of(String text) {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    boolean three =
        first > 0
            && second > first + 1
            && second < text.length() - 1
            && text.indexOf('.', second + 1) < 0
            && text.length() <= LONGEST;
    if (!three || !decoded(text.substring(0, first)).contains("\"alg\"")) {
      return null;
    }
    return new WebToken(expiry(decoded(text.substring(first + 1, second))));
  }

  boolean expired() {
    return expires > 0 && expires < NOW_OR_LATER;
  }

  private static long expiry(String claims) {
    int at = claims.indexOf("\"exp\"");
    int i = at < 0 ? claims.length() : claims.indexOf(':', at) + 1;
    long seconds = 0;
    for (;
        i < claims.length() && (claims.charAt(i) == ' ' || Character.isDigit(claims.charAt(i)));
        i++) {
      if (claims.charAt(i) != ' ' && seconds < NOW_OR_LATER * 10) {
        seconds = seconds * 10 + Character.digit(claims.charAt(i), 10);
      }
    }
    return seconds;
  }

  private static String decoded(String part) {
    try {
      return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // no base64: no token
    }
  }
}
