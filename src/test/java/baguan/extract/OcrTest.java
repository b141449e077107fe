package baguan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.Part;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class OcrTest {
  private static final String WORDS = "Nothing is ever read by accident";

  @Test
  void readsNothingUnlessAskedTo() throws Exception {
    Document document = new TikaExtractor(Limits.DEFAULT).extract("scan.pdf", scan());
    assertThat(document.fullyRead()).isFalse();
    assertThat(document.lines().stream().filter(b -> b.layer() == Layer.OCR)).isEmpty();
  }

  @Test
  void readsAScannedPageWhenAskedTo() throws Exception {
    Document document = new TikaExtractor(Limits.DEFAULT, english()).extract("scan.pdf", scan());
    assertThat(texts(document)).containsExactly(WORDS);
    assertThat(document.parts())
        .contains(new Part("pdf/page[1]", Part.Reading.READ, Part.Reason.NONE, english().detail()));
    assertThat(document.fullyRead()).isTrue();
  }

  @Test
  void readsAPageOfOfdThatIsAPictureWhenAskedTo() throws Exception {
    Document document =
        new TikaExtractor(Limits.DEFAULT, english()).extract("scan.ofd", ofd(page()));
    assertThat(texts(document)).containsExactly(WORDS);
    assertThat(document.parts())
        .contains(new Part("ofd/page[1]", Part.Reading.READ, Part.Reason.NONE, english().detail()));
    assertThat(document.fullyRead()).isTrue();
    BufferedImage black = new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY);
    document = new TikaExtractor(Limits.DEFAULT, english()).extract("black.ofd", ofd(black));
    assertThat(document.parts())
        .contains(
            new Part(
                "ofd/page[1]", Part.Reading.NOT_READ, Part.Reason.IMAGE_ONLY, "no text object"));
  }

  /** The engine and its languages are told, so that reports of another are told apart. */
  @Test
  void saysWhatItReadsWith() throws Exception {
    assertThat(english().detail()).matches("by tesseract [0-9.]+\\S*, eng");
  }

  @Test
  void readsAPictureWhenAskedTo() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(page(), "png", png);
    Document document =
        new TikaExtractor(Limits.DEFAULT, english()).extract("scan.png", png.toByteArray());
    assertThat(texts(document)).containsExactly(WORDS);
    assertThat(document.fullyRead()).isTrue();
  }

  @Test
  void aPictureWithoutWordsStaysUnread() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    Document document =
        new TikaExtractor(Limits.DEFAULT, english()).extract("black.png", png.toByteArray());
    assertThat(document.fullyRead()).isFalse();
  }

  @Test
  void namesTheLanguagesItHas() {
    Assumptions.assumeTrue(installed(), "tesseract is not installed");
    assertThatThrownBy(() -> Ocr.with("klingon"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("tesseract has no klingon — it has ");
  }

  private static Ocr english() throws IOException {
    Assumptions.assumeTrue(installed(), "tesseract is not installed");
    return Ocr.with("eng");
  }

  private static boolean installed() {
    try {
      return Ocr.with("eng").on();
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> texts(Document document) {
    return document.lines().stream()
        .filter(b -> b.layer() == Layer.OCR)
        .map(b -> b.text())
        .toList();
  }

  private static BufferedImage page() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        out.newLineAtOffset(80, 700);
        out.showText(WORDS);
        out.endText();
      }
      return new PDFRenderer(document).renderImageWithDPI(0, 200);
    }
  }

  private static byte[] ofd(BufferedImage picture) throws IOException {
    String ns = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return new Zips()
        .put(
            "OFD.xml",
            "<ofd:OFD"
                + ns
                + "><ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
        .put(
            "D.xml",
            "<ofd:Document"
                + ns
                + "><ofd:CommonData><ofd:PublicRes>R.xml</ofd:PublicRes></ofd:CommonData>"
                + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>")
        .put(
            "R.xml",
            "<ofd:Res"
                + ns
                + "><ofd:MultiMedias><ofd:MultiMedia ID=\"5\" Type=\"Image\">"
                + "<ofd:MediaFile>p.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>")
        .put(
            "P.xml",
            "<ofd:Page"
                + ns
                + "><ofd:Content><ofd:Layer ID=\"1\"><ofd:ImageObject ID=\"2\""
                + " Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"5\"/></ofd:Layer>"
                + "</ofd:Content></ofd:Page>")
        .put("p.png", png.toByteArray())
        .bytes();
  }

  private static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, page()), 0, 0, 595, 842);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
