package baguan.extract.xlsx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Data connections: what they are called, connection string, command and file, a block each. */
final class Connections {
  private static final String[] TOLD = {
    "name",
    "description",
    "sourceFile",
    "odcFile",
    "connection",
    "command",
    "serverCommand",
    "url",
    "post",
    "localConnection"
  };

  private final Reading reading;
  private int count;

  Connections(Reading reading) {
    this.reading = reading;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "connection" -> {
          count++;
          tell(reader);
        }
        case "dbPr", "olapPr", "webPr", "textPr", "parameter", "oledbPr", "dataFeedPr" ->
            tell(reader);
        default -> {}
      }
    }
  }

  private void tell(XMLStreamReader reader) {
    for (String name : TOLD) {
      String value = Reading.attribute(reader, name);
      if (!value.isEmpty()) {
        reading.property(
            Layer.CACHE,
            Cause.EXTERNAL_LINK,
            "xlsx/connection[" + count + "]",
            reader.getLocalName() + "/" + name,
            name,
            RichText.unescape(value));
      }
    }
  }
}
