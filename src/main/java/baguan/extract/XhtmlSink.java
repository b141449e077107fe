package baguan.extract;

import baguan.document.Block;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Stroke;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Lets our parsers serve plain Tika: each block becomes a {@code p} whose attributes carry layer,
 * cause and locator. Coverage and geometry have no place in XHTML and are dropped.
 */
public final class XhtmlSink implements Sink, AutoCloseable {
  private final XHTMLContentHandler xhtml;
  private int line;

  private XhtmlSink(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
  }

  /** A parse into {@code sink}: the one in the context, or one that writes XHTML. */
  public interface Body {
    void into(Sink sink) throws IOException, SAXException, TikaException;
  }

  /** Runs a parser's body against whichever sink there is. */
  public static void run(ContentHandler handler, Metadata metadata, ParseContext context, Body body)
      throws IOException, SAXException, TikaException {
    Sink sink = context.get(Sink.class);
    if (sink != null) {
      body.into(sink);
      return;
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    try (XhtmlSink own = new XhtmlSink(xhtml)) {
      body.into(own);
    }
  }

  @Override
  public void close() throws SAXException {
    xhtml.endDocument();
  }

  @Override
  public void block(Block.Builder builder) {
    if (builder.isBlank()) {
      return;
    }
    Block block = builder.build(++line, "");
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", block.layer().id());
    attributes.addAttribute("", "data-at", "data-at", "CDATA", block.locator());
    if (!block.cause().id().isEmpty()) {
      attributes.addAttribute("", "data-cause", "data-cause", "CDATA", block.cause().id());
    }
    try {
      xhtml.startElement("p", attributes);
      xhtml.characters(block.prefix() + block.text());
      xhtml.endElement("p");
    } catch (SAXException e) {
      throw new IllegalStateException("XHTML handler refused a block", e);
    }
  }

  @Override
  public void page(PageSetup page) {}

  @Override
  public void stroke(Stroke stroke) {}

  @Override
  public void part(Part part) {}

  @Override
  public void embed(String name, byte[] bytes) {}

  @Override
  public void inflated(long packed, long inflated, long more) {}
}
