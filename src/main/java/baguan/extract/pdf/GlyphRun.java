package baguan.extract.pdf;

import baguan.document.Cause;
import baguan.extract.LimitException;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** One string of a text operator becomes glyphs; the arithmetic is done once per string. */
final class GlyphRun {
  private static final float TINY = 2;
  private static final int MAX_GLYPHS = 3_000_000;
  private static final float EAST_ASCENT = 0.88f;
  private static final float EAST_DESCENT = -0.12f;

  /** How the glyphs of a string are to be drawn. */
  record Pen(int color, boolean bold, int seq, Cause cause, Rectangle2D clip) {}

  private final IdentityHashMap<PDFont, FontFace> faces = new IdentityHashMap<>();
  private @Nullable FontFace fallback;
  private @Nullable Look look;
  private final float[] box = new float[4];

  // linear part and origin of text space as shown
  private float a;
  private float b;
  private float c;
  private float d;
  private float e;
  private float f;
  private float fontSize;
  private float across; // font size with horizontal scaling
  private float size; // on the page
  private boolean tiny;
  private int angle;

  void show(byte[] string, PDGraphicsState state, PageFrame frame, PageContent page, Pen pen)
      throws IOException {
    PDTextState text = state.getTextState();
    FontFace face = face(text.getFont());
    Matrix textMatrix = state.getTextMatrix();
    if (textMatrix == null) {
      return; // text outside BT … ET draws nothing
    }
    if (page.glyphs.size() > MAX_GLYPHS) {
      throw new LimitException("glyphs of a page > " + MAX_GLYPHS);
    }
    place(textMatrix, state.getCurrentTransformationMatrix(), frame, text, face);
    Look now = look(face, pen);
    float[] clip = Paths.box(frame, pen.clip());
    float spacing = text.getCharacterSpacing();
    boolean vertical = face.vertical();
    float along = 0; // from the start of the string, in text space
    ByteArrayInputStream in = new ByteArrayInputStream(string);
    for (int left = string.length; left > 0; ) {
      int code = face.simple() ? in.read() : face.font().readCode(in);
      int rest = in.available();
      float extra = left - rest == 1 && code == 32 ? spacing + text.getWordSpacing() : spacing;
      left = rest;
      FontFace.Shape shape = face.shape(code);
      float x = vertical ? 0 : along;
      float y = (vertical ? along : 0) + text.getRise();
      glyph(shape, face, now, x, y, vertical, page, pen, clip);
      float advance = shape.advance() * fontSize + extra;
      along += vertical ? advance : advance * text.getHorizontalScaling() / 100f;
    }
    textMatrix.translate(vertical ? 0 : along, vertical ? along : 0);
  }

  private void glyph(
      FontFace.Shape shape,
      FontFace face,
      Look now,
      float px,
      float py,
      boolean vertical,
      PageContent page,
      Pen pen,
      float[] clip) {
    float startX = px + shape.originX() * across;
    float startY = py + shape.originY() * fontSize;
    float ox = e + startX * a + startY * c;
    float oy = f + startX * b + startY * d;
    float wide = (vertical ? 1 : shape.advance()) * across;
    float em = fontSize * face.scale();
    float up = em * (shape.wide() ? EAST_ASCENT : face.ascent());
    float down = em * (shape.wide() ? EAST_DESCENT : face.descent());
    box(ox, oy, wide * a, wide * b, up * c, up * d, down * c, down * d);
    float advance = vertical ? box[3] - box[1] : Math.abs(wide) * length(a, b);
    Glyph glyph = new Glyph(shape, now, size, box, ox, oy, advance, angle, pen.seq());
    glyph.cause = pen.cause() != Cause.NONE ? pen.cause() : cause(glyph, page, clip);
    page.glyphs.add(glyph);
  }

