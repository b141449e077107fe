package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a ZIP says beside its entries: comments, and bytes before and after them. */
final class ZipRemarks {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;

  private ZipRemarks() {}

  /**
   * Only for files whose directory was found: {@link ZipEnd}.
   *
   * @param entries comments of the entries
   */
  static void read(String kind, byte[] bytes, List<String> entries, Sink sink) {
    int end = end(bytes);
    if (end < 0) {
      return;
    }
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int length =
        Math.min(Short.toUnsignedInt(zip.getShort(end + 20)), bytes.length - end - END_SIZE);
    int after = end + END_SIZE + length;
    String comment = new String(bytes, end + END_SIZE, length, StandardCharsets.UTF_8);
    remark(kind, "archive-comment", comment, sink);
    for (String entry : entries) {
      remark(kind, "entry-comment", entry, sink);
    }
    if (after < bytes.length) {
      byte[] rest = Arrays.copyOfRange(bytes, after, bytes.length);
      Tails.orphan(kind, "after", rest.length + " bytes after the end", sink);
      sink.embed("after-end", rest);
    }
  }

  private static void remark(String kind, String name, String text, Sink sink) {
    sink.block(
        Block.in(Layer.METADATA, kind + "/prop", name)
            .kind(Kind.PROPERTY)
            .cause(Cause.DOCUMENT_PROPERTY)
            .attribute("name", name)
            .text(text));
  }

  /** Offset of the last record that fits the file, -1 when there is none. */
  private static int end(byte[] bytes) {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = bytes.length - END_SIZE; at >= 0; at--) {
      if (zip.getInt(at) == END) {
        int start = zip.getInt(at + 16);
        int size = zip.getInt(at + 12);
        boolean fits = start >= 0 && size >= 0 && start + (long) size <= at;
        if (fits || start == -1) {
          return at;
        }
      }
    }
    return -1;
  }
}
