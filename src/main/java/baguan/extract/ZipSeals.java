package baguan.extract;

import baguan.document.Part;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Whether members of a ZIP are encrypted, as its directory or their own headers say: reading it as
 * a stream passes over some of them without a word, and stumbles over others.
 */
final class ZipSeals {
  private static final int FLAGS = 6; // bytes into a member's header

  private ZipSeals() {}

  /** The archive as a part that was not, or not wholly, read; empty when nothing is encrypted. */
  static Optional<Part> in(byte[] bytes) {
    List<ZipArchiveEntry> entries;
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      entries = Collections.list(zip.getEntries());
    } catch (IOException | RuntimeException e) { // a broken directory
      return Optional.empty(); // whoever reads the entries says so
    }
    long files = entries.stream().filter(e -> !e.isDirectory()).count();
    long sealed = entries.stream().filter(e -> sealed(e, bytes)).count();
    if (sealed == 0) {
      return Optional.empty();
    }
    Part.Reading reading = sealed < files ? Part.Reading.PARTLY : Part.Reading.NOT_READ;
    String detail = sealed + " of " + files + " files";
    return Optional.of(new Part(".", reading, Part.Reason.ENCRYPTED, detail));
  }

  /** In the directory, or only at the member itself (APPNOTE 4.4.4, bit 0). */
  private static boolean sealed(ZipArchiveEntry entry, byte[] bytes) {
    long at = entry.getLocalHeaderOffset() + FLAGS;
    boolean inside = at >= FLAGS && at < bytes.length;
    return entry.getGeneralPurposeBit().usesEncryption() || (inside && (bytes[(int) at] & 1) != 0);
  }
}
