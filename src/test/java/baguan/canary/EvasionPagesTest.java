package baguan.canary;

import static baguan.canary.Evasion.told;
import static baguan.canary.PictureTricks.inDocument;
import static baguan.canary.PictureTricks.saying;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.extract.Limits;
import baguan.extract.Ocr;
import baguan.extract.TikaExtractor;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A number drawn on a page or in a picture so that its text is missed. */
class EvasionPagesTest {
  @Test
  void drawnInAnotherOrder() throws IOException {
    assertThat(
            told("F6 reversed", "a.pdf", PdfTricks.reversed())
                + told("F7 spaced", "a.pdf", PdfTricks.spaced())
                + told("F8 doubled", "a.pdf", PdfTricks.doubled())
                + told("F9 rotated", "a.pdf", PdfTricks.rotated()))
        .isEqualTo(
            """
            F6 reversed PASS
              personal-data/prc-mobile visible: 13912345670
            F7 spaced PASS
              personal-data/prc-mobile visible: 13912345670
            F8 doubled PASS
              personal-data/prc-mobile visible: 13912345670
            F9 rotated PASS
              personal-data/prc-mobile visible: 13912345670
            """);
  }

  @Test
  void fontsThatLie() throws IOException {
    assertThat(
            told("F10 digits copied as letters", "a.pdf", PdfTricks.mapped("abcdefghij"))
                + told("digits copied as digits", "a.pdf", PdfTricks.mapped("0123456789"))
                + told("F11 drawn by a font of its own", "a.pdf", PdfTricks.drawn()))
        .isEqualTo(
            """
            F10 digits copied as letters BLOCK
              coverage/unread-part metadata: pdf/page[1] no-text
            digits copied as digits PASS
              personal-data/prc-mobile visible: 13912345670
            F11 drawn by a font of its own BLOCK
              coverage/unread-part metadata: pdf/page[1] no-text
              personal-data/prc-mobile visible: 13912345670
            """);
  }

  private static final String ID = "11010119900307" + "0003";

  @Test
  void pictures() throws IOException {
    assertThat(
            told("F12 page is a picture", "a.pdf", PdfTricks.picture())
                + told("F13 faint words", "a.png", PictureTricks.faint())
                + told("F14 square code", "a.png", PictureTricks.code())
                + told("F14 square code in a document", "a.docx", inDocument(PictureTricks.code()))
                + told("F14 one that can be read", "a.docx", inDocument(saying(ID))))
        .isEqualTo(
            """
            F12 page is a picture BLOCK
              coverage/unread-part metadata: pdf/page[1] image-only
            F13 faint words BLOCK
              coverage/unread-part metadata: a.png image-only
            F14 square code BLOCK
              coverage/unread-part metadata: a.png image-only
            F14 square code in a document BLOCK
              coverage/unread-part metadata in image1.png: image1.png!qr-code no-text
            F14 one that can be read BLOCK
              personal-data/prc-id field in image1.png: %s
            """
                .formatted(ID));
  }

  @Test
  void fontsThatLieAreReadAsDrawnWhereAskedTo() throws IOException {
    Ocr english;
    try {
      english = Ocr.with("eng");
    } catch (IOException e) {
      Assumptions.abort("tesseract is not installed");
      return;
    }
    Document document =
        new TikaExtractor(Limits.DEFAULT, english).extract("a.pdf", PdfTricks.mapped("abcdefghij"));
    assertThat(document.blocks().stream().filter(b -> b.layer() == Layer.OCR).map(Block::text))
        .containsExactly("13912345670");
    assertThat(document.fullyRead()).isTrue();
  }
}
