package baguan.extract.ole;

import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Office 97–2003. Text comes from POI's model of the file, which tells what is hidden; properties,
 * macros and embedded files from Tika's own parser, whose text is not used. Files older than that
 * are left to Tika.
 */
public abstract class OldOfficeParser implements Parser {
  private static final long serialVersionUID = 1;

  private final OfficeParser office = new OfficeParser();
  private final MediaType type;
  private final String kind;

  /**
   * @param kind first word of locators, where the file is no other's part
   */
  protected OldOfficeParser(MediaType type, String kind) {
    this.type = type;
    this.kind = kind;
  }

  /** Reads the text; POI's exceptions may pass. */
  protected abstract void text(Source source, Sink sink) throws IOException;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(type);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (context.get(Sink.class) == null) {
      office.parse(stream, handler, metadata, context);
      return;
    }
    Source source = Source.of(stream, context, kind);
    boolean[] read = {false};
    XhtmlSink.run(handler, metadata, context, sink -> read[0] = read(source, sink));
    office.parse(stream, read[0] ? new DefaultHandler() : handler, metadata, context);
  }

  /** False when the file is for Tika's parser to read, or to refuse. */
  private boolean read(Source source, Sink sink) throws IOException {
    try {
      text(source, sink);
      return true;
    } catch (OldFileFormatException e) {
      return false;
    } catch (EncryptedDocumentException | LimitException e) {
      throw e;
    } catch (RuntimeException e) { // POI on broken files
      sink.part(
          new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, e.getClass().getSimpleName()));
      return false;
    }
  }
}
