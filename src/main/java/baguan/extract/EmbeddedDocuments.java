package baguan.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Hands files that Tika's parsers find inside a file to the sink, instead of into the text. */
final class EmbeddedDocuments implements EmbeddedDocumentExtractor {
  private static final int CHUNK = 1 << 16;

  private final Sink sink;
  private final XhtmlBlocks blocks;
  private int count;

  EmbeddedDocuments(Sink sink, XhtmlBlocks blocks) {
    this.sink = sink;
    this.blocks = blocks;
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
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    sink.embed(name == null || name.isBlank() ? "part-" + count : name, read(stream));
  }

  /** All of it, counted as inflated as it comes, so that a bomb stops at the limit. */
  private byte[] read(InputStream stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
      out.write(chunk, 0, n);
      sink.inflated(Long.MAX_VALUE, out.size(), n); // packed size unknown: no ratio
    }
    return out.toByteArray();
  }
}
