package baguan.extract.odf;

import baguan.document.Cause;
import baguan.document.Style;
import baguan.extract.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Named and automatic styles, as far as they tell how text looks and whether it is seen. */
final class OdfStyles {
  private static final int MAX_CHAIN = 20;
  private static final double TINY = 2; // pt

  /** Properties a style sets itself, by local attribute name. */
  private record Entry(String parent, Map<String, String> set) {}

  private final Map<String, Entry> styles = new HashMap<>();
  private @Nullable Entry current;

  /** Takes a start tag when it is part of a style; properties belong to the last style begun. */
  void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "style" -> begin(reader, attribute(reader, "family"), attribute(reader, "name"));
      case "default-style" -> begin(reader, attribute(reader, "family"), "");
      case "text-properties",
          "table-properties",
          "drawing-page-properties",
          "section-properties",
          "paragraph-properties" -> {
        if (current != null) {
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String key = reader.getLocalName().startsWith("para") ? "p-" + name : name;
            current.set.put(key, reader.getAttributeValue(i));
          }
        }
      }
      default -> {}
    }
  }

  private void begin(XMLStreamReader reader, String family, String name) {
    current = new Entry(attribute(reader, "parent-style-name"), new HashMap<>());
    styles.put(family + ":" + name, current);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = Xml.attribute(reader, name);
    return value == null ? "" : value;
  }

  /** A property as inherited; empty when no style sets it. */
  String get(String family, String name, String property) {
    String next = name;
    for (int i = 0; i < MAX_CHAIN && !next.isEmpty(); i++) {
      Entry entry = styles.get(family + ":" + next);
      if (entry == null) {
        break;
      }
      String value = entry.set.get(property);
      if (value != null) {
        return value;
      }
      next = entry.parent;
    }
    Entry fallback = styles.get(family + ":");
    String value = fallback == null ? null : fallback.set.get(property);
    return value == null ? "" : value;
  }

  /** Why text of these styles is not seen. */
  Cause cause(String paragraph, String span) {
    if (text(paragraph, span, "display").equals("none")) {
      return Cause.HIDDEN_TEXT;
    }
    double size = points(text(paragraph, span, "font-size"));
    if (size > 0 && size <= TINY) {
      return Cause.TINY_TEXT;
    }
    String back =
        text(paragraph, span, "background-color")
            + get("paragraph", paragraph, "p-background-color");
    boolean clear = back.replace("transparent", "").isEmpty();
    boolean white = color(text(paragraph, span, "color")).equals("FFFFFF");
    return white && clear ? Cause.INVISIBLE_COLOR : Cause.NONE;
  }

  Style style(String paragraph, String span) {
    String font = text(paragraph, span, "font-name-asian");
    String latin = text(paragraph, span, "font-name");
    double size = points(text(paragraph, span, "font-size"));
    return new Style(
        font.isEmpty() ? latin : font,
        latin,
        (int) Math.round(size * 20),
        color(text(paragraph, span, "color")),
        color(text(paragraph, span, "background-color")),
        text(paragraph, span, "font-weight").equals("bold"),
        text(paragraph, span, "font-style").equals("italic"),
        false,
        false);
  }

  private String text(String paragraph, String span, String property) {
    String own = span.isEmpty() ? "" : get("text", span, property);
    return own.isEmpty() ? get("paragraph", paragraph, property) : own;
  }

  private static String color(String value) {
    boolean hex = value.length() == 7 && value.startsWith("#");
    return hex ? value.substring(1).toUpperCase(Locale.ROOT) : "";
  }

  private static double points(String length) {
    if (!length.endsWith("pt")) {
      return 0;
    }
    try {
      return Double.parseDouble(length.substring(0, length.length() - 2));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
