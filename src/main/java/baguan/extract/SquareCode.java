package baguan.extract;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.detector.Detector;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A code in a picture that telephones read and readers do not: QR, Data Matrix, Aztec, PDF417, all
 * with error correction, so that what is read was meant. ZXing does the work.
 *
 * @param text what it says; empty when it cannot be told
 */
record SquareCode(String text) {
  private static final int LEAST = 40; // pixels a side
  private static final int MOST = 1_600;
  private static final Map<DecodeHintType, ?> HINTS =
      Map.of(
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(
              BarcodeFormat.QR_CODE,
              BarcodeFormat.DATA_MATRIX,
              BarcodeFormat.AZTEC,
              BarcodeFormat.PDF_417));

  /** Empty also for pictures that cannot be opened: whoever reads them says what is wrong. */
  static Optional<SquareCode> in(byte[] bytes) {
    BufferedImage image = open(bytes);
    if (image == null) {
      return Optional.empty();
    }
    int w = image.getWidth();
    int h = image.getHeight();
    LuminanceSource source = new RGBLuminanceSource(w, h, image.getRGB(0, 0, w, h, null, 0, w));
    BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(source)); // made black and white once
    try {
      return Optional.of(new SquareCode(new MultiFormatReader().decode(bits, HINTS).getText()));
    } catch (NotFoundException e) {
      return unreadable(bits) ? Optional.of(new SquareCode("")) : Optional.empty();
    }
  }

  private static @Nullable BufferedImage open(byte[] bytes) {
    try (ImageInputStream in = // in memory: nothing of a document goes to a temporary file
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int w = reader.getWidth(0);
        int h = reader.getHeight(0);
        boolean fits = Math.min(w, h) >= LEAST && Math.max(w, h) <= MOST;
        return fits ? onWhite(reader.read(0)) : null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return plain;
  }

  /** Three corner marks of a QR code (ISO/IEC 18004) stand at the ends of two equal sides. */
  private static boolean unreadable(BinaryBitmap bits) {
    try {
      ResultPoint[] corners = new Detector(bits.getBlackMatrix()).detect().getPoints();
      float down = ResultPoint.distance(corners[0], corners[1]);
      float across = ResultPoint.distance(corners[1], corners[2]);
      float between = ResultPoint.distance(corners[0], corners[2]);
      return near(down, across) && near(between, (float) Math.hypot(down, across));
    } catch (ReaderException | RuntimeException e) {
      return false;
    }
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) < 0.1f * Math.max(a, b);
  }
}
