package baguan.find.text;

/**
 * Characters that read as plain letters and digits and are none: circled, mathematical, raised,
 * struck through, of another script. Full-width forms are none: they are ordinary typing.
 */
public final class Exotic {
  private Exotic() {}

  public static boolean in(String text) {
    return text.codePoints().anyMatch(Exotic::is);
  }

  /** Parted by spaces that are as wide as an ideograph, or made for typesetting. */
  public static boolean spread(String text) {
    return text.chars().anyMatch(c -> c == 0x3000 || (c >= 0x2002 && c <= 0x200a) || c == 0x205f);
  }

  private static boolean is(int cp) {
    if (cp < 0x80 || (cp >= 0xff00 && cp <= 0xffef) || Invisible.is(cp)) {
      return false;
    }
    return switch (Character.getType(cp)) {
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default ->
          (cp >= 0x2460 && cp <= 0x24ff)
              || (cp >= 0x1d400 && cp <= 0x1d7ff)
              || (cp >= 0x1f100 && cp <= 0x1f1ff);
    };
  }
}
