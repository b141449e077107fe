package baguan.extract.text;

import java.nio.charset.Charset;

/**
 * How well bytes read as Chinese in a charset of two bytes a character: the share of ideographs
 * that are among the common ones, which both GB 2312 and Big5 put in rows of their own. 0 when a
 * byte fits no character, or there are too few to tell. Detectors need more text than a short note
 * has.
 */
enum DoubleBytes {
  GB("GB18030", 0xb0, 0xd7, 0xa1),
  BIG5("Big5", 0xa4, 0xc6, 0x40);

  private static final int SAMPLE = 1 << 16;
  private static final int ENOUGH = 2; // ideographs
  private static final double CHINESE = 0.85;
  private static final double CLEAR = 0.15; // between the better and the worse

  private final Charset charset;
  private final int first; // lead bytes of common characters
  private final int last;
  private final int trail; // the least second byte of a common character

  DoubleBytes(String charset, int first, int last, int trail) {
    this.charset = Charset.forName(charset);
    this.first = first;
    this.last = last;
    this.trail = trail;
  }

  Charset charset() {
    return charset;
  }

  boolean reads(Charset other) {
    return charset.equals(other) || (this == GB && other.name().startsWith("GB"));
  }

  static DoubleBytes better(byte[] bytes) {
    return BIG5.share(bytes) > GB.share(bytes) ? BIG5 : GB;
  }

  boolean fits(byte[] bytes) {
    return share(bytes) >= CHINESE;
  }

  /** As good, or nearly as good, as Chinese in the other charset. */
  boolean doubtful(byte[] bytes) {
    DoubleBytes other = other();
    return other.fits(bytes) && other.share(bytes) > share(bytes) - CLEAR;
  }

  DoubleBytes other() {
    return this == GB ? BIG5 : GB;
  }

  private double share(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int ideographs = 0;
    int common = 0;
    int i = 0;
    while (i < length) {
      int lead = bytes[i++] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      if (i == length) {
        return length < bytes.length && ideographs >= ENOUGH ? (double) common / ideographs : 0;
      }
      int second = bytes[i++] & 0xff;
      if (lead == 0x80 || lead == 0xff || second < 0x40 || second == 0x7f || second == 0xff) {
        return 0;
      }
      if (lead < 0xa1 || lead > 0xa3) { // rows of signs
        ideographs++;
        common += lead >= first && lead <= last && second >= trail ? 1 : 0;
      }
    }
    return ideographs >= ENOUGH ? (double) common / ideographs : 0;
  }
}
