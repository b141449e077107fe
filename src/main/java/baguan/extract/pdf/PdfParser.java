package baguan.extract.pdf;

import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.Loader;
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
    Witness witness = new Witness(sink);
    Envelope envelope = new Envelope(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfDocument now = new PdfDocument(document, witness);
      now.pages();
      now.properties();
      now.structure(witness.drawn());
      now.losses();
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException("needs a password", e);
    } catch (IOException e) {
      if (envelope.names("Adobe.PubSec")) {
        throw new EncryptedDocumentException("needs a certificate", e);
      }
      throw e;
    }
    envelope.read(sink);
    new Revisions(envelope, witness).read();
  }
}
