package baguan.samples;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws a {@link Gongwen} as PDF. */
public final class GongwenPdf {
  private final Gongwen paper;
  private final PDDocument document;
  private final Map<String, PDFont> fonts = new HashMap<>();
  private final float height;

  private GongwenPdf(Gongwen paper, PDDocument document) {
    this.paper = paper;
    this.document = document;
    this.height = GongwenPages.height(paper);
  }

  public static byte[] of(Gongwen paper) {
    try (PDDocument document = new PDDocument()) {
      GongwenPdf pdf = new GongwenPdf(paper, document);
      for (GongwenPages.Page page : GongwenPages.of(paper)) {
        pdf.draw(page);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(GongwenPages.Page page) throws IOException {
    PDPage sheet = new PDPage(new PDRectangle(GongwenPages.width(paper), height));
    document.addPage(sheet);
    try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
      out.saveGraphicsState(); // an empty page says that it is one
      out.restoreGraphicsState();
      for (GongwenPages.Line line : page.lines()) {
        show(line, out);
      }
      for (GongwenPages.Rule rule : page.rules()) {
        rule(rule, out);
      }
    }
  }

  private void rule(GongwenPages.Rule rule, PDPageContentStream out) throws IOException {
    out.setStrokingColor(new Color(Integer.parseInt(rule.color(), 16)));
    out.setLineWidth(rule.weight());
    out.moveTo(rule.x(), height - rule.y());
    out.lineTo(rule.x() + rule.width(), height - rule.y());
    out.stroke();
  }

  @SuppressWarnings("deprecation") // showText cannot write codes of a font that is only named
  private void show(GongwenPages.Line line, PDPageContentStream out) throws IOException {
    if (!fonts.containsKey(line.font())) {
      fonts.put(line.font(), NamedFonts.chinese(line.font()));
    }
    boolean black = line.color().isEmpty();
    out.beginText();
    out.setNonStrokingColor(black ? Color.BLACK : new Color(Integer.parseInt(line.color(), 16)));
    out.setFont(fonts.get(line.font()), line.size());
    out.setCharacterSpacing(line.spacing());
    out.newLineAtOffset(line.x(), height - line.base());
    byte[] codes = line.text().getBytes(StandardCharsets.UTF_16BE);
    out.appendRawCommands("<" + HexFormat.of().formatHex(codes) + "> Tj\n");
    out.endText();
  }
}
