package baguan.extract.ppt;

import baguan.document.Part;
import baguan.extract.LimitException;
import baguan.extract.Sink;
import baguan.extract.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** PowerPoint 97–2003. Tika's own parser reads it; which slides are hidden is told beforehand. */
public final class PptParser implements Parser {
  private static final long serialVersionUID = 1;

  /** Numbers of the hidden slides, 1-based, in the metadata of the parse. */
  public static final String HIDDEN_SLIDE = "X-TIKA:baguan-hidden-slide";

  private final OfficeParser office = new OfficeParser();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("vnd.ms-powerpoint"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Sink sink = context.get(Sink.class);
    if (sink != null) {
      hidden(Source.of(stream, context, "ppt").bytes(), metadata, sink);
    }
    office.parse(stream, handler, metadata, context);
  }

  private static void hidden(byte[] bytes, Metadata metadata, Sink sink) {
    try (HSLFSlideShow show = new HSLFSlideShow(new ByteArrayInputStream(bytes))) {
      for (HSLFSlide slide : show.getSlides()) {
        if (slide.isHidden()) {
          metadata.add(HIDDEN_SLIDE, Integer.toString(slide.getSlideNumber()));
        }
      }
    } catch (LimitException | EncryptedDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // Tika may read on, but not tell what is hidden
      sink.part(
          new Part(".", Part.Reading.PARTLY, Part.Reason.BROKEN, e.getClass().getSimpleName()));
    }
  }
}
