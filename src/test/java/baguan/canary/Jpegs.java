package baguan.canary;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures that say more than they show. */
final class Jpegs {
  private Jpegs() {}

  static byte[] commented(String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] plain = plain("jpeg");
    byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
    out.write(plain, 0, 2); // start of image
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (words.length + 2)});
    out.writeBytes(words);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  static byte[] plain(String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
