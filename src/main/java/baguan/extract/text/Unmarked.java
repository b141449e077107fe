package baguan.extract.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Charsets that no detector looks for: UTF-16 without its mark, EBCDIC. */
final class Unmarked {
  private static final int ENOUGH = 16;
  private static final int SAMPLE = 1 << 16;
  private static final double PLAUSIBLE = 0.97;
  private static final String EBCDIC = "IBM037";

  private Unmarked() {}

  /** Null when it is neither. */
  static @Nullable Charset charset(byte[] bytes) {
    int[] counts = new int[256];
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i++) {
      counts[bytes[i] & 0xff]++;
    }
    if (length < ENOUGH) {
      return null;
    }
    if (counts[0] > 0) {
      double big = share(bytes, length, StandardCharsets.UTF_16BE);
      double little = share(bytes, length, StandardCharsets.UTF_16LE);
      double best = Math.max(big, little);
      return best < PLAUSIBLE
          ? null
          : big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    boolean spaced = counts[0x40] * 12 > length && counts[' '] == 0 && counts['e'] == 0;
    return spaced && Charset.isSupported(EBCDIC) ? Charset.forName(EBCDIC) : null;
  }

  /** Share of characters that stand in ordinary Chinese or Latin text. */
  private static double share(byte[] bytes, int length, Charset charset) {
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    } catch (CharacterCodingException e) {
      return 0;
    }
    long plain = text.chars().filter(Unmarked::plain).count();
    return (double) plain / text.length();
  }

  private static boolean plain(int c) {
    return (c >= ' ' && c < 0x7f)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0xa0 && c <= 0x17f)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0xff00 && c <= 0xff5e);
  }
}
