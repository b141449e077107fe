package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The change log of a shared workbook: old and new content of each changed cell. */
final class Revisions {
  private final Reading reading;
  private int logs;
  private int users;

  private Revisions(Reading reading) {
    this.reading = reading;
  }

  static void read(Reading reading, String workbook) {
    Revisions revisions = new Revisions(reading);
    for (OoxmlPackage.Relation relation : reading.relations(workbook).values()) {
      if (!relation.external()) {
        switch (relation.type()) {
          case "revisionHeaders" ->
              reading.xml(relation.target(), xml -> revisions.headers(xml, relation.target()));
          case "usernames" -> reading.xml(relation.target(), revisions::users);
          default -> {}
        }
      }
    }
  }

  private void headers(XMLStreamReader reader, String part) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && reader.getLocalName().equals("header")) {
        String author = Reading.attribute(reader, "userName");
        String date = Reading.attribute(reader, "dateTime");
        String id = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          if (reader.getAttributeLocalName(i).equals("id")) {
            id = reader.getAttributeValue(i);
          }
        }
        String log = reading.target(part, id);
        String locator = "xlsx/revision[" + ++logs + "]";
        if (log != null) {
          reading.xml(log, locator, xml -> log(xml, locator, author, date));
        }
      }
    }
  }

  private void log(XMLStreamReader reader, String locator, String author, String date)
      throws XMLStreamException {
    int change = 0;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      String name = reader.getLocalName();
      switch (name) {
        case "rcc", "rrc" -> change++;
        case "oc", "nc" -> {
          String ref = Reading.attribute(reader, "r");
          emit(locator, "change[" + change + "]/" + name, ref, author, date, value(reader));
        }
        case "rsnm" ->
            emit(
                locator,
                "rename",
                "",
                author,
                date,
                Reading.attribute(reader, "oldName") + "\t" + Reading.attribute(reader, "newName"));
        default -> {}
      }
    }
  }

  private void emit(
      String locator, String path, String ref, String author, String date, String text) {
    reading
        .sink()
        .block(
            Block.in(Layer.REVISION, locator, path)
                .cause(Cause.EARLIER_REVISION)
                .attribute("ref", ref)
                .attribute("author", author)
                .attribute("date", date)
                .text(text));
  }

  /** A value, else the formula, else the inline string. */
  private static String value(XMLStreamReader reader) throws XMLStreamException {
    String text = "";
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "v", "f" -> text = Reading.text(reader);
          case "is" -> text = RichText.read(reader).text();
          default -> depth++;
        }
      }
    }
    return text;
  }

  private void users(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && reader.getLocalName().equals("userInfo")) {
        reading.property(
            Layer.METADATA,
            Cause.PERSON_NAME,
            "xlsx/revision",
            "user[" + ++users + "]",
            "user",
            Reading.attribute(reader, "name"));
      }
    }
  }
}
