package baguan.extract.html;

import baguan.document.Block;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import baguan.extract.text.Decoded;
import baguan.extract.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** HTML pages. Nothing a page names is fetched. */
public final class HtmlParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "html");
    Decoded read = read(source.bytes());
    Document document = Jsoup.parse(read.text());
    XhtmlSink.run(
        handler,
        metadata,
        context,
        sink -> {
          read.tell(".", sink);
          page(document, source.kind(), sink);
        });
  }

  private static void page(Document document, String kind, Sink sink) {
    Element title = document.selectFirst("head > title");
    if (title != null) {
      sink.block(
          Block.in(Layer.METADATA, kind + "/prop", "title")
              .kind(Kind.PROPERTY)
              .attribute("name", "title")
              .text(title.text()));
      title.remove();
    }
    HtmlBlocks.read(document, sink, kind + "/body", Map.of());
  }

  /** A declared charset is believed, but for UTF-8, which the bytes must bear out. */
  private static Decoded read(byte[] bytes) throws IOException {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    boolean found = declared.find();
    boolean unicode = found && declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf");
    return found && !unicode ? TextDecoder.read(bytes, declared.group(1)) : TextDecoder.read(bytes);
  }
}
