package baguan.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The record at the end of a ZIP that says where its directory is; a cut-off file has none. */
final class ZipEnd {
  private static final int RECORD = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int SIZE = 22;
  private static final int LOCATOR_SIZE = 20;
  private static final int COMMENT = 0xffff; // longest

  private ZipEnd() {}

  static boolean isIn(byte[] bytes) {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int last = bytes.length - SIZE;
    for (int at = last; at >= 0 && at >= last - COMMENT; at--) {
      if (zip.getInt(at) == RECORD && pointsToDirectory(zip, at)) {
        return true;
      }
    }
    return false;
  }

  /** Of a ZIP kept inside this one the record points elsewhere. */
  private static boolean pointsToDirectory(ByteBuffer zip, int at) {
    int entries = Short.toUnsignedInt(zip.getShort(at + 10));
    long size = Integer.toUnsignedLong(zip.getInt(at + 12));
    long start = Integer.toUnsignedLong(zip.getInt(at + 16));
    if (start == 0xffffffffL || size == 0xffffffffL || entries == 0xffff) {
      return at >= LOCATOR_SIZE && zip.getInt(at - LOCATOR_SIZE) == LOCATOR_64;
    }
    if (entries == 0) {
      return start + size == at;
    }
    return start + size <= at && start + 4 <= at && zip.getInt((int) start) == ENTRY;
  }
}
