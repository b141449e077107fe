package baguan.web.api;

import baguan.review.Notice;
import baguan.rule.Language;
import baguan.web.Texts;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a person was told, as an Atom feed (RFC 4287): for offices without mail. It names
 * submissions, and nothing in them.
 */
final class Feed {
  static final String TYPE = "application/atom+xml";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int MOST = 50;

  private Feed() {}

  static Answer of(Call call) {
    List<Notice> notices = call.gate().bell().told(call.actor(), MOST);
    String tongue = call.gate().bell().contact(call.actor()).language();
    Texts t = Texts.of(Language.of(tongue).orElse(call.gate().policy().language()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", t.tag());
      long last = notices.isEmpty() ? 0 : notices.get(0).at();
      head(xml, "urn:baguan:person:" + call.actor().person().id(), t.get("bell.title"), last);
      for (Notice notice : notices) {
        xml.writeStartElement("entry");
        String what = t.fill("notice." + notice.kind().id(), notice.number());
        head(xml, "urn:baguan:notice:" + notice.id(), what, notice.at());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", "/s/" + notice.number());
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes all that is written", e);
    }
    return new Answer(200, TYPE, Map.of(), out.toByteArray());
  }

  private static void head(XMLStreamWriter xml, String id, String title, long at)
      throws XMLStreamException {
    element(xml, "id", id);
    element(xml, "title", title);
    element(xml, "updated", Instant.ofEpochMilli(at).truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeStartElement("author");
    element(xml, "name", "Baguan");
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
