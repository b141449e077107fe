package baguan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Picture;
import baguan.check.Picture.Outcome;
import baguan.check.Picture.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfPicturesTest {
  private static final int RED = 0xffff0000;
  private final PdfPictures pictures = new PdfPictures();

  /** Pages with the lower left quarter of the crop box red. */
  private static byte[] pdf(PDPage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (PDPage page : pages) {
        document.addPage(page);
        PDRectangle crop = page.getCropBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setNonStrokingColor(1f, 0f, 0f);
          content.addRect(
              crop.getLowerLeftX(),
              crop.getLowerLeftY(),
              crop.getWidth() / 2,
              crop.getHeight() / 2);
          content.fill();
        }
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private BufferedImage image(byte[] pdf, int page) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(pictures.draw(pdf, page).png()));
  }

  @Test
  void drawsAPageWithItsSizesAt110DotsAnInch() throws IOException {
    byte[] pdf = pdf(new PDPage(PDRectangle.A4), new PDPage(new PDRectangle(720, 144)));
    Picture first = pictures.draw(pdf, 1);
    assertThat(first.outcome()).isEqualTo(Outcome.DRAWN);
    assertThat(first.pages()).containsExactly(new Size(11906, 16838), new Size(14400, 2880));
    BufferedImage second = image(pdf, 2);
    assertThat(List.of(second.getWidth(), second.getHeight())).containsExactly(1100, 220);
    assertThat(second.getRGB(10, 210)).isEqualTo(RED);
    assertThat(second.getRGB(10, 10)).isEqualTo(0xffffffff);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 95", "90, 5, 5", "180, 95, 5", "270, 95, 95"})
  void showsTheCropBoxAsItIsTurned(int turn, int x, int y) throws IOException {
    PDPage page = new PDPage(new PDRectangle(600, 600));
    page.setCropBox(new PDRectangle(100, 200, 144, 288));
    page.setRotation(turn);
    byte[] pdf = pdf(page);
    Size size = turn % 180 == 0 ? new Size(2880, 5760) : new Size(5760, 2880);
    assertThat(pictures.draw(pdf, 0).pages()).containsExactly(size);
    BufferedImage image = image(pdf, 1);
    assertThat(image.getWidth() * size.height()).isEqualTo(image.getHeight() * size.width());
    int red = image.getRGB(image.getWidth() * x / 100, image.getHeight() * y / 100);
    assertThat(red).isEqualTo(RED);
    int across = image.getRGB(image.getWidth() * (100 - x) / 100, image.getHeight() * y / 100);
    assertThat(across).isEqualTo(0xffffffff);
  }

  @Test
  void aSheetOfAnySizeStaysBelowThePixelCap() throws IOException {
    byte[] pdf =
        pdf(new PDPage(new PDRectangle(14400, 14400)), new PDPage(new PDRectangle(14400, 1)));
    BufferedImage large = image(pdf, 1);
    assertThat(large.getWidth() * large.getHeight()).isBetween(7_900_000, PdfPictures.MOST_PIXELS);
    assertThat(image(pdf, 2).getHeight()).isEqualTo(1);
  }

  @Test
  void aUserUnitEnlargesThePage() throws IOException {
    PDPage page = new PDPage(new PDRectangle(72, 36));
    page.setUserUnit(10);
    byte[] pdf = pdf(page);
    assertThat(pictures.draw(pdf, 0).pages()).containsExactly(new Size(14400, 7200));
    assertThat(image(pdf, 1).getWidth()).isEqualTo(1100);
  }

  @Test
  void saysWhyThereIsNone() throws IOException {
    byte[] pdf = pdf(new PDPage(PDRectangle.A4));
    assertThat(pictures.draw(pdf, 0).png()).isEmpty();
    assertThat(pictures.draw(pdf, 2).png()).isEmpty();
    assertThat(outcome("PK and no more".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Outcome.OTHER_FORMAT);
    assertThat(outcome("%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Outcome.BROKEN);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(outcome(bytes(document))).isEqualTo(Outcome.LOCKED);
    }
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= PdfPictures.MOST_PAGES; i++) {
        document.addPage(new PDPage());
      }
      assertThat(outcome(bytes(document))).isEqualTo(Outcome.OVER_LIMIT);
    }
  }

  /** Less than readers will see is not shown as the page. */
  @Test
  void aPageWithAnImageNothingUnpacksIsNotDrawn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject image =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '}),
              COSName.JPX_DECODE,
              8,
              8,
              8,
              PDDeviceRGB.INSTANCE);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 72, 72, 72, 72);
      }
      assertThat(outcome(bytes(document))).isEqualTo(Outcome.INCOMPLETE);
    }
  }

  @Test
  void drawsTheSamples() throws IOException {
    for (String name : List.of("scanned.pdf", "redaction-failed.pdf")) {
      byte[] pdf = Files.readAllBytes(Home.SAMPLES.resolve(name));
      assertThat(pictures.draw(pdf, 1).png()).as(name).hasSizeGreaterThan(5_000);
    }
  }

  private Outcome outcome(byte[] bytes) {
    return pictures.draw(bytes, 1).outcome();
  }
}
