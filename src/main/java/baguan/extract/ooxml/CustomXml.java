package baguan.extract.ooxml;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A custom XML item: its text; a Power Query mashup is opened as the package it is. */
final class CustomXml {
  private static final int MASHUP_HEAD = 8; // version, then length of the package

  private final Reading reading;

  CustomXml(Reading reading) {
    this.reading = reading;
  }

  void read(String part) throws IOException, XMLStreamException {
    XMLStreamReader reader = reading.pack().reader(part);
    if (reader == null) {
      return;
    }
    while (reader.hasNext() && reader.next() != XMLStreamReader.START_ELEMENT) {
      // to the root
    }
    String space = reader.isStartElement() ? reader.getNamespaceURI() : null;
    if (space != null && Properties.copy(reading, part, reader.getLocalName(), space)) {
      return;
    }
    boolean mashup = reader.isStartElement() && reader.getLocalName().equals("DataMashup");
    String text = Baggage.words(reader);
    String locator = reading.locator(part);
    if (mashup) {
      reading.property(Layer.EMBEDDED, Cause.CUSTOM_XML, locator, "", "DataMashup", "DataMashup");
      mashup(text);
    } else {
      reading
          .sink()
          .block(Block.in(Layer.METADATA, locator, "").cause(Cause.CUSTOM_XML).text(text));
    }
  }

  private void mashup(String base64) throws IOException {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IOException("mashup is no base64", e);
    }
    if (bytes.length < MASHUP_HEAD) {
      throw new IOException("mashup is too short");
    }
    int length = 0;
    for (int i = 7; i >= 4; i--) {
      length = (length << 8) | (bytes[i] & 0xff);
    }
    int end = length < 0 ? bytes.length : (int) Math.min(bytes.length, (long) MASHUP_HEAD + length);
    reading.sink().embed("DataMashup.zip", Arrays.copyOfRange(bytes, MASHUP_HEAD, end));
  }
}
