package baguan.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF samples: one blacked out in vain, one that is only a picture. */
final class Pdfs {
  private Pdfs() {}

  /** Black bars over text that is still there, white text, text off the page, an attachment. */
  static byte[] redactionFailed() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        show(out, 72, 760, "Jiangzhou Water Bureau: summary of inspection 2026-17");
        show(out, 72, 730, "The pump at station 4 failed on 3 April 2026.");
        show(out, 72, 700, "Complainant: Example Person, telephone 13800138006");
        show(out, 72, 670, "The bureau has closed the case.");
        show(out, 72, 1200, "Internal reference: see complaint of 2 April");
        out.addRect(140, 694, 320, 18);
        out.fill();
        out.setNonStrokingColor(Color.WHITE);
        show(out, 72, 640, "The repair was late because the budget was cut.");
      }
      attach(document, "notes.txt", "Do not publish before 1 May.\n");
      document.getDocumentInformation().setAuthor("Drafter B");
      document.getDocumentInformation().setTitle("Inspection summary");
      return bytes(document);
    }
  }

  private static void show(PDPageContentStream out, int x, int y, String text) throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private static void attach(PDDocument document, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype("text/plain");
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  /** A page that is one picture: bars where lines of writing would be. */
  static byte[] scanned() throws IOException {
    BufferedImage image = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 595, 842);
    pen.setColor(Color.BLACK);
    for (int y = 100; y < 700; y += 24) {
      pen.fillRect(80, y, y % 72 == 28 ? 300 : 430, 10);
    }
    pen.dispose();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    document.setDocumentId(1L); // else the clock would make it
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
