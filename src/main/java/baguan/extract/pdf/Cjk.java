package baguan.extract.pdf;

/** Which characters stand in squares: they need no space between words and may break anywhere. */
final class Cjk {
  private Cjk() {}

  static boolean is(int c) {
    return c >= 0x2e80
        && (c <= 0x9fff
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe4f)
            || (c >= 0xff00 && c <= 0xffef)
            || (c >= 0x20000 && c <= 0x3ffff));
  }
}
