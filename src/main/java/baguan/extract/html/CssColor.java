package baguan.extract.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSS colours as {@code RRGGBB}: hex, rgb(), and the few names that hide text. */
final class CssColor {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("white", "FFFFFF"),
          Map.entry("black", "000000"),
          Map.entry("red", "FF0000"),
          Map.entry("blue", "0000FF"),
          Map.entry("green", "008000"),
          Map.entry("gray", "808080"),
          Map.entry("grey", "808080"),
          Map.entry("yellow", "FFFF00"),
          Map.entry("navy", "000080"),
          Map.entry("snow", "FFFAFA"),
          Map.entry("ivory", "FFFFF0"),
          Map.entry("whitesmoke", "F5F5F5"),
          Map.entry("ghostwhite", "F8F8FF"),
          Map.entry("window", "FFFFFF"),
          Map.entry("windowtext", "000000"));
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*(\\d{1,3})[,\\s]+(\\d{1,3})[,\\s]+(\\d{1,3})(?:[,/\\s]+([\\d.]+))?.*");

  private CssColor() {}

  /** Empty when unknown; {@code TRANSPARENT} keeps what is below. */
  static String of(String value) {
    String v = value.strip().toLowerCase(Locale.ROOT);
    String named = NAMES.get(v);
    if (named != null) {
      return named;
    }
    if (v.matches("#?[0-9a-f]{6}([0-9a-f]{2})?")) {
      return v.replace("#", "").substring(0, 6).toUpperCase(Locale.ROOT);
    }
    if (v.matches("#[0-9a-f]{3,4}")) {
      return (""
              + v.charAt(1)
              + v.charAt(1)
              + v.charAt(2)
              + v.charAt(2)
              + v.charAt(3)
              + v.charAt(3))
          .toUpperCase(Locale.ROOT);
    }
    Matcher rgb = RGB.matcher(v);
    return rgb.matches() ? channels(rgb) : "";
  }

  private static String channels(Matcher rgb) {
    StringBuilder hex = new StringBuilder(6);
    for (int i = 1; i <= 3; i++) {
      int channel = Math.min(255, Integer.parseInt(rgb.group(i)));
      hex.append(String.format(Locale.ROOT, "%02X", channel));
    }
    return hex.toString();
  }
}
