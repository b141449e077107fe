package baguan.gate;

import baguan.store.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** What clients hold; the store knows only hashes of it. */
final class Secrets {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String PREFIX = "bg_";
  private static final int BODY = 30;
  private static final int CRC = 6;

  private Secrets() {}

  /** 256 random bits. */
  static String session() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.bytes(32));
  }

  /** Prefix, 30 characters, and their checksum, so that scanners find leaked ones. */
  static String token() {
    StringBuilder text = new StringBuilder(PREFIX);
    while (text.length() < PREFIX.length() + BODY) {
      int value = Ids.bytes(1)[0] & 63;
      if (value < ALPHABET.length()) { // else the first two letters would come more often
        text.append(ALPHABET.charAt(value));
      }
    }
    return text.append(checksum(text.substring(PREFIX.length()))).toString();
  }

  /** Whether it could be a token at all. */
  static boolean wellFormed(String token) {
    int length = PREFIX.length() + BODY + CRC;
    return token.length() == length
        && token.startsWith(PREFIX)
        && token.endsWith(checksum(token.substring(PREFIX.length(), length - CRC)));
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    long value = crc.getValue();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < CRC; i++) {
      text.insert(0, ALPHABET.charAt((int) (value % ALPHABET.length())));
      value /= ALPHABET.length();
    }
    return text.toString();
  }

  static String hash(String secret) {
    return Vault.sha256(secret.getBytes(StandardCharsets.UTF_8));
  }
}
