package baguan.extract.pdf;

import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * PDF: what a reader sees, what the file holds besides, and what could not be read. One pass over
 * the glyphs of a page; a page is rendered only to prove a suspicion, and never recognised.
 */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = Source.of(stream, context, "pdf").bytes();
    XhtmlSink.run(handler, metadata, context, sink -> read(bytes, sink));
  }

  private static void read(byte[] bytes, Sink sink) throws IOException, TikaException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      body(document, sink);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException("needs a password", e);
    }
  }

  private static void body(PDDocument document, Sink sink) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    OptionalContent layers = new OptionalContent(catalog);
    Actions actions = new Actions();
    Files files = new Files();
    int pages = new Pages(document, layers, new Annotations(layers, actions, files), sink).read();
    if (pages == 0) {
      sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no pages"));
    }
  }
}
