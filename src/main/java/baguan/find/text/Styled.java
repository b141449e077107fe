package baguan.find.text;

import java.text.Normalizer;

/** Digits and letters that are written in a form nobody types by habit (domain: evasion 2). */
public final class Styled {
  private Styled() {}

  /** True when a stretch of raw text has any; full-width forms are habit. */
  public static boolean in(String raw) {
    return raw.codePoints().anyMatch(Styled::odd);
  }

  private static boolean odd(int cp) {
    if (cp < 128 || (cp >= 0xff00 && cp < 0xffe0) || Character.isIdeographic(cp)) {
      return false;
    }
    int type = Character.getType(cp);
    if (type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER) {
      return true;
    }
    String plain = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKC);
    return plain.length() == 1 && Chars.alnum(plain.charAt(0));
  }
}
