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

  /**
   * Byte order mark, else UTF-16 by its zeros, UTF-8 when the bytes are such, else what the
   * detectors guess.
   */
  public static String decode(byte[] bytes) throws IOException {
    Charset bom = bom(bytes);
    if (bom != null) {
      String text = new String(bytes, bom);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    Charset wide = Unmarked.charset(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    try {
      CharBuffer utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return utf8.toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, guess(bytes));
    }
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
    if (charset == null) {
      charset = new Icu4jEncodingDetector().detect(stream, new Metadata());
    }
    return charset == null ? Charset.forName("GB18030") : charset;
  }

  /** With a charset somebody declared; when there is none of that name, as if none was declared. */
  public static String decode(byte[] bytes, @Nullable String declared) throws IOException {
    Charset charset = declared == null ? null : charset(declared);
    return charset == null || charset.equals(StandardCharsets.US_ASCII)
        ? decode(bytes)
        : new String(bytes, charset);
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
