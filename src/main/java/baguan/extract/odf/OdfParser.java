package baguan.extract.odf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import baguan.extract.Xml;
import baguan.extract.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** OpenDocument text, spreadsheet and presentation, with tracked changes and hidden parts apart. */
public final class OdfParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String BASE = "vnd.oasis.opendocument.";

  /** Files at the top of a package that belong there. */
  private static final Set<String> OWN =
      Set.of(
          "mimetype",
          "content.xml",
          "styles.xml",
          "meta.xml",
          "settings.xml",
          "manifest.rdf",
          "VersionList.xml",
          "layout-cache",
          "current.xml");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application(BASE + "text"),
        MediaType.application(BASE + "text-template"),
        MediaType.application(BASE + "spreadsheet"),
        MediaType.application(BASE + "spreadsheet-template"),
        MediaType.application(BASE + "presentation"),
        MediaType.application(BASE + "presentation-template"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "odt");
    XhtmlSink.run(handler, metadata, context, sink -> read(source, sink));
  }

  private static void read(Source source, Sink sink) throws IOException, TikaException {
    ZipParts zip = source.zip(sink);
    try {
      byte[] manifest = zip.bytes("META-INF/manifest.xml");
      boolean sealed =
          manifest != null
              && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
      if (sealed) {
        sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
        return;
      }
      InputStream content = zip.open("content.xml");
      if (content == null) {
        throw new TikaException("no content.xml");
      }
      OdfStyles styles = new OdfStyles();
      Map<String, Integer> counts = new HashMap<>();
      InputStream common = zip.open("styles.xml");
      if (common != null) {
        new OdfContent(sink, source.kind(), styles, counts).read(Xml.reader(common));
      }
      new OdfContent(sink, source.kind(), styles, counts).read(Xml.reader(content));
      meta(zip.open("meta.xml"), source.kind(), sink);
      files(zip, source.kind(), sink);
    } catch (XMLStreamException e) {
      throw new TikaException("broken XML", e);
    }
  }

  private static void meta(@Nullable InputStream in, String kind, Sink sink)
      throws XMLStreamException {
    XMLStreamReader reader = in == null ? null : Xml.reader(in);
    Map<String, Integer> counts = new HashMap<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    while (reader != null && reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          String own = Xml.attribute(reader, "name");
          name = own == null ? reader.getLocalName() : own;
          text.setLength(0);
          if (name.equals("template")) {
            text.append(OdfContent.attribute(reader, "href"));
          }
        }
        case XMLStreamReader.CHARACTERS -> text.append(reader.getText());
        case XMLStreamReader.END_ELEMENT -> {
          property(kind, name, text.toString().strip(), counts, sink);
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private static void property(
      String kind, String name, String text, Map<String, Integer> counts, Sink sink) {
    boolean person =
        name.equals("creator") || name.equals("initial-creator") || name.equals("printed-by");
    if (!text.isEmpty()) {
      int n = counts.merge(name, 1, Integer::sum);
      sink.block(
          Block.in(Layer.METADATA, kind + "/prop", n == 1 ? name : name + "[" + n + "]")
              .kind(Kind.PROPERTY)
              .cause(person ? Cause.PERSON_NAME : Cause.DOCUMENT_PROPERTY)
              .attribute("name", name)
              .text(text));
    }
  }

  /** Pictures, objects, macros, earlier versions: each a document of its own. */
  private static void files(ZipParts zip, String kind, Sink sink) throws IOException {
    int n = 0;
    for (String name : zip.names()) {
      Layer layer = layer(name);
      byte[] bytes = layer == Layer.VISIBLE ? null : zip.bytes(name);
      if (bytes == null || bytes.length == 0) {
        continue;
      }
      sink.block(
          Block.in(layer, kind, "file[" + ++n + "]")
              .kind(Kind.PROPERTY)
              .cause(cause(name))
              .text(name));
      sink.embed(name, bytes);
    }
  }

  /** The layer of a file that is no part of the document's own text; visible for the rest. */
  private static Layer layer(String name) {
    if (name.endsWith("/script-lb.xml") || name.endsWith("/script-lc.xml")) {
      return Layer.VISIBLE; // lists of modules
    }
    if (name.startsWith("Thumbnails/") || name.startsWith("ObjectReplacements/")) {
      return Layer.CACHE;
    }
    if (name.startsWith("Versions/")) {
      return Layer.REVISION;
    }
    if (!name.contains("/") && !name.startsWith("Object") && !OWN.contains(name)) {
      return Layer.UNREFERENCED;
    }
    boolean held =
        name.startsWith("Pictures/")
            || name.startsWith("Basic/")
            || name.startsWith("Scripts/")
            || name.startsWith("media/")
            || (name.startsWith("Object ") && name.endsWith("/content.xml"))
            || (name.startsWith("Object") && !name.contains("/"));
    return held ? Layer.EMBEDDED : Layer.VISIBLE;
  }

  private static Cause cause(String name) {
    if (layer(name) == Layer.UNREFERENCED) {
      return Cause.ORPHAN_PART;
    }
    return switch (name.substring(0, Math.max(0, name.indexOf('/')))) {
      case "Basic", "Scripts" -> Cause.MACRO;
      case "Thumbnails" -> Cause.THUMBNAIL;
      case "ObjectReplacements" -> Cause.CACHED_EXTERNAL_DATA;
      case "Versions" -> Cause.EARLIER_REVISION;
      case "Pictures", "media" -> Cause.EMBEDDED_FILE;
      default -> Cause.OLE_OBJECT;
    };
  }
}
