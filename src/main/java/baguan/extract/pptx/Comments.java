package baguan.extract.pptx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Comments on a slide and their replies, a block each; classic and modern. */
final class Comments {
  private final Reading reading;
  private final Authors authors;
  private final String slide;
  private String author = "";
  private String date = "";
  private int count;

  Comments(Reading reading, Authors authors, String slide) {
    this.reading = reading;
    this.authors = authors;
    this.slide = slide;
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "cm", "reply" -> {
          author = authors.name(Reading.attribute(reader, "authorId"));
          String created = Reading.attribute(reader, "created");
          date = created.isEmpty() ? Reading.attribute(reader, "dt") : created;
        }
        case "text", "txBody" -> emit(text(reader));
        default -> {}
      }
    }
  }

  private void emit(String text) {
    reading
        .sink()
        .block(
            Block.in(Layer.COMMENT, slide, "comment[" + ++count + "]")
                .cause(Cause.COMMENT)
                .attribute("author", author)
                .attribute("date", date)
                .text(text));
  }

  /** Character data, a line a paragraph. */
  private static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          depth++;
          if (reader.getLocalName().equals("p") && text.length() > 0) {
            text.append('\n');
          }
        }
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }
}
