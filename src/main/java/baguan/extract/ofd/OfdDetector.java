package baguan.extract.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** A ZIP with an entry {@code OFD.xml} at its root is an OFD file, whatever its name. */
public final class OfdDetector implements Detector {
  static final MediaType OFD = MediaType.application("ofd");

  private static final long serialVersionUID = 1;
  private static final byte[] NAME = "OFD.xml".getBytes(StandardCharsets.US_ASCII);
  private static final int LOCAL = 30; // offset of the name in a local file header
  private static final int CENTRAL = 46; // and in a central directory header
  private static final int CHUNK = 1 << 16;

  @Override
  public MediaType detect(@Nullable InputStream input, Metadata metadata) throws IOException {
    if (input == null || !input.markSupported()) {
      return MediaType.OCTET_STREAM;
    }
    input.mark(Integer.MAX_VALUE);
    try {
      byte[] head = input.readNBytes(4);
      boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
      return zip && hasEntry(head, input) ? OFD : MediaType.OCTET_STREAM;
    } finally {
      input.reset();
    }
  }

  /** Slides over the bytes: the entry may come first or last. */
  private static boolean hasEntry(byte[] head, InputStream in) throws IOException {
    byte[] window = new byte[CHUNK];
    System.arraycopy(head, 0, window, 0, head.length);
    int filled = head.length;
    int keep = CENTRAL + NAME.length;
    while (true) {
      int n = in.readNBytes(window, filled, CHUNK - filled);
      filled += n;
      if (nameIn(window, filled)) {
        return true;
      }
      if (filled < CHUNK) {
        return false;
      }
      System.arraycopy(window, filled - keep, window, 0, keep);
      filled = keep;
    }
  }

  private static boolean nameIn(byte[] window, int filled) {
    for (int i = LOCAL; i + NAME.length <= filled; i++) {
      if (window[i] == NAME[0]
          && at(window, i)
          && (header(window, i - LOCAL, 3, 26) || header(window, i - CENTRAL, 1, 28))) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(byte[] window, int start) {
    for (int k = 0; k < NAME.length; k++) {
      if (window[start + k] != NAME[k]) {
        return false;
      }
    }
    return true;
  }

  /** A header of the given kind whose name has just the length of ours. */
  private static boolean header(byte[] w, int start, int kind, int lengthAt) {
    return start >= 0
        && w[start] == 'P'
        && w[start + 1] == 'K'
        && w[start + 2] == kind
        && w[start + 3] == kind + 1
        && w[start + lengthAt] == NAME.length
        && w[start + lengthAt + 1] == 0;
  }
}
