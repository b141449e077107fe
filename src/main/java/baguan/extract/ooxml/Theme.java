package baguan.extract.ooxml;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Colours and fonts of a theme part.
 *
 * @param colors {@code dk1}, {@code lt1}, {@code accent1} … to {@code RRGGBB}
 * @param fonts {@code major.latin}, {@code minor.ea} …; an empty East Asian face is that of script
 *     Hans
 */
public record Theme(Map<String, String> colors, Map<String, String> fonts) {
  /** What applications use when a package has no theme. */
  public static final Theme NONE = new Theme(Map.of("dk1", "000000", "lt1", "FFFFFF"), Map.of());

  public static Theme read(Reading reading, String part) {
    Theme theme = new Theme(new HashMap<>(NONE.colors), new HashMap<>());
    reading.xml(part, theme::fill);
    return theme;
  }

  /** A colour by its name in the scheme, empty when unknown. */
  public String color(String name) {
    return colors.getOrDefault(name, "");
  }

  /** Resolves {@code +mn-lt} and its like; other names stay as they are. */
  public String font(String name) {
    if (!name.startsWith("+")) {
      return name;
    }
    String which = name.startsWith("+mj") ? "major." : "minor.";
    return fonts.getOrDefault(which + (name.endsWith("ea") ? "ea" : "latin"), "");
  }

  private void fill(XMLStreamReader reader) throws XMLStreamException {
    String slot = "";
    String font = "";
    while (reader.hasNext()) {
      int event = reader.next();
      String name = event == XMLStreamReader.START_ELEMENT ? reader.getLocalName() : "";
      switch (name) {
        case "majorFont" -> font = "major.";
        case "minorFont" -> font = "minor.";
        case "latin", "ea" -> put(font + name, Reading.attribute(reader, "typeface"));
        case "font" -> script(font, reader);
        case "srgbClr" -> put(colors, slot, Colors.rgb(Reading.attribute(reader, "val")));
        case "sysClr" -> put(colors, slot, Colors.rgb(Reading.attribute(reader, "lastClr")));
        case "fmtScheme" -> {
          return;
        }
        default -> slot = name.isEmpty() || name.equals("clrScheme") ? slot : name;
      }
    }
  }

  private void script(String font, XMLStreamReader reader) {
    if (Reading.attribute(reader, "script").equals("Hans")) {
      fonts.putIfAbsent(font + "ea", Reading.attribute(reader, "typeface"));
    }
  }

  private void put(String key, String value) {
    if (!value.isEmpty()) {
      fonts.put(key, value);
    }
  }

  private static void put(Map<String, String> map, String key, String value) {
    if (!value.isEmpty() && !key.isEmpty()) {
      map.put(key, value);
    }
  }
}
