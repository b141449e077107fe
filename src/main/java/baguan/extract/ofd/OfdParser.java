package baguan.extract.ofd;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OFD files: every document body, then what the package holds beside them. */
public final class OfdParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(OfdDetector.OFD);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "ofd");
    XhtmlSink.run(handler, metadata, context, sink -> read(source, sink));
  }

  private static void read(Source source, Sink sink) throws IOException, TikaException {
    OfdPackage files = new OfdPackage(source.zip(sink));
    try {
      if (files.encrypted()) {
        sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.ENCRYPTED, ""));
        return;
      }
      String main = files.reach("OFD.xml");
      Element root = main == null ? null : files.element(main);
      if (root == null) {
        throw new TikaException("no OFD.xml");
      }
      Properties properties = new Properties(sink);
      List<Element> bodies = root.children("DocBody");
      for (int i = 0; i < bodies.size(); i++) {
        String prefix = source.kind() + (i == 0 ? "" : "/doc[" + (i + 1) + "]");
        new OfdBody(files, sink, properties, prefix).read(bodies.get(i));
      }
      orphans(files, source.kind(), sink);
    } catch (XMLStreamException e) {
      throw new TikaException("broken XML", e);
    }
  }

  /** Files nothing leads to: no viewer shows them, yet they travel with the document. */
  private static void orphans(OfdPackage files, String kind, Sink sink) {
    OfdExtras extras = new OfdExtras(files, sink, new Properties(sink), kind);
    int n = 0;
    for (String name : files.orphans()) {
      sink.block(
          Block.in(Layer.UNREFERENCED, kind, "orphan[" + ++n + "]")
              .kind(Kind.PROPERTY)
              .cause(Cause.ORPHAN_PART)
              .text(name));
      extras.embed(name, name);
    }
  }
}
