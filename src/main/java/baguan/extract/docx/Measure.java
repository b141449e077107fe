package baguan.extract.docx;

/** Lengths as the format and VML write them. */
final class Measure {
  private static final int EMU_PER_TWIP = 635;
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private Measure() {}

  /** A whole number, a decimal one rounded, or twips when a unit follows. */
  static int number(String value, int otherwise) {
    int length = value.length();
    int result = 0;
    int at = length > 0 && value.charAt(0) == '-' ? 1 : 0;
    if (length == at || length > 9) {
      return slow(value, otherwise, 1);
    }
    for (int i = at; i < length; i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return slow(value, otherwise, 1);
      }
      result = result * 10 + digit;
    }
    return at == 1 ? -result : result;
  }

  /** A CSS length of VML in twips; plain numbers are pixels. */
  static int css(String value, int otherwise) {
    return slow(value, otherwise, 15);
  }

  static int emu(String value) {
    double emu = decimal(value.strip(), Double.NaN);
    return Double.isNaN(emu) ? 0 : bounded(emu / EMU_PER_TWIP);
  }

  private static int slow(String value, int otherwise, double plain) {
    String text = value.strip();
    int split = text.length();
    while (split > 0 && Character.isLetter(text.charAt(split - 1))) {
      split--;
    }
    double unit =
        switch (text.substring(split)) {
          case "" -> plain;
          case "pt" -> 20;
          case "in" -> 1440;
          case "cm" -> 10 * TWIPS_PER_MM;
          case "mm" -> TWIPS_PER_MM;
          case "pc", "pi" -> 240;
          case "px" -> 15;
          default -> Double.NaN;
        };
    double number = decimal(text.substring(0, split), Double.NaN);
    return Double.isNaN(number * unit) ? otherwise : bounded(number * unit);
  }

  private static double decimal(String text, double otherwise) {
    if (text.isEmpty() || text.length() > 20) {
      return otherwise;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+') {
        return otherwise;
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Far beyond any page, but safe to add. */
  private static int bounded(double twips) {
    return (int) Math.max(-100_000_000, Math.min(100_000_000, Math.rint(twips)));
  }
}
