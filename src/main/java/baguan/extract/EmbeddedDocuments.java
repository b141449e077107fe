package baguan.extract;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/** Hands files that Tika's parsers find inside a file to the sink, instead of into the text. */
final class EmbeddedDocuments implements EmbeddedDocumentExtractor {
  private static final int CHUNK = 1 << 16;

  private final Sink sink;
  private final XhtmlBlocks blocks;
  private final String kind;
  private final boolean archive;
  private final long packed;
  private int count;

  /**
   * @param archive true when holding files is all the container is for: they are no surprise
   * @param packed size of the container, the most that a member can be packed into
   */
  EmbeddedDocuments(Sink sink, XhtmlBlocks blocks, String kind, boolean archive, long packed) {
    this.sink = sink;
    this.blocks = blocks;
    this.kind = kind;
    this.archive = archive;
    this.packed = packed;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    blocks.flush();
    count++;
    String given = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String name = given == null || given.isBlank() ? "part-" + count : given;
    if (!archive) {
      String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
      sink.block(
          Block.in(Layer.EMBEDDED, kind, "embedded[" + count + "]")
              .cause("MACRO".equals(type) ? Cause.MACRO : Cause.EMBEDDED_FILE)
              .attribute("type", type)
              .text(name));
    }
    sink.embed(name, container(stream) instanceof DirectoryEntry d ? file(d) : read(stream));
  }

  private static @Nullable Object container(InputStream stream) {
    return stream instanceof TikaInputStream tika ? tika.getOpenContainer() : null;
  }

  /** A folder of a compound file, handed over opened, as the file it once was. */
  private byte[] file(DirectoryEntry folder) throws IOException {
    try (POIFSFileSystem copy = new POIFSFileSystem()) {
      EntryUtils.copyNodes(folder, copy.getRoot());
      copy.getRoot().setStorageClsid(folder.getStorageClsid());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copy.writeFilesystem(out);
      sink.inflated(Long.MAX_VALUE, out.size(), out.size());
      return out.toByteArray();
    }
  }

  /** All of it, counted as inflated as it comes, so that a bomb stops at the limit. */
  private byte[] read(InputStream stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
      out.write(chunk, 0, n);
      sink.inflated(packed, out.size(), n);
    }
    return out.toByteArray();
  }
}
