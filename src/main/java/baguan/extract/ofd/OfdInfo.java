package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Layer;
import java.util.Locale;

/** Document information and custom data of a body. */
final class OfdInfo {
  private final Properties properties;
  private final String part;

  OfdInfo(Properties properties, String prefix) {
    this.properties = properties;
    this.part = prefix + "/prop";
  }

  void emit(Element info) {
    for (Element child : info.children()) {
      switch (child.name()) {
        case "Keywords" -> child.children().forEach(k -> property("Keywords", k.text()));
        case "CustomDatas" -> child.children().forEach(this::custom);
        case "Cover" -> {} // its file is shown as a thumbnail
        default -> property(child.name(), child.text());
      }
    }
  }

  private void custom(Element data) {
    property(data.attribute("Name").isBlank() ? "CustomData" : data.attribute("Name"), data.text());
  }

  private void property(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean person = lower.equals("author") || lower.endsWith("user.name");
    properties.put(
        Layer.METADATA, person ? Cause.PERSON_NAME : Cause.DOCUMENT_PROPERTY, part, name, value);
  }
}
