package baguan.extract.mail;

import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Mail messages: all headers, every alternative body, what lies between the parts, attachments. */
public final class EmlParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final int MAX_DEPTH = 50; // of multiparts

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.parse("message/rfc822"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "eml");
    XhtmlSink.run(handler, metadata, context, sink -> read(source, sink));
  }

  private static void read(Source source, Sink sink) throws IOException, TikaException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(10_000)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE); // attached messages are documents
    tokens.parse(new ByteArrayInputStream(source.bytes()));
    MailHeaders headers = new MailHeaders(sink, source.kind());
    MailBodies bodies = new MailBodies(sink, source.kind());
    try {
      walk(tokens, headers, bodies);
    } catch (MimeException e) {
      sink.part(
          new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, e.getClass().getSimpleName()));
    } finally {
      bodies.end();
    }
  }

  private static void walk(MimeTokenStream tokens, MailHeaders headers, MailBodies bodies)
      throws IOException, MimeException {
    int depth = 0;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_BODYPART -> headers.inPart();
        case T_END_HEADER -> bodies.describe(headers.endOfHeader());
        case T_FIELD -> headers.field(tokens.getField());
        case T_START_MULTIPART -> {
          if (++depth > MAX_DEPTH) {
            throw new LimitException("multipart depth > " + MAX_DEPTH);
          }
          bodies.multipart(tokens.getBodyDescriptor());
        }
        case T_END_MULTIPART -> {
          depth--;
          bodies.endMultipart();
        }
        case T_PREAMBLE, T_EPILOGUE -> bodies.between(tokens.getInputStream());
        case T_BODY -> {
          BodyDescriptor descriptor = tokens.getBodyDescriptor();
          bodies.body(descriptor, tokens.getDecodedInputStream());
        }
        default -> {}
      }
      state = tokens.next();
    }
  }
}
