package baguan.extract.pdf;

import static baguan.extract.pdf.Pdf.page;
import static baguan.extract.pdf.Pdf.pages;
import static baguan.extract.pdf.Pdf.show;
import static baguan.extract.pdf.Pdf.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no reader of the page sees, and what only looks so. */
class HiddenTextTest {
  private static final String SECRET = "BT /F1 12 Tf 100 600 Td (secret) Tj ET ";
  private static final String OPEN = show(100, 700, "open");
  private static final String OPEN_TOLD = "visible pdf/page[1]/block[1]: open";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          covered-text;          BT /F1 12 Tf 100 600 Td (secret) Tj ET 0 g 95 595 60 18 re f
          covered-text;          BT /F1 12 Tf 100 600 Td (secret) Tj ET 1 g 95 595 60 18 re f
          covered-text;          BT /F1 12 Tf 100 600 Td (secret) Tj ET 0 g 95 595 m 155 595 l 160 613 l 95 613 l f
          covered-text;          BT /F1 12 Tf 100 600 Td (secret) Tj ET 20 w 0 G 95 604 m 160 604 l S
          invisible-color;       1 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          invisible-color;       0.95 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          covered-text;          0 g 95 595 60 18 re f BT /F1 12 Tf 100 600 Td (secret) Tj ET
          invisible-color;       /clear gs BT /F1 12 Tf 100 600 Td (secret) Tj ET
          invisible-render-mode; BT 3 Tr /F1 12 Tf 100 600 Td (secret) Tj ET
          tiny-text;             BT /F1 1 Tf 100 600 Td (secret) Tj ET
          tiny-text;             .1 0 0 .1 0 0 cm BT /F1 12 Tf 1000 6000 Td (secret) Tj ET
          clipped-text;          q 300 300 50 50 re W n BT /F1 12 Tf 100 600 Td (secret) Tj ET Q
          off-page-text;         BT /F1 12 Tf 700 600 Td (secret) Tj ET
          off-page-text;         BT /F1 12 Tf 100 -60 Td (secret) Tj ET
          """)
  void takesHiddenTextOutOfTheVisible(String cause, String content) {
    assertThat(told(page(OPEN + content)))
        .containsExactly(OPEN_TOLD, "hidden " + cause + " pdf/page[1]/hidden[1]: secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          painted before it;     0.5 g 95 595 60 18 re f 0 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          half covered;          BT /F1 12 Tf 100 600 Td (secret) Tj ET 0 g 95 604 60 18 re f
          translucent;           BT /F1 12 Tf 100 600 Td (secret) Tj ET /half gs 1 0 0 rg 95 595 60 18 re f
          white on a dark panel; 0 g 95 595 60 18 re f 1 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          in the hole of a ring; BT /F1 12 Tf 100 600 Td (secret) Tj ET 0 g 80 580 90 50 re 95 595 60 18 re f*
          drawn again on top;    BT /F1 12 Tf 100 600 Td (secret) Tj ET 1 g 95 595 60 18 re f 0 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          cover is clipped away; BT /F1 12 Tf 100 600 Td (secret) Tj ET q 300 300 9 9 re W n 0 g 95 595 60 18 re f Q
          outlined letters;      BT 1 Tr 1 g /F1 12 Tf 100 600 Td (secret) Tj ET
          white on thick line;   20 w 0 G 95 604 m 160 604 l S 1 g BT /F1 12 Tf 100 600 Td (secret) Tj ET
          """)
  void leavesVisibleTextAlone(String why, String content) {
    assertThat(told(page(OPEN + content)))
        .as(why)
        .containsExactly(OPEN_TOLD, "visible pdf/page[1]/block[2]: secret");
  }

  @Test
  void coveredPlaceholdersHideNothing() {
    assertThat(told(page(show(100, 600, "xxxxxx") + "0 g 95 595 60 18 re f")))
        .containsExactly("visible pdf/page[1]/block[1]: xxxxxx");
  }

  @Test
  void eachCoverMakesARunOfItsOwn() {
    String content =
        OPEN + show(100, 600, "one and two") + "0 g 95 595 33 18 re f 141 595 30 18 re f";
    assertThat(told(page(content)))
        .containsExactly(
            OPEN_TOLD,
            "visible pdf/page[1]/block[2]: and",
            "hidden covered-text pdf/page[1]/hidden[1]: one",
            "hidden covered-text pdf/page[1]/hidden[2]: two");
  }

  @Test
  void aPictureOfOneColorCovers() {
    byte[] bytes = pages(d -> picture(d, 10, 10), OPEN + SECRET + "q 60 0 0 18 95 595 cm /Im Do Q");
    assertThat(told(bytes))
        .containsExactly(OPEN_TOLD, "hidden covered-text pdf/page[1]/hidden[1]: secret");
  }

  @Test
  void invisibleTextOnAScanIsItsOcrLayer() {
    byte[] bytes =
        pages(
            d -> picture(d, 100, 100),
            "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 100 600 Td (recognised) Tj ET");
    assertThat(told(bytes)).containsExactly("ocr pdf/page[1]/ocr[1]: recognised");
    assertThat(Pdf.unread(bytes)).isEmpty();
  }

  @Test
  void textUnderAScanIsItsOcrLayer() {
    byte[] bytes = pages(d -> picture(d, 100, 100), SECRET + "q 595 0 0 842 0 0 cm /Im Do Q");
    assertThat(told(bytes)).containsExactly("ocr pdf/page[1]/ocr[1]: secret");
  }

  @Test
  void aSmallPictureOverTextCoversItBesideALargeOneToo() {
    byte[] bytes =
        pages(
            d -> picture(d, 100, 100),
            "q 595 0 0 600 0 0 cm /Im Do Q "
                + show(100, 700, "secret")
                + "q 200 0 0 130 50 660 cm /Im Do Q");
    assertThat(told(bytes)).containsExactly("hidden covered-text pdf/page[1]/hidden[1]: secret");
  }

  @Test
  void outsideTheCropBoxIsOffThePage() {
    byte[] bytes =
        pages(d -> d.getPage(0).setCropBox(new PDRectangle(0, 650, 595, 192)), OPEN + SECRET);
    assertThat(told(bytes))
        .containsExactly(OPEN_TOLD, "hidden off-page-text pdf/page[1]/hidden[1]: secret");
  }

  @ParameterizedTest
  @CsvSource({"off", "member"})
  void layersThatAreOffAreHidden(String name) {
    byte[] bytes = pages(HiddenTextTest::layers, OPEN + "/OC /" + name + " BDC " + SECRET + "EMC");
    assertThat(told(bytes))
        .containsExactly(OPEN_TOLD, "hidden hidden-layer pdf/page[1]/hidden[1]: secret");
  }

  @ParameterizedTest
  @CsvSource({"on", "nobody"})
  void layersThatAreOnAreVisible(String name) {
    byte[] bytes =
        pages(
            HiddenTextTest::layers,
            "/OC /off BDC /Span /missing BDC EMC EMC /OC /" + name + " BDC " + SECRET + "EMC");
    assertThat(told(bytes)).containsExactly("visible pdf/page[1]/block[1]: secret");
  }

  private static void picture(PDDocument document, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    document
        .getPage(0)
        .getResources()
        .put(COSName.getPDFName("Im"), LosslessFactory.createFromImage(document, image));
  }

  private static void layers(PDDocument document) {
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    PDOptionalContentGroup on = new PDOptionalContentGroup("on");
    PDOptionalContentGroup off = new PDOptionalContentGroup("off");
    properties.addGroup(on);
    properties.addGroup(off);
    properties.setGroupEnabled(off, false);
    document.getDocumentCatalog().setOCProperties(properties);
    PDOptionalContentMembershipDictionary member = new PDOptionalContentMembershipDictionary();
    COSArray groups = new COSArray();
    groups.add(on.getCOSObject());
    groups.add(off.getCOSObject());
    member.getCOSObject().setItem(COSName.OCGS, groups);
    member.getCOSObject().setItem(COSName.P, COSName.getPDFName("AllOn"));
    put(document, "on", on);
    put(document, "off", off);
    put(document, "member", member);
    put(document, "nobody", PDPropertyList.create(new COSDictionary()));
  }

  private static void put(PDDocument document, String name, PDPropertyList list) {
    document.getPage(0).getResources().put(COSName.getPDFName(name), list);
  }
}
