package baguan.extract.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and charsets of the font table, colours of the colour table. */
final class RtfFonts {
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private final List<String> colors = new ArrayList<>();
  private Charset document = charset(1252);
  private int current = -1;
  private int red = -1;
  private int green;
  private int blue;

  /** {@code \ansicpg}. */
  void document(int codepage) {
    document = charset(codepage);
  }

  void define(int number) {
    current = number;
    name.setLength(0);
  }

  void charsetOfCurrent(int fcharset) {
    Charset found = ofFcharset(fcharset);
    if (found != null) {
      charsets.put(current, found);
    }
  }

  /** Text of the font table; a semicolon ends a name. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';') {
        names.putIfAbsent(current, name.toString().strip());
        name.setLength(0);
      } else {
        name.append(text.charAt(i));
      }
    }
  }

  void channel(String word, int value) {
    red = Math.max(red, 0);
    switch (word) {
      case "red" -> red = value & 0xff;
      case "green" -> green = value & 0xff;
      default -> blue = value & 0xff;
    }
  }

  void endColor() {
    colors.add(red < 0 ? "" : String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue));
    red = -1;
    green = 0;
    blue = 0;
  }

  /** {@code RRGGBB}; empty is automatic. */
  String color(int index) {
    return index >= 0 && index < colors.size() ? colors.get(index) : "";
  }

  String name(int font) {
    return names.getOrDefault(font, "");
  }

  Charset ofFont(int font) {
    return charsets.getOrDefault(font, document);
  }

  private static @Nullable Charset ofFcharset(int fcharset) {
    return switch (fcharset) {
      case 134 -> Charset.forName("GB18030");
      case 136 -> Charset.forName("Big5");
      case 128 -> charset(932);
      case 129 -> charset(949);
      case 161 -> charset(1253);
      case 162 -> charset(1254);
      case 177 -> charset(1255);
      case 178 -> charset(1256);
      case 186 -> charset(1257);
      case 204 -> charset(1251);
      case 222 -> charset(874);
      case 238 -> charset(1250);
      default -> null;
    };
  }

  private static Charset charset(int codepage) {
    return switch (codepage) {
      case 936, 54936 -> Charset.forName("GB18030");
      case 950 -> Charset.forName("Big5");
      case 932 -> Charset.forName("windows-31j");
      case 949 -> Charset.forName("x-windows-949");
      case 65001 -> StandardCharsets.UTF_8;
      case 874 -> Charset.forName("x-windows-874");
      default -> {
        String windows = "windows-" + codepage;
        yield Charset.isSupported(windows) ? Charset.forName(windows) : Charset.forName("GB18030");
      }
    };
  }

  /** True of charsets whose characters may take two bytes. */
  static boolean twoBytes(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() >= 2;
  }
}
