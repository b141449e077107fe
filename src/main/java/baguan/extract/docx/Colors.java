package baguan.extract.docx;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Colours as {@code RRGGBB}: names, mixing, and how well two can be told apart. */
final class Colors {
  /** A fill nobody can know: picture, gradient, pattern. */
  static final String UNKNOWN = "?";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "000000"),
          Map.entry("blue", "0000FF"),
          Map.entry("cyan", "00FFFF"),
          Map.entry("aqua", "00FFFF"),
          Map.entry("green", "00FF00"),
          Map.entry("lime", "00FF00"),
          Map.entry("magenta", "FF00FF"),
          Map.entry("fuchsia", "FF00FF"),
          Map.entry("red", "FF0000"),
          Map.entry("yellow", "FFFF00"),
          Map.entry("white", "FFFFFF"),
          Map.entry("darkBlue", "000080"),
          Map.entry("navy", "000080"),
          Map.entry("darkCyan", "008080"),
          Map.entry("teal", "008080"),
          Map.entry("darkGreen", "008000"),
          Map.entry("darkMagenta", "800080"),
          Map.entry("purple", "800080"),
          Map.entry("darkRed", "800000"),
          Map.entry("maroon", "800000"),
          Map.entry("darkYellow", "808000"),
          Map.entry("olive", "808000"),
          Map.entry("darkGray", "808080"),
          Map.entry("gray", "808080"),
          Map.entry("silver", "C0C0C0"),
          Map.entry("lightGray", "C0C0C0"));

  private Colors() {}

  /**
   * {@code RRGGBB} of a hex value or a name, with or without #; empty for auto and for nonsense.
   */
  static String of(@Nullable String value) {
    if (value == null) {
      return "";
    }
    String hex = value.startsWith("#") ? value.substring(1) : value;
    if (hex.length() == 3 && value.startsWith("#")) {
      hex = "" + hex.charAt(0) + hex.charAt(0) + hex.charAt(1) + hex.charAt(1) + hex.charAt(2);
      hex += hex.charAt(4);
    }
    if (hex.length() == 6 && isHex(hex)) {
      return hex.toUpperCase(Locale.ROOT);
    }
    int space = value.indexOf(' '); // VML writes "red [3209]"
    return NAMES.getOrDefault(space < 0 ? value : value.substring(0, space), "");
  }

  /** {@code share} of {@code top} over {@code bottom}, 0 to 1. */
  static String mix(String top, String bottom, double share) {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      double mixed = channel(top, i) * share + channel(bottom, i) * (1 - share);
      rgb = rgb << 8 | (int) Math.max(0, Math.min(255, Math.rint(mixed)));
    }
    return hex(rgb);
  }

  /** True when no channel differs by more than {@code by}. */
  static boolean near(String a, String b, int by) {
    for (int i = 0; i < 3; i++) {
      if (Math.abs(channel(a, i) - channel(b, i)) > by) {
        return false;
      }
    }
    return true;
  }

  private static String hex(int rgb) {
    String digits = Integer.toHexString(rgb | 0x1000000);
    return digits.substring(1).toUpperCase(Locale.ROOT);
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int channel(String color, int index) {
    return Integer.parseInt(color.substring(2 * index, 2 * index + 2), 16);
  }
}
