package baguan.samples;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws a {@link Gongwen} on pages, as a word processor prints it; y runs down, in points. */
public final class GongwenPdf {
  private static final float TWIP = 1 / 20f;
  private static final float MARK_FROM_TEXT = 99.2f; // 35 mm
  private static final float PITCH = 28.95f;

  private final Gongwen paper;
  private final PDDocument document = new PDDocument();
  private final Map<String, PDFont> fonts = new HashMap<>();
  private final float width;
  private final float height;
  private final float left;
  private final float right;
  private PDPageContentStream out;
  private int page;
  private float y;

  private GongwenPdf(Gongwen paper) throws IOException {
    this.paper = paper;
    this.width = paper.number("page.width") * TWIP;
    this.height = paper.number("page.height") * TWIP;
    this.left = paper.number("page.left") * TWIP;
    this.right = width - paper.number("page.right") * TWIP;
    this.out = turn();
  }

  public static byte[] of(Gongwen paper) {
    try {
      GongwenPdf pdf = new GongwenPdf(paper);
      try (PDDocument document = pdf.document) {
        pdf.draw();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream turn() throws IOException {
    if (page > 0) {
      out.close();
    }
    page++;
    PDPage next = new PDPage(new PDRectangle(width, height));
    document.addPage(next);
    y = paper.number("page.top") * TWIP;
    PDPageContentStream stream = new PDPageContentStream(document, next);
    number(stream);
    return stream;
  }

  /** 7 mm under the text, odd pages at the right, even ones at the left (7.5). */
  private void number(PDPageContentStream stream) throws IOException {
    String form = paper.aspect("page-number");
    if (form.isEmpty() || (page == 1 && paper.is("first-page-differs"))) {
      return;
    }
    String text = form.replace("#", Integer.toString(page));
    float size = 14;
    float at = page % 2 == 1 ? right - size - wide(text, size) : left + size;
    float below = height - paper.number("page.bottom") * TWIP + 20 + size;
    show(stream, "宋体", size, "", 0, at, below, text);
  }

  private void draw() throws IOException {
    List<Gongwen.Paragraph> all = paper.paragraphs();
    boolean letter = paper.aspect("number.align").equals("right");
    y += MARK_FROM_TEXT;
    for (int i = 0; i < all.size(); i++) {
      Gongwen.Paragraph p = all.get(i);
      if (p.before()) {
        out = turn();
      }
      if (!letter && i == all.size() - 2) { // 版记 ends the last page
        y = height - paper.number("page.bottom") * TWIP - 2 * PITCH;
        rule(Color.BLACK);
      }
      boolean apart = i == 2 || i == 4 || (p.end() > 0 && all.get(i - 1).end() == 0);
      y += apart ? PITCH * (i == 2 ? 2 : 1) : 0;
      paragraph(p);
      if (p.rule()) {
        y += 6;
        rule(Color.RED);
      }
    }
    out.close();
  }

  private void rule(Color color) throws IOException {
    out.setStrokingColor(color);
    out.setLineWidth(color.equals(Color.RED) ? 1.5f : 1);
    out.moveTo(left, height - y);
    out.lineTo(right, height - y);
    out.stroke();
  }

  private void paragraph(Gongwen.Paragraph p) throws IOException {
    float size = p.size() / 2f;
    float pitch = p.line() > 0 ? p.line() * TWIP : Math.max(PITCH, size * 1.4f);
    float indent = p.indent() / 100f * size;
    int from = 0;
    while (from < p.text().length()) {
      float room = right - left - indent;
      int to = from;
      float used = 0;
      while (to < p.text().length() && used + em(p.text().charAt(to)) * size <= room + 0.5f) {
        used += em(p.text().charAt(to)) * size;
        to++;
      }
      if (to < p.text().length() && "，。、；：）".indexOf(p.text().charAt(to)) >= 0) {
        to--; // no line begins with a stop
        used -= em(p.text().charAt(to)) * size;
      }
      boolean full = to < p.text().length();
      if (y + pitch > height - paper.number("page.bottom") * TWIP + 1) {
        out = turn();
      }
      float x =
          switch (p.align()) {
            case "center" -> left + (room - used) / 2;
            case "right" -> right - used - p.end() * size;
            default -> left + indent;
          };
      float spacing = full && p.align().equals("both") ? (room - used) / (to - from - 1) : 0;
      float base = y + (pitch + size) / 2 - size * 0.12f;
      show(out, p.font(), size, p.color(), spacing, x, base, p.text().substring(from, to));
      y += pitch;
      from = to;
      indent = 0;
    }
  }

  @SuppressWarnings("deprecation") // showText cannot write codes of a font that is only named
  private void show(
      PDPageContentStream to,
      String font,
      float size,
      String color,
      float spacing,
      float x,
      float base,
      String text)
      throws IOException {
    if (!fonts.containsKey(font)) {
      fonts.put(font, NamedFonts.chinese(font));
    }
    to.beginText();
    to.setNonStrokingColor(color.isEmpty() ? Color.BLACK : new Color(Integer.parseInt(color, 16)));
    to.setFont(fonts.get(font), size);
    to.setCharacterSpacing(spacing);
    to.newLineAtOffset(x, height - base);
    to.appendRawCommands(
        "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + "> Tj\n");
    to.endText();
  }

  private static float wide(String text, float size) {
    float wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += em(text.charAt(i)) * size;
    }
    return wide;
  }

  private static float em(char c) {
    return c < 128 ? 0.5f : 1;
  }
}
