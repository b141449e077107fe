package baguan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Everything secret that an installation has: one file, and what is derived from it. */
final class Keys {
  private static final int BYTES = 32;
  private final byte[] root;

  private Keys(byte[] root) {
    this.root = root;
  }

  /**
   * Reads the key file, or makes one.
   *
   * @param mayCreate false when there is data that an earlier key sealed
   */
  static Keys open(Path file, boolean mayCreate) throws IOException {
    if (!Files.exists(file)) {
      if (!mayCreate) {
        throw new StoreException(file + ": the key of this store is gone — restore it from backup");
      }
      byte[] fresh = new byte[BYTES];
      new SecureRandom().nextBytes(fresh);
      SafeFiles.create(file, HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII));
    }
    String hex = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (hex.length() != BYTES * 2 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new StoreException(file + ": not a key — restore it from backup");
    }
    return new Keys(HexFormat.of().parseHex(hex));
  }

  /** Tells whether a key is the right one, and nothing about it. */
  String check() {
    return HexFormat.of().formatHex(derive("check")).substring(0, 16);
  }

  byte[] derive(String purpose) {
    return mac(root, purpose.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] mac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      Arrays.stream(parts).forEach(mac::update);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
