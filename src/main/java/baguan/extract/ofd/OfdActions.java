package baguan.extract.ofd;

import baguan.document.Cause;
import baguan.document.Layer;
import java.util.Map;

/** What a click or an opening sets off: links, attachments, media. */
final class OfdActions {
  private final Properties properties;

  OfdActions(Properties properties) {
    this.properties = properties;
  }

  /** Every action below an element, be it of the document, a page, an object or an outline. */
  void emit(Element holder, String part) {
    for (Element element : holder.walk()) {
      String value =
          switch (element.name()) {
            case "URI" -> element.attribute("Base") + element.attribute("URI");
            case "GotoA" -> element.attribute("AttachID");
            case "Movie", "Sound" -> element.attribute("ResourceID");
            default -> "";
          };
      if (!value.isEmpty()) {
        properties.put(
            Layer.FIELD,
            element.name().equals("URI") ? Cause.NONE : Cause.EMBEDDED_FILE,
            part,
            "action",
            value,
            Map.of("name", element.name(), "href", element.name().equals("URI") ? value : ""));
      }
    }
  }
}
