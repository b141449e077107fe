package baguan.extract;

/**
 * Whether ink can be told from its ground. Brightness alone does not decide: bright green on white
 * has little contrast and is plain to see, pale grey has as little and is not.
 */
public final class Contrast {
  private static final double LEAST = 1.5; // WCAG ratio
  private static final double HUE = 100; // of 255, weighted as the eye weighs the channels

  private Contrast() {}

  /**
   * @param ink and ground as {@code 0xRRGGBB}
   */
  public static boolean legible(int ink, int ground) {
    return ratio(ink, ground) >= LEAST || distance(ink, ground) >= HUE;
  }

  /**
   * @param ink and ground as {@code RRGGBB}
   */
  public static boolean legible(String ink, String ground) {
    return legible(Integer.parseInt(ink, 16), Integer.parseInt(ground, 16));
  }

  /** WCAG 2 contrast of two colours, 1 to 21. */
  static double ratio(int a, int b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double distance(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255);
    int green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return Math.sqrt(0.3 * red * red + 0.59 * green * green + 0.11 * blue * blue);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
