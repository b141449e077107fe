package baguan.extract.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What one font says, asked once: its name, and per code the characters and the advance. */
final class FontFace {
  /**
   * A code of the font.
   *
   * @param text what it means; the replacement character when the font does not tell
   * @param advance in em, along the line
   * @param originX of vertical writing, in em: where the upright glyph starts
   * @param originY likewise
   * @param blank nothing is drawn: spaces of all kinds
   * @param mapped false when the font gives no character, one of private use, or one its names deny
   */
  record Shape(
      String text,
      float advance,
      float originX,
      float originY,
      boolean mapped,
      boolean wide,
      boolean blank) {}

  private static final int DIRECT = 256;
  private static final float EM = 1000;

  private final PDFont font;
  private final String name;
  private final boolean bold;
  private final boolean italic;
  private final float ascent;
  private final float descent;
  private final float scale;
  private final @Nullable Shape[] direct = new Shape[DIRECT];
  private final Map<Integer, Shape> others = new HashMap<>();

  FontFace(PDFont font) {
    this.font = font;
    this.name = baseName(font);
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = descriptor(font);
    this.bold =
        lower.contains("bold")
            || lower.contains("heavy")
            || lower.contains("black")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() > 600));
    this.italic = lower.contains("italic") || lower.contains("oblique");
    this.ascent = within(descriptor == null ? 0 : descriptor.getAscent() / EM, 0.6f, 1f, 0.8f);
    this.descent =
        within(descriptor == null ? 0 : descriptor.getDescent() / EM, -0.35f, -0.1f, -0.2f);
    this.scale = font instanceof PDType3Font type3 ? type3Scale(type3) : 1;
  }

  String name() {
    return name;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  /** Of Latin letters, in em. */
  float ascent() {
    return ascent;
  }

  /** Of Latin letters, in em; negative. */
  float descent() {
    return descent;
  }

  /** Height of an em in text space; not 1 for fonts drawn by content streams. */
  float scale() {
    return scale;
  }

  boolean simple() {
    return font instanceof PDSimpleFont;
  }

  boolean vertical() {
    return font.isVertical();
  }

  PDFont font() {
    return font;
  }

  Shape shape(int code) throws IOException {
    if (code >= 0 && code < DIRECT) {
      Shape known = direct[code];
      if (known == null) {
        known = read(code);
        direct[code] = known;
      }
      return known;
    }
    Shape known = others.get(code);
    if (known == null) {
      known = read(code);
      others.put(code, known);
    }
    return known;
  }

  private Shape read(int code) throws IOException {
    Vector advance = font.getDisplacement(code);
    String text = font.toUnicode(code);
    boolean mapped =
        text != null
            && !text.isEmpty()
            && !isPrivate(text.codePointAt(0))
            && !GlyphNames.contradict(font, code, text);
    if (text == null || text.isEmpty()) {
      text = simple() && code >= 0x20 && code < 0x7f ? String.valueOf((char) code) : "\ufffd";
    } else if (text.length() == 1 && text.charAt(0) < 0x20) {
      mapped = Character.isWhitespace(text.charAt(0));
      text = mapped ? " " : "\ufffd";
    }
    boolean wide = Cjk.is(text.codePointAt(0));
    if (font.isVertical()) {
      Vector origin = font.getPositionVector(code);
      return new Shape(
          text, advance.getY(), origin.getX(), origin.getY(), mapped, wide, blank(text));
    }
    return new Shape(text, advance.getX(), 0, 0, mapped, wide, blank(text));
  }

  private static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrivate(int c) {
    return c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static float within(float value, float low, float high, float otherwise) {
    return value < low || value > high ? otherwise : value;
  }

  private static @Nullable PDFontDescriptor descriptor(PDFont font) {
    try {
      return font.getFontDescriptor();
    } catch (RuntimeException e) {
      return null; // a broken descriptor costs the style, never the text
    }
  }

  /** Glyphs of a Type 3 font have no em: the height of its box stands for one. */
  private static float type3Scale(PDType3Font font) {
    Matrix matrix = font.getFontMatrix();
    float height = font.getFontBBox() == null ? 0 : font.getFontBBox().getHeight();
    float em = Math.abs(matrix.getScaleY()) * (height > 0 ? height : EM);
    return em > 0 && em < 1e4 ? em : 1;
  }

  /** Without the subset tag; names of old Chinese drivers are raw GBK bytes. */
  private static String baseName(PDFont font) {
    COSName base = font.getCOSObject().getCOSName(COSName.BASE_FONT);
    if (base == null) {
      String own = font.getName();
      return own == null ? "" : own;
    }
    String name = decode(base.getBytes());
    return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GBK"));
    }
  }
}
