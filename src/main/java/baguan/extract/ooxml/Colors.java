package baguan.extract.ooxml;

import java.util.Locale;

/** Arithmetic of colours, all {@code RRGGBB} in upper case. */
public final class Colors {
  private Colors() {}

  /** {@code RRGGBB} of {@code AARRGGBB} or {@code RRGGBB}; empty when it is neither. */
  public static String rgb(String value) {
    String rgb = value.length() == 8 ? value.substring(2) : value;
    if (rgb.length() != 6) {
      return "";
    }
    for (int i = 0; i < 6; i++) {
      if (Character.digit(rgb.charAt(i), 16) < 0) {
        return "";
      }
    }
    return rgb.toUpperCase(Locale.ROOT);
  }

  /** Spreadsheet tint (ECMA-376 18.8.19): below 0 darker, above 0 lighter, in HLS. */
  public static String tint(String rgb, double tint) {
    double[] hls = hls(rgb);
    double l = tint < 0 ? hls[1] * (1 + tint) : hls[1] * (1 - tint) + tint;
    return rgb(hls[0], l, hls[2]);
  }

  /** DrawingML {@code lumMod} and {@code lumOff} (20.1.2.3.20), as fractions. */
  public static String luminance(String rgb, double mod, double off) {
    double[] hls = hls(rgb);
    return rgb(hls[0], hls[1] * mod + off, hls[2]);
  }

  /** DrawingML {@code shade}: so much of the colour, the rest black. */
  public static String shade(String rgb, double part) {
    return mix(rgb, 0, part);
  }

  /** DrawingML {@code tint}: so much of the colour, the rest white. */
  public static String whiten(String rgb, double part) {
    return mix(rgb, 255, part);
  }

  private static String mix(String rgb, int other, double part) {
    StringBuilder out = new StringBuilder(6);
    for (int i = 0; i < 3; i++) {
      hex(out, (channel(rgb, i) * part + other * (1 - part)) / 255);
    }
    return out.toString();
  }

  private static int channel(String rgb, int index) {
    return Integer.parseInt(rgb, index * 2, index * 2 + 2, 16);
  }

  private static double[] hls(String rgb) {
    double r = channel(rgb, 0) / 255.0;
    double g = channel(rgb, 1) / 255.0;
    double b = channel(rgb, 2) / 255.0;
    double max = Math.max(r, Math.max(g, b));
    double min = Math.min(r, Math.min(g, b));
    double l = (max + min) / 2;
    double d = max - min;
    if (d == 0) {
      return new double[] {0, l, 0};
    }
    double s = l <= 0.5 ? d / (max + min) : d / (2 - max - min);
    double h = max == r ? (g - b) / d : max == g ? 2 + (b - r) / d : 4 + (r - g) / d;
    return new double[] {((h / 6) + 1) % 1, l, s};
  }

  private static String rgb(double h, double lightness, double s) {
    double l = Math.max(0, Math.min(1, lightness));
    double q = l <= 0.5 ? l * (1 + s) : l + s - l * s;
    double p = 2 * l - q;
    StringBuilder out = new StringBuilder(6);
    hex(out, hue(p, q, h + 1.0 / 3));
    hex(out, hue(p, q, h));
    hex(out, hue(p, q, h - 1.0 / 3));
    return out.toString();
  }

  private static double hue(double p, double q, double turn) {
    double t = (turn + 1) % 1;
    if (t < 1.0 / 6) {
      return p + (q - p) * 6 * t;
    }
    if (t < 0.5) {
      return q;
    }
    return t < 2.0 / 3 ? p + (q - p) * (2.0 / 3 - t) * 6 : p;
  }

  private static void hex(StringBuilder out, double value) {
    int n = (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    out.append(Character.toUpperCase(Character.forDigit(n >> 4, 16)));
    out.append(Character.toUpperCase(Character.forDigit(n & 15, 16)));
  }
}
