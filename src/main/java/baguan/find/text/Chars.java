package baguan.find.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What each character means to the views: one table look-up per UTF-16 unit. */
public final class Chars {
  public static final int DIGIT = 1;
  public static final int LETTER = 2;

  /** The normalised form differs. */
  public static final int ODD = 4;

  /** East Asian punctuation: matters only beside letters and digits. */
  static final int PUNCTUATION = 8;

  public static final int NUMERAL = 16;
  static final int FOLDABLE = 32;

  /** ASCII that may stand between digits, and white space. */
  static final int SEPARATOR = 64;

  static final int CONFUSABLE = 128;

  /** Not ASCII: only in the sum over a text. */
  public static final int WIDE = 256;

  private static final String NUMERALS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸幺两兩";
  private static final String UNITS = "十百千万萬亿億拾佰仟廿卅弍叄○";
  private static final String VALUES = "001234567891234567892361" + "22";
  private static final String PUNCTUATIONS = "，。：；！？（）、【】｛｝～“”‘’「」『』《》〈〉—…·・";

  /**
   * First and last of each range whose normalised form is the same: Latin letters with marks, Greek
   * and Cyrillic, kana, ideographs, hangul.
   */
  private static final String PLAIN =
      "\u00c0\u017f\u0391\u052f\u3041\u30ff\u3400\u4dbf\u4e00\u9fff\uac00\ud7a3";

  private static final String PLAIN_SIGNS = "〇℃★☆※●○■□▲△→←↑↓×÷±°§†‡•〔〕〖〗々￥¥€£©®™￥";

  private static final byte[] CLASS = new byte[1 << 16];
  private static final char[] FOLD = table("fold.tsv", FOLDABLE);
  private static final char[] SKELETON = table("skeleton.tsv", CONFUSABLE);

  static {
    for (int c = 0; c < 128; c++) {
      CLASS[c] |= (byte) ascii((char) c);
    }
    int from = 128;
    for (int i = 0; i < PLAIN.length(); i += 2) { // all but the plain ranges
      odd(from, PLAIN.charAt(i));
      from = PLAIN.charAt(i + 1) + 1;
    }
    odd(from, CLASS.length);
    PLAIN_SIGNS.chars().forEach(c -> CLASS[c] &= (byte) ~ODD);
    (NUMERALS + UNITS).chars().forEach(c -> CLASS[c] |= NUMERAL);
    PUNCTUATIONS.chars().forEach(c -> CLASS[c] = PUNCTUATION);
  }

  private Chars() {}

  static int of(char c) {
    return CLASS[c] & 0xff;
  }

  /** True of a character of one of the classes. */
  public static boolean is(char c, int classes) {
    return (CLASS[c] & classes) != 0;
  }

  /** All classes of the characters of a text, one bit each. */
  public static int in(String text) {
    int classes = 0;
    int highest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      classes |= CLASS[c];
      highest |= c;
    }
    return (classes & 0xff) | (highest < 128 ? 0 : WIDE);
  }

  static char fold(char c) {
    return FOLD[c] == 0 ? c : FOLD[c];
  }

  static char skeleton(char c) {
    return SKELETON[c] == 0 ? c : SKELETON[c];
  }

  /** Digit a Chinese numeral stands for, or the character itself. */
  static char numeral(char c) {
    int at = NUMERALS.indexOf(c);
    return at < 0 ? c : VALUES.charAt(at);
  }

  public static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** ASCII letter or digit; never a locale's or a property's idea of a word. */
  public static boolean alnum(char c) {
    return digit(c) || letter(c);
  }

  public static boolean han(char c) {
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == '〇';
  }

  /** {@code text.charAt(i)}, or NUL outside. */
  public static char at(String text, int i) {
    return i < 0 || i >= text.length() ? '\0' : text.charAt(i);
  }

  private static int ascii(char c) {
    if (digit(c)) {
      return DIGIT;
    }
    if (letter(c)) {
      return LETTER;
    }
    return " .-_/\\()#*,\n\r\t".indexOf(c) >= 0 ? SEPARATOR : 0;
  }

  private static void odd(int from, int to) {
    for (int c = from; c < to; c++) {
      CLASS[c] |= ODD;
    }
  }

  private static char[] table(String name, int flag) {
    char[] table = new char[1 << 16];
    try (InputStream in = Objects.requireNonNull(Chars.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && line.length() >= 3 && line.indexOf('\t') > 0) {
          char to = line.charAt(line.indexOf('\t') + 1);
          for (int i = 0; i < line.indexOf('\t'); i++) {
            table[line.charAt(i)] = to;
            CLASS[line.charAt(i)] |= (byte) flag;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
