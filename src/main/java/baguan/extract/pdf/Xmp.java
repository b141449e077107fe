package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.Sink;
import baguan.extract.Xml;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Properties of an XMP packet, one a block: simple ones, and the items of lists and histories. */
final class Xmp {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final Set<String> PEOPLE =
      Set.of("creator", "Author", "contributor", "AuthorsPosition");
  private static final int MAX = 2_000;
  private static final int DEPTH = 100;

  private final String part;
  private final Sink sink;
  private final Map<String, Integer> counts = new HashMap<>();
  private int count;

  Xmp(String part, Sink sink) {
    this.part = part;
    this.sink = sink;
  }

  void read(byte[] packet) throws XMLStreamException {
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(packet));
    Deque<String> names = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext() && count < MAX) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          names.push(name(reader, names));
          if (names.size() > DEPTH) {
            throw new XMLStreamException("nested too deeply");
          }
          attributes(reader);
          text.setLength(0);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
        case XMLStreamReader.END_ELEMENT -> {
          tell(String.valueOf(names.poll()), text.toString().strip());
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  /** The property's name; what RDF puts around values takes the name of the property. */
  private static String name(XMLStreamReader reader, Deque<String> names) {
    boolean wrapper = RDF.equals(reader.getNamespaceURI());
    String outer = names.isEmpty() ? "" : String.valueOf(names.peek());
    if (wrapper) {
      return outer;
    }
    String prefix = reader.getPrefix();
    String own = prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    return own + reader.getLocalName();
  }

  private void attributes(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      String prefix = reader.getAttributePrefix(i);
      if (space != null
          && !space.isEmpty()
          && !space.equals(RDF)
          && !"x".equals(prefix)
          && !"xml".equals(prefix)) {
        tell(prefix + ":" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
  }

  private void tell(String name, String value) {
    if (value.isBlank() || name.isEmpty()) {
      return;
    }
    count++;
    int n = counts.merge(name, 1, Integer::sum);
    String local = name.substring(name.indexOf(':') + 1);
    sink.block(
        Block.in(Layer.METADATA, part, name + "[" + n + "]")
            .kind(Kind.PROPERTY)
            .cause(PEOPLE.contains(local) ? Cause.PERSON_NAME : Cause.XMP_METADATA)
            .text(value)
            .attribute("name", name));
  }
}
