package baguan.extract.pptx;

import baguan.document.Cause;
import baguan.document.Layer;
import baguan.extract.ooxml.OoxmlPackage;
import baguan.extract.ooxml.Reading;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Who wrote comments, by the id comments use; both vocabularies. */
record Authors(Map<String, String> names) {

  static Authors read(Reading reading, String presentation) {
    Map<String, String> names = new HashMap<>();
    for (OoxmlPackage.Relation relation : reading.relations(presentation).values()) {
      boolean authors =
          relation.type().equals("commentAuthors") || relation.type().equals("authors");
      if (authors && !relation.external()) {
        reading.xml(
            relation.target(),
            xml -> {
              while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                  author(reading, xml, names);
                }
              }
            });
      }
    }
    return new Authors(names);
  }

  String name(String id) {
    return names.getOrDefault(id, "");
  }

  private static void author(Reading reading, XMLStreamReader xml, Map<String, String> names) {
    String name = Reading.attribute(xml, "name");
    if (!name.isEmpty()) {
      String id = Reading.attribute(xml, "id");
      names.put(id, name);
      String user = Reading.attribute(xml, "userId");
      reading.property(
          Layer.METADATA,
          Cause.PERSON_NAME,
          Presentation.LOCATOR,
          "author[" + names.size() + "]",
          "author",
          user.isEmpty() || user.equals(name) ? name : name + "\t" + user);
    }
  }
}
