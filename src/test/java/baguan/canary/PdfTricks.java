package baguan.canary;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Pages drawn so that a number on them is missed. */
final class PdfTricks {
  private static final String DIGITS = "13912345670";

  interface Drawing {
    void on(PDDocument document, PDPageContentStream out) throws IOException;
  }

  private PdfTricks() {}

  static byte[] page(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        drawing.on(document, out);
      }
      return PdfNest.bytes(document);
    }
  }

  static byte[] plain() throws IOException {
    return page((document, out) -> PdfNest.show(out, 72, 700, "Phone " + DIGITS));
  }

  static byte[] reversed() throws IOException {
    return page(
        (document, out) -> {
          for (int i = DIGITS.length() - 1; i >= 0; i--) {
            PdfNest.show(out, 72 + 7 * i, 700, DIGITS.substring(i, i + 1));
          }
        });
  }

  static byte[] spaced() throws IOException {
    return page(
        (document, out) -> {
          for (int i = 0; i < DIGITS.length(); i++) {
            PdfNest.show(out, 72 + 17 * i, 700, DIGITS.substring(i, i + 1));
          }
        });
  }

  static byte[] doubled() throws IOException {
    return page(
        (document, out) -> {
          PdfNest.show(out, 72, 700, DIGITS);
          out.beginText();
          out.setFont(new PDType1Font(FontName.HELVETICA), 12);
          out.setTextMatrix(Matrix.getTranslateInstance(72.3f, 700));
          out.showText(DIGITS);
          out.endText();
        });
  }

  static byte[] rotated() throws IOException {
    return page(
        (document, out) -> {
          out.beginText();
          out.setFont(new PDType1Font(FontName.HELVETICA), 12);
          out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 300));
          out.showText("Phone " + DIGITS);
          out.endText();
        });
  }

  static byte[] picture() throws IOException {
    return page(
        (document, out) -> {
          var image =
              new java.awt.image.BufferedImage(
                  600, 800, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
          out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
        });
  }
}
