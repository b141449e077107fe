package baguan.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's type by its content, with all of Tika's detectors. A package says itself what it
 * is, so that those who look into packages are asked first, and alone where they know; and a PDF
 * that is named as one is one. Trying all magic numbers takes as long as reading ten pages.
 */
final class TypeDetector {
  private static final MediaType PROGRAM = MediaType.application("x-msdownload");
  private static final MediaType PDF = MediaType.application("pdf");
  private static final String PDF_END = ".pdf";
  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Detector all;
  private final Detector packages;

  TypeDetector(DefaultDetector all, MimeTypes types) {
    this.all = all;
    List<Detector> others = all.getDetectors().stream().filter(d -> d != types).toList();
    this.packages = new CompositeDetector(types.getMediaTypeRegistry(), others);
  }

  /** Without parameters. */
  MediaType detect(byte[] bytes, TikaInputStream stream, Metadata metadata) throws IOException {
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
      MediaType inside = packages.detect(stream, metadata).getBaseType();
      if (Kinds.isShort(inside)) {
        return inside;
      }
    }
    if (pdf(bytes, metadata)) {
      return PDF;
    }
    MediaType detected = all.detect(stream, metadata);
    return program(detected) && written(bytes) ? MediaType.TEXT_PLAIN : plain(detected);
  }

  /** Its first bytes say so (ISO 32000-1, 7.5.2), and its name says nothing else. */
  private static boolean pdf(byte[] bytes, Metadata metadata) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    int header = PDF_HEADER.length;
    return name != null
        && name.regionMatches(true, name.length() - PDF_END.length(), PDF_END, 0, PDF_END.length())
        && bytes.length > header
        && Arrays.equals(bytes, 0, header, PDF_HEADER, 0, header);
  }

  /** Told by two letters, with which words begin too. */
  private static boolean program(MediaType detected) {
    return detected.getBaseType().equals(PROGRAM);
  }

  /** No program is without zeros and other control characters in its first kilobyte. */
  private static boolean written(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 1024); i++) {
      boolean control = bytes[i] >= 0 && bytes[i] < ' ';
      if (control && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Armoured keys and certificates are lines of text, whatever type their first line tells. */
  private static MediaType plain(MediaType detected) {
    boolean pem = "pem".equals(detected.getParameters().get("format"));
    return pem ? MediaType.TEXT_PLAIN : detected.getBaseType();
  }
}
