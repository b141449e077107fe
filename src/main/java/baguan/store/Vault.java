package baguan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Uploads and reports at rest: found by the SHA-256 of what they are, sealed with AES-GCM. */
public final class Vault {
  private static final byte[] MAGIC = {'B', 'G', 'V', '1'};
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Blobs blobs;
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  Vault(Blobs blobs, byte[] key) {
    this.blobs = blobs;
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Keeps bytes; on return they survive a power cut. Answers their SHA-256. */
  public String put(byte[] bytes) throws IOException {
    String name = sha256(bytes);
    blobs.put(name, seal(name, bytes));
    return name;
  }

  /** What was kept, byte for byte. */
  public Optional<byte[]> get(String sha256) throws IOException {
    Optional<byte[]> sealed = blobs.get(sha256);
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = open(sha256, sealed.get());
    if (!sha256(bytes).equals(sha256)) {
      throw new IOException("blob " + sha256 + " is not what its name says");
    }
    return Optional.of(bytes);
  }

  /** Deletes what nothing names and was put before a time: leftovers of acts that never were. */
  int sweep(Set<String> named, long millis) throws IOException {
    int swept = 0;
    List<String> old = blobs.olderThan(millis);
    for (String name : old) {
      swept += !named.contains(name) && blobs.deleteOlder(name, millis) ? 1 : 0;
    }
    return swept;
  }

  private byte[] seal(String name, byte[] bytes) throws IOException {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name, bytes, 0);
    return ByteBuffer.allocate(MAGIC.length + NONCE + sealed.length)
        .put(MAGIC)
        .put(nonce)
        .put(sealed)
        .array();
  }

  private byte[] open(String name, byte[] sealed) throws IOException {
    int head = MAGIC.length + NONCE;
    if (sealed.length < head || !Arrays.equals(MAGIC, Arrays.copyOf(sealed, MAGIC.length))) {
      throw new IOException("blob " + name + " is not sealed by Baguan");
    }
    byte[] nonce = Arrays.copyOfRange(sealed, MAGIC.length, head);
    return cipher(Cipher.DECRYPT_MODE, nonce, name, sealed, head);
  }

  /** The name is authenticated too: no blob can stand in for another. */
  private byte[] cipher(int mode, byte[] nonce, String name, byte[] bytes, int from)
      throws IOException {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(bytes, from, bytes.length - from);
    } catch (GeneralSecurityException e) {
      throw new IOException("blob " + name + " cannot be opened: changed, or not of this key", e);
    }
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