  private Cause cause(Glyph glyph, PageContent page, float[] clip) {
    float w = glyph.right - glyph.x;
    float h = glyph.bottom - glyph.y;
    if (!mostlyIn(glyph.x, glyph.right, w, 0, page.width)
        || !mostlyIn(glyph.y, glyph.bottom, h, 0, page.height)) {
      return Cause.OFF_PAGE_TEXT;
    }
    if (!mostlyIn(glyph.x, glyph.right, w, clip[0], clip[2])
        || !mostlyIn(glyph.y, glyph.bottom, h, clip[1], clip[3])) {
      return Cause.CLIPPED_TEXT;
    }
    return tiny ? Cause.TINY_TEXT : Cause.NONE;
  }

  /** False when no more than a fifth of a stretch lies within bounds. */
  private static boolean mostlyIn(float from, float to, float length, float low, float high) {
    float inside = Math.min(to, high) - Math.max(from, low);
    return length <= 0 ? from >= low && from <= high : inside > 0.2f * length;
  }

  private void box(float ox, float oy, float wx, float wy, float ux, float uy, float dx, float dy) {
    box[0] = ox + Math.min(0, wx) + Math.min(ux, dx);
    box[1] = oy + Math.min(0, wy) + Math.min(uy, dy);
    box[2] = ox + Math.max(0, wx) + Math.max(ux, dx);
    box[3] = oy + Math.max(0, wy) + Math.max(uy, dy);
  }

  private void place(Matrix t, Matrix m, PageFrame frame, PDTextState text, FontFace face) {
    // text matrix × current matrix
    float ta = t.getScaleX() * m.getScaleX() + t.getShearY() * m.getShearX();
    float tb = t.getScaleX() * m.getShearY() + t.getShearY() * m.getScaleY();
    float tc = t.getShearX() * m.getScaleX() + t.getScaleY() * m.getShearX();
    float td = t.getShearX() * m.getShearY() + t.getScaleY() * m.getScaleY();
    float x = t.getTranslateX();
    float y = t.getTranslateY();
    float te = x * m.getScaleX() + y * m.getShearX() + m.getTranslateX();
    float tf = x * m.getShearY() + y * m.getScaleY() + m.getTranslateY();
    // × frame
    a = ta * frame.a + tb * frame.c;
    b = ta * frame.b + tb * frame.d;
    c = tc * frame.a + td * frame.c;
    d = tc * frame.b + td * frame.d;
    e = frame.x(te, tf);
    f = frame.y(te, tf);
    fontSize = text.getFontSize();
    across = fontSize * text.getHorizontalScaling() / 100f;
    float flip = fontSize < 0 ? -1 : 1;
    float up = Math.abs(fontSize) * length(c, d) * face.scale();
    float along = Math.abs(across) * length(a, b) * face.scale();
    size = Math.round(up * 20) / 20f;
    tiny = Math.min(up, along) < TINY;
    angle = face.vertical() ? Glyph.VERTICAL : angle(a * flip, b * flip);
  }

  private static float length(float x, float y) {
    return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : (float) Math.hypot(x, y);
  }

  private static int angle(float x, float y) {
    if (y == 0) {
      return x < 0 ? 180 : 0;
    }
    return Math.floorMod((int) Math.round(Math.toDegrees(Math.atan2(y, x))), 360);
  }

  private Look look(FontFace face, Pen pen) {
    Look known = look;
    if (known == null || !known.same(face, size, pen.color(), pen.bold())) {
      boolean slanted = face.italic() || (b == 0 && Math.abs(c) > 0.1f * Math.abs(d));
      known = new Look(face, size, pen.color(), pen.bold() || face.bold(), slanted);
      look = known;
    }
    return known;
  }

  private FontFace face(@Nullable PDFont font) {
    if (font == null) {
      if (fallback == null) {
        fallback = new FontFace(new PDType1Font(FontName.HELVETICA));
      }
      return fallback;
    }
    FontFace known = faces.get(font);
    if (known == null) {
      if (faces.size() > 2_000) {
        faces.clear(); // fonts by the thousand: keep the memory, read them again
      }
      known = new FontFace(font);
      faces.put(font, known);
    }
    return known;
  }
}
