package baguan.extract.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What pages refer to by number: fonts, drawing parameters, media, composite units. */
final class Resources {
  /**
   * @param name without subset prefix
   */
  record Font(String name, boolean bold, boolean italic) {
    static final Font NONE = new Font("", false, false);
  }

  /**
   * @param part where its bytes lie, empty when missing
   */
  record Media(String id, String type, String part) {}

  private static final int MAX_CHAIN = 8;

  private final OfdPackage files;
  private final Map<String, Font> fonts = new HashMap<>();
  private final Map<String, Element> drawParams = new HashMap<>();
  private final Map<String, Media> media = new LinkedHashMap<>();
  private final Map<String, Element> composites = new HashMap<>();
  private final Map<String, Boolean> opaque = new HashMap<>();

  Resources(OfdPackage files) {
    this.files = files;
  }

  /** Adds a resource file; ids are unique in a document, so later files never hide earlier ones. */
  void add(String part) throws IOException, XMLStreamException {
    Element root = files.element(part);
    if (root == null) {
      return;
    }
    String base = root.attribute("BaseLoc");
    for (Element element : root.walk()) {
      String id = element.attribute("ID");
      switch (element.name()) {
        case "Font" -> font(part, base, id, element);
        case "DrawParam" -> drawParams.putIfAbsent(id, element);
        case "MultiMedia" -> {
          String file = locate(part, base, element.textOf("MediaFile"));
          media.putIfAbsent(id, new Media(id, element.attribute("Type"), file));
        }
        case "CompositeGraphicUnit", "CompositeGraphicsUnit" -> composites.putIfAbsent(id, element);
        case "ColorSpace" -> locate(part, base, element.attribute("Profile"));
        default -> {}
      }
    }
  }

  private void font(String part, String base, String id, Element element) {
    locate(part, base, element.textOf("FontFile"));
    String name = element.attribute("FontName");
    if (name.isBlank()) {
      name = element.attribute("FamilyName");
    }
    fonts.putIfAbsent(
        id,
        new Font(
            name.strip().replaceFirst("^[A-Z]{6}\\+", ""),
            element.flag("Bold", false),
            element.flag("Italic", false)));
  }

  private String locate(String part, String base, String location) {
    if (location.isBlank()) {
      return "";
    }
    String inner = base.isBlank() || location.startsWith("/") ? location : base + "/" + location;
    String found = files.resolve(part, inner);
    if (found == null) {
      found = files.resolve(part, location);
    }
    return found == null ? "" : found;
  }

  Font font(String id) {
    return fonts.getOrDefault(id, Font.NONE);
  }

  Map<String, Media> media() {
    return media;
  }

  @Nullable Element composite(String id) {
    return composites.get(id);
  }

  /** An element of drawing parameters, or of those they rest on; null when none has it. */
  @Nullable Element drawn(String drawParam, String child) {
    Element params = drawParams.get(drawParam);
    for (int i = 0; params != null && i < MAX_CHAIN; i++) {
      Element found = params.child(child);
      if (found != null) {
        return found;
      }
      params = drawParams.get(params.attribute("Relative"));
    }
    return null;
  }

  double lineWidth(String drawParam, double fallback) {
    Element params = drawParams.get(drawParam);
    for (int i = 0; params != null && i < MAX_CHAIN; i++) {
      if (params.has("LineWidth")) {
        return params.number("LineWidth", fallback);
      }
      params = drawParams.get(params.attribute("Relative"));
    }
    return fallback;
  }

  /** True when an image hides what lies under it: seals have an alpha channel, photos have not. */
  boolean opaque(String mediaId) throws IOException {
    Boolean known = opaque.get(mediaId);
    if (known == null) {
      Media found = media.get(mediaId);
      byte[] bytes = found == null || found.part().isEmpty() ? null : files.bytes(found.part());
      known = bytes != null && opaque(bytes);
      opaque.put(mediaId, known);
    }
    return known;
  }

  private static boolean opaque(byte[] b) {
    if (b.length > 33 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
      int colorType = b[25];
      return (colorType == 0 || colorType == 2 || colorType == 3) && !contains(b, "tRNS");
    }
    return b.length > 4 && !(b[0] == 'G' && b[1] == 'I' && b[2] == 'F');
  }

  private static boolean contains(byte[] bytes, String word) {
    int end = Math.min(bytes.length, 1 << 14) - word.length();
    for (int i = 8; i < end; i++) {
      if (bytes[i] == word.charAt(0)
          && bytes[i + 1] == word.charAt(1)
          && bytes[i + 2] == word.charAt(2)
          && bytes[i + 3] == word.charAt(3)) {
        return true;
      }
    }
    return false;
  }
}
