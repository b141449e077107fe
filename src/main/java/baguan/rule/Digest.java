package baguan.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named byte strings; lengths are hashed too, so that nothing can shift. */
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  public void add(String name, byte[] bytes) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(8).putInt(utf8.length).putInt(bytes.length).flip());
    sha256.update(utf8);
    sha256.update(bytes);
  }

  /** Closes it: to be called once. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
