package baguan.extract.rtf;

import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Rich Text Format, with hidden, deleted and inserted text kept apart. */
public final class RtfParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("rtf"), MediaType.text("rtf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "rtf");
    XhtmlSink.run(
        handler,
        metadata,
        context,
        sink -> new RtfReader(source.bytes(), source.kind(), sink).read());
  }
}
