package baguan.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP package (OOXML, OFD), read from memory by its central directory. Every byte
 * that is inflated is counted. Whoever opens it closes it.
 */
public final class ZipParts implements AutoCloseable {
  private final ZipFile zip;
  private final Sink sink;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> folded = new HashMap<>(); // names by their lower case

  /**
   * @throws IOException when the bytes are no ZIP, or its directory is broken
   */
  public ZipParts(byte[] bytes, Sink sink) throws IOException {
    this.sink = sink;
    this.zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) {
        String name = normal(entry.getName());
        entries.putIfAbsent(name, entry);
        folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
  }

  /** Null for what is no ZIP, or a broken one: whoever reads it says so. */
  static @Nullable ZipParts in(byte[] bytes, Sink sink) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
      return null;
    }
    try {
      return new ZipParts(bytes, sink);
    } catch (IOException e) {
      return null;
    }
  }

  /** Part names without leading slash, in directory order. */
  public Iterable<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** Of all entries, folders too, in directory order; empty where an entry has none. */
  List<String> comments() {
    return Collections.list(zip.getEntries()).stream()
        .map(entry -> entry.getComment() == null ? "" : entry.getComment())
        .toList();
  }

  public boolean has(String name) {
    return entries.containsKey(normal(name));
  }

  /** The name a part has here: names that differ only in case are one (ECMA-376-2 6.2.2.3). */
  public String actual(String name) {
    String normal = normal(name);
    return entries.containsKey(normal)
        ? normal
        : folded.getOrDefault(normal.toLowerCase(Locale.ROOT), normal);
  }

  /**
   * Opens a part.
   *
   * @return null when there is no such part
   * @throws IOException also when it is encrypted or packed in an unknown way
   */
  public @Nullable InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(normal(name));
    return entry == null ? null : new Counted(zip.getInputStream(entry), entry.getCompressedSize());
  }

  /** The whole part, or null when there is none. */
  public byte @Nullable [] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Part names compare without leading slash and with forward slashes. */
  public static String normal(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  /** Tells the sink what comes out. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long inflated;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) {
      if (n > 0) {
        inflated += n;
        sink.inflated(packed, inflated, n);
      }
    }
  }
}
