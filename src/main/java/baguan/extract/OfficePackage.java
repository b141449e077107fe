package baguan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The three usual Office packages, told by the content type of their main part (ECMA-376-2 §7.2.3).
 * All others are left to Tika's detectors, which take longer than reading ten pages.
 */
enum OfficePackage {
  DOCX("wordprocessingml.document"),
  XLSX("spreadsheetml.sheet"),
  PPTX("presentationml.presentation");

  private static final String TYPES = "[Content_Types].xml";

  private final String subtype;

  OfficePackage(String format) {
    subtype = "vnd.openxmlformats-officedocument." + format;
  }

  MediaType type() {
    return MediaType.application(subtype);
  }

  static boolean isOne(MediaType type) {
    return Arrays.stream(values()).anyMatch(p -> p.subtype.equals(type.getSubtype()));
  }

  private String mainType() {
    return "application/" + subtype + ".main+xml";
  }

  /** True of a name with this package's own extension. */
  boolean fits(String name) {
    String end = "." + name();
    return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
  }

  /** Nothing for what is of another type, of two types at once, or broken. */
  static Optional<OfficePackage> of(ZipParts zip) {
    if (zip.has("mimetype") || zip.has("OFD.xml")) { // OpenDocument, EPUB, OFD
      return Optional.empty();
    }
    try {
      String main = mainPart(zip);
      String type = main == null ? null : override(zip, main);
      return Arrays.stream(values()).filter(p -> p.mainType().equals(type)).findFirst();
    } catch (IOException | XMLStreamException e) {
      return Optional.empty(); // whoever reads the file says so
    }
  }

  private static @Nullable String mainPart(ZipParts zip) throws IOException, XMLStreamException {
    XMLStreamReader reader = reader(zip, "_rels/.rels");
    while (reader != null && reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT
          && String.valueOf(Xml.attribute(reader, "Type")).endsWith("/officeDocument")) {
        return Xml.attribute(reader, "Target");
      }
    }
    return null;
  }

  private static @Nullable String override(ZipParts zip, String part)
      throws IOException, XMLStreamException {
    XMLStreamReader reader = reader(zip, TYPES);
    while (reader != null && reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        String name = Xml.attribute(reader, "PartName");
        if (name != null && ZipParts.normal(name).equalsIgnoreCase(ZipParts.normal(part))) {
          return Xml.attribute(reader, "ContentType");
        }
      }
    }
    return null;
  }

  private static @Nullable XMLStreamReader reader(ZipParts zip, String part)
      throws IOException, XMLStreamException {
    InputStream in = zip.open(part);
    return in == null ? null : Xml.reader(in);
  }
}
