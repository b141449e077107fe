package baguan.find.text;

import baguan.fact.View;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The view in which encoded stretches are replaced by what they say; two layers deep at most. */
final class Decoder {
  private static final int BASE64 = 16; // shortest worth decoding
  private static final int LONGEST = 1 << 16;
  private static final int HEX_BYTES = 11;

  private final TextView source;
  private final String text;
  private final TextView.Builder out;

  private Decoder(TextView source) {
    this.source = source;
    this.text = source.text();
    this.out = new TextView.Builder(source);
  }

  static TextView decode(TextView raw) {
    TextView once = new Decoder(raw).run();
    return once == raw ? raw : new Decoder(once).run();
  }

  private TextView run() {
    int i = 0;
    while (i < text.length()) {
      int end = step(i);
      if (end == i) {
        end = token(i);
        end = base64(i, end) || hex(i, end) ? end : verbatim(i, Math.max(end, i + 1));
      }
      i = end;
    }
    TextView view = out.build(View.DECODED);
    return view == source ? source : view;
  }

  private int verbatim(int start, int end) {
    for (int i = start; i < end; i++) {
      out.copy(i);
    }
    return end;
  }

  /** One escape sequence or a row of escaped bytes; returns its end, or {@code i} when none. */
  private int step(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '%', '=' -> bytes(i, c);
      case '"' -> joint(i);
      case '&' -> entity(i);
      case '\\' -> escape(i);
      default -> hexBytes(i);
    };
  }

  private int bytes(int start, char mark) {
    int end = start;
    byte[] bytes = new byte[16];
    int n = 0;
    while (Chars.at(text, end) == mark && hex(end + 1) && hex(end + 2) && n < LONGEST) {
      bytes = n == bytes.length ? Arrays.copyOf(bytes, n * 2) : bytes;
      bytes[n++] = (byte) HexFormat.fromHexDigits(text, end + 1, end + 3);
      end += 3;
    }
    boolean some = mark == '%' ? n > 0 : n >= 3;
    return some && put(Arrays.copyOf(bytes, n), start, end) ? end : start;
  }

  /** What joins two strings in a formula of a spreadsheet, also as CSV writes it, is left out. */
  private int joint(int start) {
    int length = Numbers.joint(text, start);
    if (length > 0) {
      out.skip();
    }
    return start + length;
  }

  private int entity(int start) {
    int end = text.indexOf(';', start);
    if (Chars.at(text, start + 1) != '#' || end < 0 || end - start > 9) {
      return start;
    }
    boolean hex = Character.toLowerCase(Chars.at(text, start + 2)) == 'x';
    try {
      int cp = Integer.parseInt(text.substring(start + (hex ? 3 : 2), end), hex ? 16 : 10);
      return Character.isValidCodePoint(cp) ? code(cp, start, end + 1) : start;
    } catch (NumberFormatException e) {
      return start;
    }
  }

  private int escape(int start) {
    if (Chars.at(text, start + 1) != 'u' || start + 6 > text.length()) {
      return start;
    }
    for (int i = start + 2; i < start + 6; i++) {
      if (!hex(i)) {
        return start;
      }
    }
    return code(HexFormat.fromHexDigits(text, start + 2, start + 6), start, start + 6);
  }

  private int code(int cp, int start, int end) {
    for (char c : Character.toChars(cp)) {
      out.put(c, start, end);
    }
    return end;
  }

  /** {@code 31 33 39 …}: eleven bytes or more, one space between. */
  private int hexBytes(int start) {
    if (!hex(start) || Chars.alnum(Chars.at(text, start - 1))) {
      return start;
    }
    int end = start;
    StringBuilder digits = new StringBuilder();
    while (hex(end) && hex(end + 1) && !Chars.alnum(Chars.at(text, end + 2))) {
      digits.append(text, end, end + 2);
      end += Chars.at(text, end + 2) == ' ' && hex(end + 3) ? 3 : 2;
      if (text.charAt(end - 1) != ' ') {
        break;
      }
    }
    boolean enough = digits.length() >= 2 * HEX_BYTES && text.charAt(end - 1) != ' ';
    return enough && put(HexFormat.of().parseHex(digits), start, end) ? end : start;
  }

  private int token(int start) {
    int end = start;
    while (end < text.length() && base64(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && text.charAt(end) == '=' && end - start >= BASE64) {
      end++;
    }
    return end;
  }

  private boolean base64(int start, int end) {
    if (end - start < BASE64 || end - start > LONGEST) {
      return false;
    }
    String token = text.substring(start, end).replace('-', '+').replace('_', '/');
    try {
      return put(Base64.getDecoder().decode(token), start, end);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean hex(int start, int end) {
    if (end - start < 2 * HEX_BYTES || (end - start) % 2 != 0 || end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!hex(i)) {
        return false;
      }
    }
    return put(HexFormat.of().parseHex(text.substring(start, end)), start, end);
  }

  /** Writes decoded bytes when they are printable UTF-8 that is not mere letters of no sense. */
  private boolean put(byte[] bytes, int start, int end) {
    String decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return false;
    }
    if (decoded.isEmpty() || decoded.chars().anyMatch(Decoder::unprintable)) {
      return false;
    }
    for (int i = 0; i < decoded.length(); i++) {
      out.put(decoded.charAt(i), start, end);
    }
    return true;
  }

  private static boolean unprintable(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f || c == 0xfffd;
  }

  private boolean hex(int i) {
    return HexFormat.isHexDigit(Chars.at(text, i));
  }

  private static boolean base64(char c) {
    return Chars.alnum(c) || c == '+' || c == '/' || c == '_' || c == '-';
  }
}
