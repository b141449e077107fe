package baguan.extract.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into groups, control words and bytes. Holds one token at a time. */
final class RtfTokens {
  enum Token {
    OPEN,
    CLOSE,
    /** A control word or symbol; {@link #word()} and {@link #parameter()} tell. */
    CONTROL,
    /** One byte of text, written as it is or as {@code \'hh}. */
    BYTE,
    END
  }

  static final int NONE = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int parameter = NONE;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  String word() {
    return word;
  }

  /** The number behind a control word; {@link #NONE} without. */
  int parameter() {
    return parameter;
  }

  int parameter(int fallback) {
    return parameter == NONE ? fallback : parameter;
  }

  /** The byte, 0 to 255. */
  int value() {
    return value;
  }

  int position() {
    return at;
  }

  Token next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      if (c == '{' || c == '}') {
        return c == '{' ? Token.OPEN : Token.CLOSE;
      }
      if (c == '\\') {
        return control();
      }
      if (c != '\r' && c != '\n' && c != 0) {
        value = c;
        return Token.BYTE;
      }
    }
    return Token.END;
  }

  /** Skips raw bytes, as {@code \bin} asks. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  private Token control() {
    if (at >= bytes.length) {
      return Token.END;
    }
    int c = bytes[at] & 0xff;
    parameter = NONE;
    if (!letter(c)) {
      at++;
      word = String.valueOf((char) c);
      return c == '\'' ? hex() : Token.CONTROL;
    }
    int start = at;
    while (at < bytes.length && letter(bytes[at]) && at - start < 64) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Token.CONTROL;
  }

  private void number() {
    boolean minus = at < bytes.length && bytes[at] == '-';
    int digits = minus ? at + 1 : at;
    int end = digits;
    long number = 0;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      number = Math.min(number * 10 + bytes[end] - '0', Integer.MAX_VALUE);
      end++;
    }
    if (end > digits) {
      parameter = (int) (minus ? -number : number);
      at = end;
    }
  }

  private Token hex() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      return Token.CONTROL; // a broken escape: no text
    }
    at += 2;
    value = high * 16 + low;
    return Token.BYTE;
  }

  private static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
