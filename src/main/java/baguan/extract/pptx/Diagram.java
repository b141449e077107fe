package baguan.extract.pptx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Kind;
import baguan.document.Layer;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a SmartArt diagram's points. */
record Diagram(Reading reading, String locator, Layer layer, Cause cause) {

  void read(XMLStreamReader reader) throws XMLStreamException {
    int count = 0;
    boolean text = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        text &= !reader.getLocalName().equals("t");
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("p") && text) {
          reading
              .sink()
              .block(
                  Block.in(layer, locator, "diagram/p[" + ++count + "]")
                      .kind(Kind.SHAPE)
                      .cause(cause)
                      .text(Reading.text(reader)));
        }
        text |= name.equals("t");
      }
    }
  }
}
