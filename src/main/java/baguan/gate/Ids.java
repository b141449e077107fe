package baguan.gate;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that cannot be guessed. */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** 128 random bits. */
  static String fresh() {
    return HexFormat.of().formatHex(bytes(16));
  }

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
