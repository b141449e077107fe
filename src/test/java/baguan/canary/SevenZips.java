package baguan.canary;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives of one entry, not compressed. */
final class SevenZips {
  private SevenZips() {}

  static byte[] stored(String name, byte[] bytes) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
      out.setContentCompression(SevenZMethod.COPY);
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName(name);
      entry.setSize(bytes.length);
      entry.setLastModifiedTime(FileTime.fromMillis(0)); // without one Tika gives up
      out.putArchiveEntry(entry);
      out.write(bytes);
      out.closeArchiveEntry();
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }
}
