package baguan.find.identifier;

import baguan.fact.IdentifierHit;
import baguan.fact.IdentifierType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Token (RFC 7519), as far as its header and claims can be read without a key.
 *
 * @param expires seconds since 1970 of its {@code exp} claim, 0 when it has none
 */
record WebToken(long expires) {
  private static final int LONGEST = 16_384;
  private static final long LATEST = 253_402_300_799L; // the end of the year 9999

  /** Where a day begins first: what ended before it there has ended everywhere. */
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  /** The hit as it is on the day of release: a token that has ended is of a type of its own. */
  static IdentifierHit dated(IdentifierHit hit, int date) {
    if (hit.type() != IdentifierType.WEB_TOKEN || date == 0) {
      return hit;
    }
    WebToken token = of(hit.value());
    if (token == null || !token.endedBefore(date)) {
      return hit;
    }
    return new IdentifierHit(
        IdentifierType.EXPIRED_WEB_TOKEN,
        hit.value(),
        hit.validity(),
        hit.label(),
        hit.masked(),
        hit.own(),
        hit.view(),
        hit.layer(),
        hit.at());
  }

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

  /**
   * True of a token that had ended when the day of release began; without a day nothing is known.
   *
   * @param date {@code yyyymmdd}, 0 when not said
   */
  boolean endedBefore(int date) {
    if (expires == 0) {
      return false;
    }
    OffsetDateTime end = Instant.ofEpochSecond(expires).atOffset(EASTERNMOST);
    return end.getYear() * 10_000 + end.getMonthValue() * 100 + end.getDayOfMonth() < date;
  }

  private static long expiry(String claims) {
    int at = claims.indexOf("\"exp\"");
    int i = at < 0 ? claims.length() : claims.indexOf(':', at) + 1;
    long seconds = 0;
    for (;
        i < claims.length() && (claims.charAt(i) == ' ' || Character.isDigit(claims.charAt(i)));
        i++) {
      if (claims.charAt(i) != ' ' && seconds < LATEST) {
        seconds = seconds * 10 + Character.digit(claims.charAt(i), 10);
      }
    }
    return Math.min(seconds, LATEST);
  }

  private static String decoded(String part) {
    try {
      return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // no base64: no token
    }
  }
}
