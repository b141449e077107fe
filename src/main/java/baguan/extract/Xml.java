package baguan.extract;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** Streaming XML readers that fetch nothing and expand nothing. */
public final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Namespace-aware; character data may come in several events. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Attribute by local name, whatever its namespace; null when absent. */
  public static @Nullable String attribute(XMLStreamReader reader, String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Skips to the end of the element the reader stands at the start of. */
  public static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** What is wrong with a part, and where; never the text of it, as a message might. */
  public static String fault(Exception e) {
    if (e instanceof XMLStreamException xml && xml.getLocation() != null) {
      Location at = xml.getLocation();
      return "not XML from " + at.getLineNumber() + ":" + at.getColumnNumber() + " on";
    }
    return e instanceof XMLStreamException ? "not XML" : e.getClass().getSimpleName();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // errors come where they stand
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }
}
