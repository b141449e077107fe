package baguan.extract.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Bytes to text, where nothing reliable says which charset they are in. */
public final class TextDecoder {
  private TextDecoder() {}

  /** The text of {@link #read(byte[])}, for what no coverage is kept of. */
  public static String decode(byte[] bytes) throws IOException {
    return read(bytes).text();
  }

  /**
   * Byte order mark, else UTF-16 by its zeros, UTF-8 when the bytes are such, else what the
   * detectors guess.
   */
  public static Decoded read(byte[] bytes) throws IOException {
    Charset bom = bom(bytes);
    if (bom != null) {
      Decoded all = Decoded.in(bom, bytes);
      return all.text().startsWith("\ufeff")
          ? new Decoded(all.text().substring(1), all.doubt())
          : all;
    }
    Charset wide = Unmarked.charset(bytes);
    if (wide != null) {
      return Decoded.in(wide, bytes);
    }
    try {
      CharBuffer utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return new Decoded(utf8.toString(), "");
    } catch (CharacterCodingException e) {
      return guessed(bytes);
    }
  }

  private static Decoded guessed(byte[] bytes) throws IOException {
    Decoded unicode = Decoded.in(StandardCharsets.UTF_8, bytes);
    if (unicode.mostly()) {
      return unicode; // a byte put in or cut off makes no other text of it
    }
    Charset charset = guess(bytes);
    Decoded read = Decoded.in(charset, bytes);
    for (DoubleBytes chinese : DoubleBytes.values()) {
      if (read.doubt().isEmpty() && chinese.reads(charset) && chinese.doubtful(bytes)) {
        return new Decoded(read.text(), "GB18030 or Big5");
      }
    }
    return read;
  }

  private static @Nullable Charset bom(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static Charset guess(byte[] bytes) throws IOException {
    InputStream stream = new ByteArrayInputStream(bytes);
    Charset charset = new UniversalEncodingDetector().detect(stream, new Metadata());
    DoubleBytes chinese = DoubleBytes.better(bytes);
    if (!multibyte(charset) && chinese.fits(bytes)) {
      return chinese.charset();
    }
    if (charset == null) {
      charset = new Icu4jEncodingDetector().detect(stream, new Metadata());
    }
    return charset == null ? Charset.forName("GB18030") : charset;
  }

  private static boolean multibyte(@Nullable Charset charset) {
    return charset != null && (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1);
  }

  /** With a charset somebody declared, unless there is none of that name or the bytes belie it. */
  public static Decoded read(byte[] bytes, @Nullable String declared) throws IOException {
    Charset charset = declared == null ? null : charset(declared);
    if (charset == null || charset.equals(StandardCharsets.US_ASCII)) {
      return read(bytes);
    }
    Decoded said = Decoded.in(charset, bytes);
    boolean unicode = Decoded.in(StandardCharsets.UTF_8, bytes).doubt().isEmpty();
    boolean belied = !said.doubt().isEmpty() && (unicode || DoubleBytes.better(bytes).fits(bytes));
    return belied ? read(bytes) : said;
  }

  /** GB2312 and GBK are read as what they grew into; null when the name means nothing. */
  public static @Nullable Charset charset(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace("\"", "");
    if (lower.equals("gb2312") || lower.equals("gbk") || lower.equals("cp936")) {
      return Charset.forName("GB18030");
    }
    try {
      return Charset.forName(lower);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
