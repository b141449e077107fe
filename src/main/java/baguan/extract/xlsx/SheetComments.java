package baguan.extract.xlsx;

import baguan.document.Block;
import baguan.document.Cause;
import baguan.document.Cell;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Notes and threaded comments on cells, a block each. */
final class SheetComments {
  private static final String THREAD = "tc="; // author of the note that stands in for a thread

  private final Reading reading;
  private final Map<String, String> persons;

  private SheetComments(Reading reading, Map<String, String> persons) {
    this.reading = reading;
    this.persons = persons;
  }

  /** Reads the workbook's persons and says who they are. */
  static SheetComments of(Reading reading, String workbook) {
    Map<String, String> persons = new HashMap<>();
    for (OoxmlPackage.Relation relation : reading.relations(workbook).values()) {
      if (relation.type().equals("person") && !relation.external()) {
        reading.xml(relation.target(), xml -> persons(reading, xml, persons));
      }
    }
    return new SheetComments(reading, persons);
  }

  void read(Sheet sheet) {
    boolean threads = false;
    for (OoxmlPackage.Relation relation : reading.relations(sheet.part()).values()) {
      if (relation.type().equals("threadedComment") && !relation.external()) {
        threads = true;
        reading.xml(relation.target(), xml -> threads(xml, sheet));
      }
    }
    boolean standIns = threads;
    for (OoxmlPackage.Relation relation : reading.relations(sheet.part()).values()) {
      if (relation.type().equals("comments") && !relation.external()) {
        reading.xml(relation.target(), xml -> notes(xml, sheet, standIns));
      }
    }
  }

  private static void persons(Reading reading, XMLStreamReader xml, Map<String, String> persons)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("person")) {
        String name = Reading.attribute(xml, "displayName");
        String user = Reading.attribute(xml, "userId");
        persons.put(Reading.attribute(xml, "id"), name);
        reading.property(
            Layer.METADATA,
            Cause.PERSON_NAME,
            "xlsx/workbook",
            "person[" + persons.size() + "]",
            "person",
            user.isEmpty() || user.equals(name) ? name : name + "\t" + user);
      }
    }
  }

  private void notes(XMLStreamReader xml, Sheet sheet, boolean standIns) throws XMLStreamException {
    List<String> authors = new ArrayList<>();
    String ref = "";
    String author = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "author" -> authors.add(Reading.text(xml));
        case "comment" -> {
          ref = Reading.attribute(xml, "ref");
          int index = Reading.number(xml, "authorId", -1);
          author = index >= 0 && index < authors.size() ? authors.get(index) : "";
        }
        case "text" -> {
          String text = RichText.read(xml).text();
          if (!(standIns && author.startsWith(THREAD))) {
            emit(sheet, ref, "comment", author, "", text);
          }
        }
        default -> {}
      }
    }
  }

  private void threads(XMLStreamReader xml, Sheet sheet) throws XMLStreamException {
    int count = 0;
    String ref = "";
    String author = "";
    String date = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "threadedComment" -> {
          ref = Reading.attribute(xml, "ref");
          date = Reading.attribute(xml, "dT");
          author = persons.getOrDefault(Reading.attribute(xml, "personId"), "");
        }
        case "text" -> emit(sheet, ref, "thread[" + ++count + "]", author, date, Reading.text(xml));
        default -> {}
      }
    }
  }

  private void emit(Sheet sheet, String ref, String what, String author, String date, String text) {
    reading
        .sink()
        .block(
            Block.in(Layer.COMMENT, sheet.locator(), ref + "/" + what)
                .cause(Cause.COMMENT)
                .cell(new Cell(sheet.locator(), Refs.row(ref), Refs.column(ref)))
                .attribute("author", author)
                .attribute("date", date)
                .text(text));
  }
}
