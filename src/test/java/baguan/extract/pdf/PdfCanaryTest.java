package baguan.extract.pdf;

import static baguan.extract.pdf.Pdf.show;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.extract.Canaries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** One document with a marked word in each place a PDF can hide something in. */
final class PdfCanaryTest {
  private static final String PAGE =
      show(100, 800, "zz-plain")
          + show(100, 700, "zz-under-box")
          + "0 g 90 690 200 30 re f 0 g "
          + show(100, 600, "zz-under-white-box")
          + "1 g 90 590 200 30 re f 0 g "
          + "1 g "
          + show(100, 550, "zz-white")
          + "0 g 0.1 g 90 490 200 30 re f "
          + show(100, 500, "zz-on-its-own-colour")
          + "0 g BT 3 Tr /F1 12 Tf 100 450 Td (zz-render-mode) Tj 0 Tr ET\n"
          + "BT /F1 1 Tf 100 430 Td (zz-tiny) Tj ET\n"
          + show(2000, 400, "zz-off-page")
          + "q 300 300 5 5 re W n "
          + show(100, 380, "zz-clipped")
          + "Q q /clear gs "
          + show(100, 360, "zz-transparent")
          + "Q /Span <</ActualText (zz-actual-text)>> BDC "
          + show(100, 340, "abc")
          + "EMC\n";

  @Test
  void tellsEveryPlace() {
    byte[] bytes = Pdf.pages(PdfCanaryTest::hide, PAGE);
    assertThat(Canaries.seen("x.pdf", bytes, "zz-annotation-author"))
        .isEqualTo(
            """
            actual-text: alt/alt-text
            annotation-author: NOT SEEN
            attachment: visible
            attachment-description: embedded/embedded-file
            author: metadata/person-name
            bookmark: metadata/bookmark-text
            clipped: hidden/clipped-text
            custom-property: metadata/document-property
            field-default: field/form-data
            field-name: field/form-data
            field-value: field/form-data
            free-text: annotation/annotation
            javascript: field/javascript
            note: comment/comment
            off-page: hidden/off-page-text
            on-its-own-colour: hidden/covered-text
            plain: visible
            private-data: metadata/document-property
            render-mode: hidden/invisible-render-mode
            tiny: hidden/tiny-text
            transparent: hidden/invisible-color
            under-box: hidden/covered-text
            under-white-box: hidden/covered-text
            white: hidden/invisible-color
            xmp: metadata/xmp-metadata
            """);
  }

  private static void hide(PDDocument document) throws IOException {
    document.getDocumentInformation().setAuthor("zz-author");
    document.getDocumentInformation().setCustomMetadataValue("Case", "zz-custom-property");
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document,
                new ByteArrayInputStream(
                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:source>zz-xmp</dc:source></r:Description></r:RDF></x:xmpmeta>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    document
        .getDocumentCatalog()
        .setOpenAction(new PDActionJavaScript("app.alert('zz-javascript')"));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("zz-bookmark");
    PDDocumentOutline outline = new PDDocumentOutline();
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
    note(document, "Text", "zz-note");
    note(document, "FreeText", "zz-free-text").setInt("F", 2);
    note(document, "Highlight", "").setString("T", "zz-annotation-author");
    attach(document);
    PDAcroForm form = new PDAcroForm(document);
    form.setDefaultResources(Pdf.resources());
    PDTextField field = new PDTextField(form);
    field.setPartialName("zz-field-name");
    field.getCOSObject().setString(COSName.V, "zz-field-value");
    field.getCOSObject().setString(COSName.DV, "zz-field-default");
    form.getFields().add(field);
    document.getDocumentCatalog().setAcroForm(form);
    COSDictionary piece = new COSDictionary();
    piece.setString("Private", "zz-private-data");
    COSDictionary pieces = new COSDictionary();
    pieces.setItem("Tool", piece);
    document.getDocumentCatalog().getCOSObject().setItem("PieceInfo", pieces);
  }

  private static COSDictionary note(PDDocument document, String subtype, String contents) {
    COSDictionary note = new COSDictionary();
    note.setName("Subtype", subtype);
    COSArray rect = new COSArray();
    for (float f : new float[] {300, 100, 340, 120}) {
      rect.add(new COSFloat(f));
    }
    note.setItem("Rect", rect);
    note.setString("Contents", contents);
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.setItem(COSName.ANNOTS, all);
    }
    all.add(note);
    return note;
  }

  private static void attach(PDDocument document) throws IOException {
    byte[] text = "zz-attachment".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("a.txt");
    specification.setFileDescription("zz-attachment-description");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("a.txt", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }
}
