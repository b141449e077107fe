package baguan.find.text;

/** Characters that take no place on the page: Default_Ignorable_Code_Point and category Cf. */
public final class Invisible {
  private Invisible() {}

  public static boolean is(int cp) {
    if (cp < 0xad) {
      return false;
    }
    if (Character.getType(cp) == Character.FORMAT) {
      return true;
    }
    return cp == 0x34f
        || cp == 0x115f
        || cp == 0x1160
        || cp == 0x17b4
        || cp == 0x17b5
        || (cp >= 0x180b && cp <= 0x180f)
        || (cp >= 0x2060 && cp <= 0x206f)
        || cp == 0x3164
        || cp == 0xffa0
        || (cp >= 0xfe00 && cp <= 0xfe0f)
        || (cp >= 0xe0000 && cp <= 0xe0fff);
  }

  /** Embeddings, overrides, isolates: they turn the order of what follows. */
  public static boolean bidi(int cp) {
    return (cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069);
  }

  public static boolean tag(int cp) {
    return cp >= 0xe0000 && cp <= 0xe007f;
  }
}
