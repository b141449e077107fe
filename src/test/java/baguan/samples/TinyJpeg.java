package baguan.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A grey square that tells, or does not tell, what camera took it and where. */
final class TinyJpeg {
  private static final int ENTRY = 12;

  private TinyJpeg() {}

  static void write(HiddenExamples examples) throws IOException {
    byte[] plain = plain();
    byte[] told = with(plain, exif());
    for (String rule : new String[] {"gps-location", "camera-data"}) {
      examples.write(rule, "bad-photo.jpg", told);
      examples.write(rule, "good-photo.jpg", plain);
    }
  }

  private static byte[] plain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY), "jpg", out);
    return out.toByteArray();
  }

  private static byte[] with(byte[] jpeg, byte[] exif) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
    out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
    return out.put(exif).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A first directory with the maker's name, and that of the place: 30° N, 120° E. */
  private static byte[] exif() {
    int make = 8 + 2 + 2 * ENTRY + 4;
    int gps = make + 8;
    int degrees = gps + 2 + 4 * ENTRY + 4;
    ByteBuffer tiff = ByteBuffer.allocate(6 + degrees + 48);
    tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x10f, 2, 8, make);
    entry(tiff, 0x8825, 4, 1, gps);
    tiff.putInt(0).put("Example\0".getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    entry(tiff, 2, 5, 3, degrees);
    entry(tiff, 3, 2, 2, 'E' << 24);
    entry(tiff, 4, 5, 3, degrees + 24);
    tiff.putInt(0);
    for (int degree : new int[] {30, 120}) {
      tiff.putInt(degree).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
    }
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
