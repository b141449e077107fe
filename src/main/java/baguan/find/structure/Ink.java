package baguan.find.structure;

/** Colours as GB/T 9704 means them: red is a range of hues, black a range of darkness. */
final class Ink {
  private static final int DARK = 0x20;

  private Ink() {}

  /** Hue 345 to 15 degrees, saturation over 60 %, not dark. */
  static boolean red(String color) {
    int rgb = rgb(color);
    if (rgb < 0) {
      return false;
    }
    int r = rgb >> 16;
    int g = rgb >> 8 & 0xff;
    int b = rgb & 0xff;
    int low = Math.min(g, b);
    int spread = r - low;
    return r >= 0x60
        && r > Math.max(g, b)
        && spread * 10 > r * 6
        && Math.abs(g - b) * 4 <= spread; // 60 degrees × |g − b| / spread <= 15
  }

  /** Automatic, or no channel lighter than 0x20. */
  static boolean black(String color) {
    int rgb = rgb(color);
    return rgb < 0 || ((rgb >> 16) <= DARK && (rgb >> 8 & 0xff) <= DARK && (rgb & 0xff) <= DARK);
  }

  private static int rgb(String color) {
    if (color.length() != 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < 6; i++) {
      int digit = Character.digit(color.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
