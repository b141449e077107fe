package baguan.canary;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page with a marked word in each way of not being seen on it. */
final class PdfNest {
  private PdfNest() {}

  static byte[] page() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      page.setCropBox(new PDRectangle(0, 0, 595, 800));
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        draw(document, out);
      }
      document.addPage(new PDPage(new PDRectangle(1, 1)));
      try (PDPageContentStream out =
          new PDPageContentStream(document, document.getPage(1), AppendMode.OVERWRITE, false)) {
        show(out, 0, 0, "CNTINYPG");
      }
      return bytes(document);
    }
  }

  private static void draw(PDDocument document, PDPageContentStream out) throws IOException {
    show(out, 72, 700, "CNBODY");
    show(out, 72, 600, "CNCOVER");
    out.addRect(60, 590, 200, 30);
    out.fill();
    show(out, 72, 500, "CNIMAGE");
    byte[] picture = Jpegs.commented("CNPICCOM");
    out.drawImage(
        JPEGFactory.createFromStream(document, new ByteArrayInputStream(picture)),
        60,
        490,
        200,
        30);
    show(out, 2_000, 400, "CNOFFPAG");
    show(out, 72, 815, "CNCROPPD");
    looks(out);
    layer(document, out);
    COSName property = COSName.getPDFName("Span");
    out.beginMarkedContent(property, actual());
    show(out, 72, 100, "seen");
    out.endMarkedContent();
  }

  private static void looks(PDPageContentStream out) throws IOException {
    out.saveGraphicsState();
    out.setNonStrokingColor(Color.WHITE);
    show(out, 72, 380, "CNWHITE");
    out.restoreGraphicsState();
    out.saveGraphicsState();
    out.setRenderingMode(RenderingMode.NEITHER);
    show(out, 72, 360, "CNRENDER");
    out.restoreGraphicsState();
    out.saveGraphicsState();
    PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
    clear.setNonStrokingAlphaConstant(0f);
    out.setGraphicsStateParameters(clear);
    show(out, 72, 340, "CNCLEAR");
    out.restoreGraphicsState();
    out.saveGraphicsState();
    out.addRect(72, 100, 20, 20);
    out.clip();
    show(out, 72, 320, "CNCLIPPD");
    out.restoreGraphicsState();
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 0.5f);
    out.newLineAtOffset(72, 300);
    out.showText("CNTINY");
    out.endText();
  }

  private static void layer(PDDocument document, PDPageContentStream out) throws IOException {
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    PDOptionalContentGroup group = new PDOptionalContentGroup("CNLAYNAM");
    properties.addGroup(group);
    properties.setGroupEnabled(group, false);
    document.getDocumentCatalog().setOCProperties(properties);
    out.beginMarkedContent(COSName.OC, group);
    show(out, 72, 280, "CNLAYER");
    out.endMarkedContent();
  }

  private static org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList
      actual() {
    var list =
        org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(
            new org.apache.pdfbox.cos.COSDictionary());
    list.getCOSObject().setString(COSName.ACTUAL_TEXT, "CNACTUAL");
    list.getCOSObject().setString(COSName.ALT, "CNALT");
    return list;
  }

  /** Text that a later save put another page in place of, and bytes around it all. */
  static byte[] revised() throws IOException {
    byte[] old;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        show(out, 72, 600, "CNREVISN");
      }
      old = bytes(document);
    }
    try (PDDocument document = Loader.loadPDF(old);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = document.getPage(0);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        show(stream, 72, 600, "CNBODY");
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
      out.writeBytes("\nCNTRAILG\n".getBytes(StandardCharsets.US_ASCII));
      return out.toByteArray();
    }
  }

  static void show(PDPageContentStream out, int x, int y, String text) throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  static byte[] bytes(PDDocument document) throws IOException {
    document.setDocumentId(1L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
