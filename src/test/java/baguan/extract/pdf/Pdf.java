package baguan.extract.pdf;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Small documents, written as content streams. */
final class Pdf {
  /** Changes a document before it is saved. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  private Pdf() {}

  /**
   * A4 pages with fonts {@code F1} (Helvetica), {@code FS} (Chinese, by UTF-16 codes) and states
   * {@code clear} (alpha 0), {@code half}.
   */
  static byte[] pages(Change change, String... contents) {
    try (PDDocument document = new PDDocument()) {
      for (String content : contents) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources());
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
          out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        document.addPage(page);
      }
      change.to(document);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] page(String content) {
    return pages(document -> {}, content);
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static Document read(byte[] bytes) {
    return new TikaExtractor(Limits.DEFAULT).extract("a.pdf", bytes);
  }

  /** Everything but properties: layer, cause, place, text. */
  static List<String> told(byte[] bytes) {
    return told(read(bytes));
  }

  static List<String> told(Document document) {
    return document.blocks().stream()
        .filter(block -> block.layer() != Layer.METADATA)
        .map(Pdf::line)
        .toList();
  }

  static String line(Block block) {
    String cause = block.cause().id().isEmpty() ? "" : " " + block.cause().id();
    return block.layer().id() + cause + " " + block.locator() + ": " + block.text();
  }

  /** What was not wholly read. */
  static List<String> unread(byte[] bytes) {
    return read(bytes).parts().stream()
        .filter(part -> !part.reading().id().equals("read"))
        .map(p -> p.name() + " " + p.reading().id() + " " + p.reason().id() + " " + p.detail())
        .map(String::strip)
        .toList();
  }

  /** Shows a string at a place in 12 pt. */
  static String show(int x, int y, String text) {
    return "BT /F1 12 Tf " + x + " " + y + " Td (" + text + ") Tj ET\n";
  }

  /** Shows Chinese at a place; {@code spacing} is the extra space between characters in points. */
  static String chinese(float x, float y, float size, float spacing, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return String.format(
        Locale.ROOT, "BT /FS %f Tf %f Tc %f %f Td <%s> Tj 0 Tc ET%n", size, spacing, x, y, hex);
  }

  static PDResources resources() throws IOException {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    resources.put(COSName.getPDFName("FS"), PDFontFactory.createFont(fangsong()));
    for (String name : List.of("clear", "half")) {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(name.equals("clear") ? 0f : 0.5f);
      resources.put(COSName.getPDFName(name), state);
    }
    return resources;
  }

  /** A font of the Adobe-GB1 collection that is not embedded. */
  private static COSDictionary fangsong() {
    COSDictionary system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "GB1");
    system.setInt("Supplement", 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "FangSong_GB2312");
    descriptor.setInt(COSName.FLAGS, 6);
    descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(0, -120, 1000, 1000).getCOSArray());
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType0");
    descendant.setName(COSName.BASE_FONT, "FangSong_GB2312");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, "ABCDEF+FangSong_GB2312");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
