package baguan.extract.pptx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Xml;
import baguan.extract.ooxml.Reading;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What older programs show instead; only what the slide does not say itself is told. */
final class Fallback {
  private final Reading reading;
  private final Place place;
  private final Set<String> said = new HashSet<>();
  private int count;

  Fallback(Reading reading, Place place) {
    this.reading = reading;
    this.place = place;
  }

  /** A run of text the slide has. */
  void say(String text) {
    said.add(text.strip());
  }

  /** Reads what is no part of the slide to its end: a fallback for its text, all else for none. */
  void aside(XMLStreamReader reader) throws XMLStreamException {
    if (reader.getLocalName().equals("Fallback")) {
      read(reader);
    } else {
      Xml.skip(reader);
    }
  }

  /** The reader stands at the start of a fallback, and is left at its end. */
  void read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder other = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (reader.getLocalName().equals("t")) {
          String text = Reading.text(reader);
          other.append(said.contains(text.strip()) ? "" : text);
        } else {
          depth++;
        }
      }
    }
    if (!place.frame()) { // prompts of masters are nobody's text
      reading
          .sink()
          .block(
              Block.in(Layer.CACHE, place.locator(), "fallback[" + ++count + "]")
                  .cause(Cause.ALTERNATE_CONTENT)
                  .text(other));
    }
  }
}
