package baguan.extract.ole;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A file that was dropped into a document: the file itself, and where it lay on its owner's disk.
 */
public final class PackagedFileParser implements Parser {
  private static final long serialVersionUID = 1;

  private static final Set<String> CONTENTS = Set.of("CONTENTS", "Contents", "Package");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-tika-msoffice-embedded"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "ole");
    XhtmlSink.run(handler, metadata, context, sink -> read(source.bytes(), sink));
  }

  private static void read(byte[] bytes, Sink sink) throws IOException, TikaException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
        packaged(Ole10Native.createFromEmbeddedOleObject(root), sink);
      }
      for (Entry entry : root) {
        if (entry instanceof DocumentEntry document && CONTENTS.contains(entry.getName())) {
          try (InputStream in = root.createDocumentInputStream(entry)) {
            sink.embed(entry.getName(), IOUtils.toByteArray(in, document.getSize()));
          }
        }
      }
    } catch (Ole10NativeException e) {
      throw new TikaException("packaged file is broken", e);
    }
  }

  private static void packaged(Ole10Native file, Sink sink) {
    Set<String> paths = new LinkedHashSet<>();
    paths.add(text(file.getFileName2()));
    paths.add(text(file.getFileName()));
    paths.add(text(file.getCommand()));
    int n = 0;
    for (String path : paths) {
      if (path.indexOf('\\') >= 0 || path.indexOf('/') >= 0) {
        sink.block(
            Block.in(Layer.METADATA, "ole/prop", "path[" + ++n + "]")
                .kind(Kind.PROPERTY)
                .cause(Cause.LOCAL_PATH)
                .attribute("name", "path")
                .text(path));
      }
    }
    String label = text(file.getLabel());
    String name = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
    sink.embed(name.isBlank() ? "packaged" : name, file.getDataBuffer());
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
