package baguan.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;

/**
 * Colours as 0xRRGGBB. Gray, RGB and CMYK by their plain formulas, whatever profile they come with:
 * that is near enough to judge contrast, and profiles are slow.
 */
final class Colors {
  static final int UNKNOWN = -1;
  private static final int CACHE = 4096;

  private final IdentityHashMap<PDColorSpace, Map<String, Integer>> odd = new IdentityHashMap<>();
  private @Nullable PDColor last;
  private int lastRgb;

  int rgb(@Nullable PDColor color) {
    if (color == null) {
      return 0;
    }
    if (color != last) {
      last = color;
      lastRgb = convert(color);
    }
    return lastRgb;
  }

  private int convert(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    if (space == null || color.isPattern()) {
      return UNKNOWN;
    }
    float[] c = color.getComponents();
    return switch (space.getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" -> of(c);
      default -> odd(space, color, c);
    };
  }

  /** Gray, RGB or CMYK by the number of components. */
  static int of(float[] c) {
    return switch (c.length) {
      case 1 -> pack(c[0], c[0], c[0]);
      case 3 -> pack(c[0], c[1], c[2]);
      case 4 -> pack((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3]));
      default -> UNKNOWN;
    };
  }

  private int odd(PDColorSpace space, PDColor color, float[] components) {
    Map<String, Integer> known = odd.computeIfAbsent(space, s -> new HashMap<>());
    String key = Arrays.toString(components);
    Integer rgb = known.get(key);
    if (rgb == null) {
      rgb = slow(color);
      if (known.size() < CACHE) {
        known.put(key, rgb);
      }
    }
    return rgb;
  }

  private static int slow(PDColor color) {
    try {
      return color.toRGB() & 0xffffff;
    } catch (IOException | RuntimeException e) {
      return UNKNOWN;
    }
  }

  private static int pack(float r, float g, float b) {
    return channel(r) << 16 | channel(g) << 8 | channel(b);
  }

  private static int channel(float value) {
    return Math.max(0, Math.min(255, Math.round(value * 255)));
  }

  /** Lays a colour over another. */
  static int blend(int over, int under, float alpha) {
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      float mixed = (over >> shift & 255) * alpha + (under >> shift & 255) * (1 - alpha);
      result |= Math.round(mixed) << shift;
    }
    return result;
  }

  /** 0 is black, 1 is white. */
  static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
