package baguan.extract.ofd;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colours as {@code RRGGBB}, and how well one is seen on another. */
final class Colors {
  static final String BLACK = "000000";
  static final String WHITE = "FFFFFF";

  private Colors() {}

  /** The colour of an element; black when there is none, empty when it is a pattern. */
  static String of(@Nullable Element color) {
    if (color == null) {
      return BLACK;
    }
    String value = color.attribute("Value").strip();
    if (value.isEmpty()) {
      return color.children().isEmpty() && !color.has("Index") ? BLACK : "";
    }
    String[] words = value.split("[\\s,]+");
    int[] n = new int[words.length];
    for (int i = 0; i < n.length; i++) {
      n[i] = channel(words[i]);
    }
    return switch (n.length) {
      case 1 -> hex(n[0], n[0], n[0]);
      case 3 -> hex(n[0], n[1], n[2]);
      case 4 -> hex(mix(n[0], n[3]), mix(n[1], n[3]), mix(n[2], n[3]));
      default -> "";
    };
  }

  /** Share of light let through, 0 to 1. */
  static double alpha(@Nullable Element color) {
    return color == null ? 1 : color.number("Alpha", 255) / 255;
  }

  private static int channel(String word) {
    try {
      int value =
          word.startsWith("#")
              ? Integer.parseInt(word.substring(1), 16)
              : (int) Math.round(Element.parsed(word, 0));
      return Math.max(0, Math.min(255, value));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static int mix(int ink, int black) {
    return (255 - ink) * (255 - black) / 255;
  }

  private static String hex(int r, int g, int b) {
    return String.format(Locale.ROOT, "%02X%02X%02X", r, g, b);
  }
}
