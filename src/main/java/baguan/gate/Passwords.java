package baguan.gate;

import java.util.Locale;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id, 19 MiB, 2 passes: what OWASP asks for at least. */
final class Passwords {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 256;
  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

  String hash(String password) {
    String hash = argon2.encode(password);
    if (hash == null) {
      throw new IllegalStateException("no hash");
    }
    return hash;
  }

  /** Takes as long for an account that is not there, or has no password. */
  boolean matches(String password, String hash) {
    String tried = password.length() <= LONGEST ? password : "";
    if (hash.isEmpty()) {
      return hash(tried).isEmpty(); // never, after the same work
    }
    return argon2.matches(tried, hash) && !tried.isEmpty();
  }

  /** Made with weaker settings than today's. */
  boolean old(String hash) {
    return argon2.upgradeEncoding(hash);
  }

  /** Refuses what is guessed first. */
  static void demand(String login, String password) {
    int length = password.codePointCount(0, password.length());
    boolean plain =
        password.chars().distinct().count() < 4
            || password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
    if (length < SHORTEST || length > LONGEST || plain) {
      throw new IllegalArgumentException(
          "a password has " + SHORTEST + " to " + LONGEST + " characters, and not the login in it");
    }
  }
}
