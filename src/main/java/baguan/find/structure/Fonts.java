package baguan.find.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which category of type a font name means. Standards name categories, files name products; old
 * drivers write the name as escaped GBK bytes. Thread-safe.
 */
final class Fonts {
  private static final String TABLE = "fonts.tsv";
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final int LONGEST = 200;
  static final Fonts STANDARD = new Fonts();

  private final Map<String, String> exact = new HashMap<>();
  private final List<String[]> parts = new ArrayList<>();

  private Fonts() {
    try (InputStream in = Fonts.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " — is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(row -> !row.startsWith("#")).forEach(this::row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String row) {
    String[] cells = row.split("\t", -1);
    if (cells[0].startsWith("*")) {
      parts.add(new String[] {cells[0].substring(1), cells[1]});
    } else {
      exact.put(cells[0], cells[1]);
    }
  }

  /** A category of GB/T 9704, {@code other}, or empty when the file names no font. */
  String family(String font) {
    if (font.isEmpty()) {
      return "";
    }
    String key = key(font);
    String family = exact.get(key);
    if (family != null) {
      return family;
    }
    for (String[] part : parts) {
      if (key.contains(part[0])) {
        return part[1];
      }
    }
    return "other";
  }

  private static String key(String font) {
    String name = SUBSET.matcher(decode(cut(font))).replaceFirst("");
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Blank.is(c) && c != '-') {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static String cut(String font) {
    return font.length() > LONGEST ? font.substring(0, LONGEST) : font;
  }

  /**
   * Undoes {@code #B7#C2}, the escapes of PDF names: UTF-8 where it is that, else GBK; also raw
   * bytes read as Latin-1.
   */
  static String decode(String font) {
    boolean escaped = font.indexOf('#') >= 0;
    boolean raw = font.chars().anyMatch(c -> c >= 0x80) && font.chars().allMatch(c -> c <= 0xff);
    if (!escaped && !raw) {
      return font;
    }
    ByteBuffer bytes = ByteBuffer.allocate(font.length());
    for (int i = 0; i < font.length(); i++) {
      int high = i + 2 < font.length() ? Character.digit(font.charAt(i + 1), 16) : -1;
      int low = i + 2 < font.length() ? Character.digit(font.charAt(i + 2), 16) : -1;
      if (font.charAt(i) == '#' && high >= 0 && low >= 0) {
        bytes.put((byte) (high << 4 | low));
        i += 2;
      } else if (font.charAt(i) <= 0xff) {
        bytes.put((byte) font.charAt(i));
      } else {
        return font;
      }
    }
    byte[] name = new byte[bytes.position()];
    bytes.flip().get(name);
    String utf8 = strict(name, StandardCharsets.UTF_8);
    String gbk = utf8 == null ? strict(name, Charset.forName("GBK")) : utf8;
    return gbk == null ? font : gbk;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
