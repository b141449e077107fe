package baguan.extract.pptx;

import baguan.document.Part;
import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import baguan.extract.ZipParts;
import baguan.extract.ooxml.Baggage;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Properties;
import baguan.extract.ooxml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Office Open XML presentations, a pass a part: slides first, then what the package carries. */
public final class PptxParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String OPEN = "vnd.openxmlformats-officedocument.presentationml.";
  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application(OPEN + "presentation"),
          MediaType.application(OPEN + "slideshow"),
          MediaType.application(OPEN + "template"),
          MediaType.application("vnd.ms-powerpoint.presentation.macroenabled.12"),
          MediaType.application("vnd.ms-powerpoint.slideshow.macroenabled.12"),
          MediaType.application("vnd.ms-powerpoint.template.macroenabled.12"),
          MediaType.application("vnd.ms-powerpoint.addin.macroenabled.12"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "pptx");
    XhtmlSink.run(handler, metadata, context, sink -> read(source.zip(sink), sink));
  }

  private static void read(ZipParts zip, Sink sink) throws IOException, TikaException {
    OoxmlPackage pack = new OoxmlPackage(zip);
    try {
      Reading reading = new Reading(pack, "pptx", sink);
      String main = pack.mainPart();
      if (main == null || !pack.zip().has(main)) {
        sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no presentation"));
      } else {
        Presentation presentation = Presentation.read(reading, main);
        sink.page(presentation.page());
        new Slides(reading, presentation).read();
      }
      Properties.emit(pack, "pptx", sink);
      Baggage.read(reading);
    } catch (XMLStreamException e) {
      throw new TikaException("package relationships are broken", e);
    }
  }
}
