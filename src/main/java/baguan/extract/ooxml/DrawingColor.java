package baguan.extract.ooxml;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads DrawingML colours (ECMA-376 20.1.2.3) by a theme and a colour map. */
public final class DrawingColor {
  private static final Map<String, String> MAP =
      Map.of("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2");
  private static final Map<String, String> PRESET =
      Map.of(
          "black", "000000", "white", "FFFFFF", "red", "FF0000", "blue", "0000FF", "green",
          "008000", "yellow", "FFFF00", "gray", "808080");
  private static final double OPAQUE = 0.95; // below it what lies behind shines through

  private static final double CLEAR = 0.03; // below it nothing can be seen

  private final Theme theme;
  private boolean clear;
  private final Map<String, String> map = new HashMap<>(MAP);

  public DrawingColor(Theme theme) {
    this.theme = theme;
  }

  public Theme theme() {
    return theme;
  }

  /** Takes a master's {@code clrMap}. */
  public void map(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      map.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  /** Colour inside the element the reader stands at the start of; empty when not certain. */
  public String read(XMLStreamReader reader) throws XMLStreamException {
    String rgb = "";
    clear = false;
    double mod = 1;
    double off = 0;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
        continue;
      }
      if (event != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      depth++;
      String value = Reading.attribute(reader, "val");
      switch (reader.getLocalName()) {
        case "lumMod" -> mod = fraction(value);
        case "lumOff" -> off = fraction(value);
        case "shade" -> rgb = rgb.isEmpty() ? "" : Colors.shade(rgb, fraction(value));
        case "tint" -> rgb = rgb.isEmpty() ? "" : Colors.whiten(rgb, fraction(value));
        case "alpha" -> {
          rgb = fraction(value) < OPAQUE ? "" : rgb;
          clear = fraction(value) < CLEAR;
        }
        default -> rgb = depth == 2 ? base(reader, value) : rgb;
      }
    }
    boolean changed = !rgb.isEmpty() && (mod != 1 || off != 0);
    return changed ? Colors.luminance(rgb, mod, off) : rgb;
  }

  /** The colour read last lets everything through. */
  public boolean clear() {
    return clear;
  }

  private String base(XMLStreamReader reader, String value) {
    return switch (reader.getLocalName()) {
      case "srgbClr" -> Colors.rgb(value);
      case "sysClr" -> Colors.rgb(Reading.attribute(reader, "lastClr"));
      case "schemeClr" -> theme.color(map.getOrDefault(value, value));
      case "prstClr" -> PRESET.getOrDefault(value, "");
      default -> "";
    };
  }

  private static double fraction(String value) {
    boolean percent = value.endsWith("%");
    try {
      double number = Double.parseDouble(percent ? value.substring(0, value.length() - 1) : value);
      return Math.max(0, Math.min(10, percent ? number / 100 : number / 100_000));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
