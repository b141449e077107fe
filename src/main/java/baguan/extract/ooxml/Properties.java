package baguan.extract.ooxml;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.Sink;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Document properties and sensitivity labels of any Office Open XML package, a block each. */
public final class Properties {
  private static final Set<String> PEOPLE = Set.of("creator", "lastModifiedBy", "Manager");

  /** Counts and switches that say nothing about anybody. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "Application",
          "AppVersion",
          "DocSecurity",
          "ScaleCrop",
          "LinksUpToDate",
          "SharedDoc",
          "HyperlinksChanged",
          "HeadingPairs",
          "Pages",
          "Words",
          "Characters",
          "CharactersWithSpaces",
          "Lines",
          "Paragraphs",
          "Slides",
          "Notes",
          "HiddenSlides",
          "MMClips",
          "PresentationFormat");

  private final Reading reading;
  private final String part;

  private Properties(Reading reading) {
    this.reading = reading;
    this.part = reading.kind() + "/prop";
  }

  /** Blocks {@code kind/prop/NAME}; custom ones are {@code kind/prop/custom:NAME}. */
  public static void emit(OoxmlPackage pack, String kind, Sink sink) {
    Reading reading = new Reading(pack, kind, sink);
    Properties properties = new Properties(reading);
    for (OoxmlPackage.Relation relation : reading.relations("").values()) {
      if (relation.external()) {
        continue;
      }
      switch (relation.type()) {
        case "core-properties", "extended-properties" ->
            reading.xml(relation.target(), properties::simple);
        case "custom-properties" -> reading.xml(relation.target(), properties::custom);
        case "classificationlabels" -> reading.xml(relation.target(), properties::labels);
        default -> {}
      }
    }
  }

  /**
   * Some programs keep a copy of the properties as custom XML.
   *
   * @param root local name of the part's root
   * @param space its namespace
   * @return false, and nothing is read, when the part is none
   */
  static boolean copy(Reading reading, String part, String root, String space) {
    Properties properties = new Properties(reading);
    if (root.equals("Properties") && space.contains("custom")) {
      reading.xml(part, properties.part, properties::custom);
    } else if (root.equals("coreProperties")
        || (root.equals("Properties") && space.contains("extended"))) {
      reading.xml(part, properties.part, properties::simple);
    } else {
      return false;
    }
    return true;
  }

  private void simple(XMLStreamReader reader) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT && depth++ == 1) {
        String name = reader.getLocalName();
        property(name, vector(reader));
        depth--;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void property(String name, String value) {
    if (TECHNICAL.contains(name)) {
      return;
    }
    Cause cause = LocalPaths.in(value) ? Cause.LOCAL_PATH : Cause.DOCUMENT_PROPERTY;
    emit(PEOPLE.contains(name) ? Cause.PERSON_NAME : cause, name, value);
  }

  private void custom(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && reader.getLocalName().equals("property")) {
        String name = Reading.attribute(reader, "name");
        String value = vector(reader);
        Cause cause = LocalPaths.in(value) ? Cause.LOCAL_PATH : Cause.DOCUMENT_PROPERTY;
        emit(
            name.startsWith("MSIP_Label_") ? Cause.SENSITIVITY_LABEL : cause,
            "custom:" + name,
            value);
      }
    }
  }

  private void labels(XMLStreamReader reader) throws XMLStreamException {
    int count = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("label")) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          value.append(i == 0 ? "" : " ").append(reader.getAttributeLocalName(i));
          value.append('=').append(reader.getAttributeValue(i));
        }
        emit(Cause.SENSITIVITY_LABEL, "label[" + ++count + "]", value.toString());
      }
    }
  }

  private void emit(Cause cause, String name, String value) {
    reading.property(Layer.METADATA, cause, part, name, name, value.strip());
  }

  /** Text below an element, members of a vector set apart by tabs. */
  private static String vector(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    StringBuilder member = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          String one = member.toString().strip();
          text.append(text.isEmpty() || one.isEmpty() ? "" : "\t").append(one);
          member.setLength(0);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> member.append(reader.getText());
        default -> {}
      }
    }
    return text.toString();
  }
}
