package baguan.extract.docx;

import baguan.extract.Sink;
import baguan.extract.Source;
import baguan.extract.XhtmlSink;
import baguan.extract.ZipParts;
import baguan.extract.ooxml.OoxmlPackage;
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

/**
 * Word documents and templates, with or without macros. Locators begin with {@code docx} for all
 * four, so that a rule need not know them apart.
 */
public final class DocxParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String KIND = "docx";
  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, KIND);
    XhtmlSink.run(handler, metadata, context, sink -> read(source.zip(sink), sink));
  }

  private static void read(ZipParts zip, Sink sink) throws IOException, TikaException {
    try {
      new DocxFile(new OoxmlPackage(zip), sink).read();
    } catch (XMLStreamException e) {
      throw new TikaException("broken package relations", e);
    }
  }
}
