package baguan.extract.text;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
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

/**
 * Plain text, Markdown, CSV, source: a block a line, so that a finding's line and column are those
 * of an editor. UTF-8 when it decodes as such, else what the detectors guess; in doubt it is partly
 * read.
 */
public final class TextParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.TEXT_PLAIN,
          MediaType.text("markdown"),
          MediaType.text("x-web-markdown"),
          MediaType.text("csv"),
          MediaType.text("tsv"),
          MediaType.text("x-log"),
          MediaType.text("x-ini"),
          MediaType.text("x-config"),
          MediaType.text("x-yaml"),
          MediaType.application("json"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "txt");
    Decoded read = TextDecoder.read(source.bytes());
    XhtmlSink.run(
        handler,
        metadata,
        context,
        sink -> lines(read.tell(".", sink).text(), source.kind() + "/body", sink));
  }

  /** Lines end at LF, CRLF or CR; the ending belongs to no block. */
  private static void lines(String text, String part, Sink sink) {
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      number++;
      sink.block(
          Block.in(Layer.VISIBLE, part, "line[" + number + "]")
              .kind(Kind.LINE)
              .text(text.substring(start, end)));
      boolean crlf = text.startsWith("\r\n", end);
      start = end + (crlf ? 2 : 1);
    }
  }
}
