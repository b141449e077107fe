package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.util.Arrays;

/** What follows the end of a picture: a film, an archive, the rest of the uncropped original. */
final class Tails {
  private static final int LEAST = 8; // fewer bytes are padding

  private Tails() {}

  static void read(String kind, byte[] bytes, Sink sink) {
    int end =
        switch (kind) {
          case "jpeg" -> jpeg(bytes);
          case "png" -> png(bytes);
          default -> bytes.length;
        };
    if (end < 0 || padding(bytes, end)) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, end, bytes.length);
    orphan(kind, "after", rest.length + " bytes after the end", sink);
    sink.embed("after-end", rest);
  }

  static void orphan(String kind, String path, String text, Sink sink) {
    sink.block(
        Block.in(Layer.UNREFERENCED, kind + "/bytes", path)
            .kind(Kind.PROPERTY)
            .cause(Cause.ORPHAN_PART)
            .text(text));
  }

  /** True when nothing but a few bytes, zeros or spaces follow. */
  private static boolean padding(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i++) {
      count += bytes[i] == 0 || bytes[i] == ' ' || bytes[i] == -1 ? 0 : 1;
    }
    return count < LEAST;
  }

  /** Offset behind the end-of-image mark, -1 when there is none. */
  private static int jpeg(byte[] bytes) {
    int i = 2;
    while (i + 3 < bytes.length) {
      if (bytes[i] != -1) {
        i++; // coded picture: runs to the next marker
        continue;
      }
      int marker = bytes[i + 1] & 0xff;
      if (marker == 0xd9) {
        return i + 2;
      }
      boolean bare = marker <= 1 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd8);
      int skip = marker == 0xff ? 1 : 2;
      i += bare ? skip : 2 + (((bytes[i + 2] & 0xff) << 8) | (bytes[i + 3] & 0xff));
    }
    return -1;
  }

  /** Offset behind the IEND chunk, -1 when there is none. */
  private static int png(byte[] bytes) {
    int i = 8;
    while (i + 12 <= bytes.length) {
      int length = int32(bytes, i);
      if (length < 0 || length > bytes.length - i - 12) {
        return -1;
      }
      boolean end = bytes[i + 4] == 'I' && bytes[i + 5] == 'E' && bytes[i + 6] == 'N';
      i += 12 + length;
      if (end) {
        return i;
      }
    }
    return -1;
  }

  private static int int32(byte[] bytes, int i) {
    return ((bytes[i] & 0xff) << 24)
        | ((bytes[i + 1] & 0xff) << 16)
        | ((bytes[i + 2] & 0xff) << 8)
        | (bytes[i + 3] & 0xff);
  }
}
