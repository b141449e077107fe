package baguan.extract.pdf;

import static baguan.extract.pdf.Pdf.page;
import static baguan.extract.pdf.Pdf.pages;
import static baguan.extract.pdf.Pdf.show;
import static baguan.extract.pdf.Pdf.told;
import static baguan.extract.pdf.Pdf.unread;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Document;
import baguan.document.Part;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is said, never passed over. */
class PdfCoverageTest {
  private static final String OPEN = show(100, 700, "open");
  private static final String OPEN_TOLD = "visible pdf/page[1]/block[1]: open";

  @Test
  void aWholeFileIsReadWhole() {
    assertThat(unread(page(OPEN))).isEmpty();
  }

  @Test
  void aPasswordIsCoverage() {
    assertThat(unread(encrypted("user"))).containsExactly(". not-read encrypted");
  }

  @Test
  void anOwnerPasswordAloneIsNone() {
    byte[] bytes = encrypted("");
    assertThat(told(bytes)).containsExactly(OPEN_TOLD);
    assertThat(unread(bytes)).isEmpty();
  }

  @Test
  void aPageOfPicturesIsImageOnly() {
    byte[] bytes =
        pages(
            document -> {
              BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
              document
                  .getPage(1)
                  .getResources()
                  .put(COSName.getPDFName("Im"), LosslessFactory.createFromImage(document, image));
            },
            OPEN,
            "q 595 0 0 842 0 0 cm /Im Do Q");
    assertThat(unread(bytes))
        .containsExactly(
            ". partly none see its parts",
            "pdf/page[2] not-read image-only no text, only pictures");
  }

  @Test
  void glyphsWithoutCharactersAreCoverage() {
    byte[] bytes =
        pages(
            document -> {
              COSDictionary font =
                  document
                      .getPage(0)
                      .getResources()
                      .getFont(COSName.getPDFName("FS"))
                      .getCOSObject();
              font.setName("Encoding", "Identity-H");
              COSDictionary descendant =
                  (COSDictionary) ((COSArray) font.getDictionaryObject("DescendantFonts")).get(0);
              descendant.getCOSDictionary(COSName.CIDSYSTEMINFO).setString("Ordering", "Identity");
            },
            OPEN + Pdf.chinese(80, 600, 16, 0, "文件"));
    assertThat(unread(bytes))
        .containsExactly(
            ". partly none see its parts",
            "pdf/page[1] partly no-text 2 of 6 glyphs without a character");
  }

  @Test
  void textTurnedIntoOutlinesIsCoverage() {
    String outline = "100 700 m 110 720 120 720 130 700 c f\n";
    assertThat(unread(page(outline.repeat(100))))
        .contains("pdf/page[1] not-read no-text no text, 100 outlines");
  }

  @Test
  void aBrokenPageDoesNotStopTheNext() {
    byte[] bytes = pages(PdfCoverageTest::spoil, OPEN, OPEN);
    assertThat(told(bytes)).containsExactly("visible pdf/page[2]/block[1]: open");
    assertThat(unread(bytes)).anyMatch(part -> part.startsWith("pdf/page[1] not-read broken"));
  }

  @Test
  void damagedContentIsReadAsFarAsItGoes() {
    byte[] bytes =
        pages(
            document -> {
              byte[] content =
                  deflate(
                      (OPEN + show(100, 600, "more").repeat(300))
                          .getBytes(StandardCharsets.US_ASCII));
              Arrays.fill(content, content.length - 12, content.length, (byte) 0x55);
              replace(document, content);
            },
            "");
    assertThat(told(bytes)).contains(OPEN_TOLD);
    assertThat(unread(bytes)).contains("pdf/page[1] partly broken damaged content");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 50, 70, 90, 97})
  void aFileCutOffIsNeverWhole(int percent) {
    byte[] whole = pages(document -> {}, OPEN, OPEN, OPEN);
    assertThat(unread(Arrays.copyOf(whole, whole.length * percent / 100))).isNotEmpty();
  }

  @Test
  void aLoopOfPagesIsNoSilence() {
    byte[] bytes =
        pages(
            document -> {
              COSDictionary tree = document.getPages().getCOSObject();
              COSArray kids = new COSArray();
              kids.add(tree);
              tree.setItem(COSName.KIDS, kids);
              tree.setInt(COSName.COUNT, 99_999_999);
            },
            OPEN);
    assertThat(unread(bytes)).contains("pdf/pages not-read broken no pages");
  }

  @Test
  void filtersAppliedTwiceAreNoSilence() {
    byte[] bytes =
        pages(
            document -> {
              PDStream stream = document.getPage(0).getContentStreams().next();
              COSArray filters = new COSArray();
              filters.add(COSName.FLATE_DECODE);
              filters.add(COSName.FLATE_DECODE);
              byte[] twice = deflate(deflate(OPEN.getBytes(StandardCharsets.US_ASCII)));
              try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
                out.write(twice);
              }
              stream.getCOSObject().setItem(COSName.FILTER, filters);
            },
            "");
    assertThat(unread(bytes)).anyMatch(part -> part.startsWith("pdf/page[1] not-read"));
  }

  @Test
  void aDeflateBombStopsAtTheLimit() {
    byte[] bomb = deflate(" ".repeat(40 << 20).getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = pages(document -> replace(document, bomb), "");
    Limits limits = new Limits(1 << 20, 8 << 20, 1_000, 2, 10, 1_000, 60);
    assertThat(over(bytes, limits)).contains("inflated bytes > 8388608");
  }

  @Test
  void statesSavedWithoutEndStopAtTheLimit() {
    byte[] bytes = page(OPEN + "q ".repeat(20_000));
    assertThat(told(bytes)).containsExactly(OPEN_TOLD);
    assertThat(over(bytes, Limits.DEFAULT)).contains("graphics states > 10000");
  }

  @Test
  void aDeadlineStopsAPageOfEndlessOperators() {
    byte[] bytes = page("q Q ".repeat(200_000) + OPEN);
    assertThat(over(bytes, new Limits(1 << 20, 8 << 20, 9_999, 2, 10, 1_000, 0)))
        .contains("seconds > 0");
  }

  private static java.util.List<String> over(byte[] bytes, Limits limits) {
    Document document = new TikaExtractor(limits).extract("a.pdf", bytes);
    return document.parts().stream()
        .filter(part -> part.reason() == Part.Reason.OVER_LIMIT)
        .map(Part::detail)
        .toList();
  }

  private static void spoil(PDDocument document) throws IOException {
    replace(document, "not deflated".getBytes(StandardCharsets.US_ASCII));
  }

  /** Gives the first page other bytes as its deflated content. */
  private static void replace(PDDocument document, byte[] deflated) throws IOException {
    PDStream stream = document.getPage(0).getContentStreams().next();
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(deflated);
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
  }

  private static byte[] deflate(byte[] bytes) {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static byte[] encrypted(String user) {
    return pages(
        document -> {
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", user, new AccessPermission());
          policy.setEncryptionKeyLength(128);
          policy.setPreferAES(true);
          document.protect(policy);
        },
        OPEN);
  }
}
