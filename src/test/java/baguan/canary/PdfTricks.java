package baguan.canary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
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

  /** Pages that open with a password only. */
  static byte[] sealed(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain())) {
      document.protect(
          new StandardProtectionPolicy("o" + password, password, new AccessPermission()));
      return PdfNest.bytes(document);
    }
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

  /** Digits whose table for copying says other characters; {@code as} in the order of digits. */
  static byte[] mapped(String as) throws IOException {
    return page(
        (document, out) -> {
          PDType1Font font = new PDType1Font(FontName.HELVETICA);
          StringBuilder map =
              new StringBuilder("begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n");
          map.append("10 beginbfchar\n");
          for (int digit = 0; digit < 10; digit++) {
            map.append("<%02x> <%04x>%n".formatted('0' + digit, (int) as.charAt(digit)));
          }
          map.append("endbfchar\nendcmap\n");
          font.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, map.toString()));
          out.beginText();
          out.setFont(font, 12);
          out.newLineAtOffset(72, 700);
          out.showText(DIGITS);
          out.endText();
        });
  }

  /** Digits a font draws by strokes of its own and says nothing about. */
  static byte[] drawn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("T3"), new PDType3Font(strokes(document)));
      page.setResources(resources);
      String content = "BT /T3 12 Tf 72 700 Td (" + DIGITS + ") Tj ET";
      page.setContents(new PDStream(stream(document, content)));
      return PdfNest.bytes(document);
    }
  }

  private static COSDictionary strokes(PDDocument document) throws IOException {
    COSDictionary shapes = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.get('0'));
    for (int digit = 0; digit < 10; digit++) {
      String shape = "600 0 0 0 500 700 d1 100 0 100 %d re f".formatted(100 + digit);
      shapes.setItem(COSName.getPDFName("x" + digit), stream(document, shape));
      names.add(COSName.getPDFName("x" + digit));
      widths.add(COSInteger.get(600));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    COSArray matrix = new COSArray();
    for (float f : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(f));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(600, 700).getCOSArray());
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, '0');
    font.setInt(COSName.LAST_CHAR, '9');
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
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
