package baguan.extract.xlsx;

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

/** Office Open XML spreadsheets, a pass a part: sheets first, then what the workbook carries. */
public final class XlsxParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.template"),
          MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
          MediaType.application("vnd.ms-excel.template.macroenabled.12"),
          MediaType.application("vnd.ms-excel.addin.macroenabled.12"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Source source = Source.of(stream, context, "xlsx");
    XhtmlSink.run(handler, metadata, context, sink -> read(source.zip(sink), sink));
  }

  private static void read(ZipParts zip, Sink sink) throws IOException, TikaException {
    OoxmlPackage pack = new OoxmlPackage(zip);
    try {
      Reading reading = new Reading(pack, "xlsx", sink);
      String main = pack.mainPart();
      if (main == null || !pack.zip().has(main)) {
        sink.part(new Part(".", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no workbook"));
      } else if (main.endsWith(".bin")) {
        sink.part(
            new Part(".", Part.Reading.NOT_READ, Part.Reason.UNKNOWN_TYPE, "binary workbook"));
      } else {
        workbook(reading, main);
      }
      Properties.emit(pack, "xlsx", sink);
      Baggage.read(reading);
    } catch (XMLStreamException e) {
      throw new TikaException("package relationships are broken", e);
    }
  }

  private static void workbook(Reading reading, String main) {
    Workbook book = Workbook.read(reading, main);
    SheetComments comments = SheetComments.of(reading, main);
    for (Sheet sheet : book.sheets()) {
      if (sheet.part().isEmpty()) {
        reading
            .sink()
            .part(
                new Part(
                    sheet.locator(), Part.Reading.NOT_READ, Part.Reason.BROKEN, "no sheet part"));
      } else {
        new SheetReader(reading, book, sheet).read();
        comments.read(sheet);
        Drawing.read(reading, sheet);
      }
    }
    book.strings().orphans(reading);
    ExternalLinks.read(reading, main);
    PivotCaches.read(reading, main);
    for (OoxmlPackage.Relation relation : reading.relations(main).values()) {
      if (relation.type().equals("connections") && !relation.external()) {
        reading.xml(relation.target(), new Connections(reading)::read);
      }
    }
    Revisions.read(reading, main);
  }
}
