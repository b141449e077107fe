package baguan.extract.pdf;

import static baguan.extract.pdf.Pdf.pages;
import static baguan.extract.pdf.Pdf.show;
import static baguan.extract.pdf.Pdf.told;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Document;
import baguan.document.Layer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** What the file holds besides its pages: notes, fields, scripts, files, properties, its past. */
class PdfExtrasTest {
  private static final String OPEN = show(100, 700, "open");
  private static final String OPEN_TOLD = "visible pdf/page[1]/block[1]: open";

  @Test
  void notesAreCommentsOtherMarksAnnotations() {
    byte[] bytes =
        pages(
            document -> {
              annotate(document, "Text", "first draft only").setString("T", "Li");
              annotate(document, "Stamp", "confidential").setInt("F", 2);
              annotate(document, "Highlight", "");
            },
            OPEN);
    Document document = Pdf.read(bytes);
    assertThat(told(document))
        .containsExactly(
            OPEN_TOLD,
            "comment comment pdf/page[1]/annotation[1]: first draft only",
            "annotation annotation pdf/page[1]/annotation[2]: confidential");
    assertThat(document.blocks().get(1).attribute("author")).isEqualTo("Li");
    assertThat(document.blocks().get(2).attribute("hidden")).isEqualTo("true");
  }

  @Test
  void aRedactionNotAppliedTellsWhatItLeft() {
    byte[] bytes = pages(document -> annotate(document, "Redact", ""), OPEN);
    assertThat(told(bytes))
        .containsExactly(OPEN_TOLD, "annotation covered-text pdf/page[1]/annotation[1]: open");
  }

  @Test
  void aDarkHighlightCovers() {
    byte[] bytes =
        pages(document -> annotate(document, "Highlight", "").setItem("C", numbers(0, 0, 0)), OPEN);
    assertThat(told(bytes)).containsExactly("hidden covered-text pdf/page[1]/hidden[1]: open");
  }

  @Test
  void aYellowHighlightDoesNot() {
    byte[] bytes =
        pages(document -> annotate(document, "Highlight", "").setItem("C", numbers(1, 1, 0)), OPEN);
    assertThat(told(bytes)).containsExactly(OPEN_TOLD);
  }

  @Test
  void linksScriptsAndProgramsAreFields() {
    byte[] bytes =
        pages(
            document -> {
              annotate(document, "Link", "")
                  .setItem("A", action("URI", "URI", "http://oa.example/"));
              COSDictionary open = action("JavaScript", "JS", "app.alert(1)");
              open.setItem("Next", action("Launch", "F", "calc.exe"));
              document.getDocumentCatalog().getCOSObject().setItem("OpenAction", open);
            },
            OPEN);
    assertThat(told(bytes))
        .containsExactly(
            OPEN_TOLD,
            "field pdf/page[1]/annotation[1]: http://oa.example/",
            "field javascript pdf/catalog/action: app.alert(1)",
            "field javascript pdf/catalog/action~2: calc.exe");
  }

  @Test
  void aFormThatSendsItsDataIsALinkAndNoScript() {
    byte[] bytes =
        pages(
            document ->
                annotate(document, "Link", "")
                    .setItem("A", action("SubmitForm", "F", "http://oa.example/form")),
            OPEN);
    assertThat(told(bytes))
        .containsExactly(
            OPEN_TOLD, "field external-link pdf/page[1]/annotation[1]: http://oa.example/form");
  }

  @Test
  void valuesOfFormFieldsAreData() {
    byte[] bytes =
        pages(
            document -> {
              COSDictionary child = dictionary("T", "salary");
              child.setString("V", "9000");
              child.setString("DV", "0");
              COSDictionary parent = dictionary("T", "person");
              parent.setItem("Kids", array(child));
              child.setItem("Kids", array(parent)); // a loop
              COSDictionary form = new COSDictionary();
              form.setItem("Fields", array(parent));
              document.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
            },
            OPEN);
    Document document = Pdf.read(bytes);
    assertThat(told(document))
        .containsExactly(
            OPEN_TOLD,
            "field form-data pdf/form/field[2]: 9000",
            "field form-data pdf/form/field[2]/default: 0");
    assertThat(document.blocks().get(1).attribute("name")).isEqualTo("person.salary");
  }

  @Test
  void xfaDataIsReadWithoutEntities() {
    String xfa =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <datasets><data><form><name>Wang</name><other>a&e;b</other></form></data></datasets>""";
    byte[] bytes = pages(document -> form(document, xfa), OPEN);
    assertThat(told(bytes)).contains(OPEN_TOLD, "field form-data pdf/xfa/value[1]: Wang");
    assertThat(told(bytes)).noneMatch(line -> line.contains("root:"));
  }

  @Test
  void attachmentsAreReadAsChildren() {
    byte[] bytes = pages(PdfExtrasTest::attach, OPEN);
    Document document = Pdf.read(bytes);
    assertThat(told(document))
        .containsExactly(OPEN_TOLD, "embedded embedded-file pdf/file/file[1]: costs.txt");
    assertThat(told(document.children().get(0)))
        .containsExactly("visible costs.txt!txt/body/line[1]: 9,000");
  }

  @Test
  void bookmarksPropertiesAndXmpAreMetadata() {
    String xmp =
        """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:stEvt="http://ns.adobe.com/xap/e#">
         <rdf:Description stEvt:softwareAgent="Tool"><dc:creator><rdf:Seq><rdf:li>Zhao</rdf:li>
         </rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>""";
    byte[] bytes =
        pages(
            document -> {
              document.getDocumentInformation().setAuthor("Qian");
              document.getDocumentInformation().setTitle("C:\\drafts\\offer.docx");
              document.getDocumentInformation().setCustomMetadataValue("Case", "7");
              bookmark(document, "Chapter 1");
              document
                  .getDocumentCatalog()
                  .getCOSObject()
                  .setItem("Metadata", stream(document, xmp));
              COSDictionary tool = new COSDictionary();
              tool.setItem("Tool", dictionary("Private", "old text"));
              document.getDocumentCatalog().getCOSObject().setItem("PieceInfo", tool);
            },
            OPEN);
    List<String> metadata =
        Pdf.read(bytes).blocks().stream()
            .filter(block -> block.layer() == Layer.METADATA)
            .map(Pdf::line)
            .toList();
    assertThat(metadata)
        .containsExactly(
            "metadata bookmark-text pdf/outline/bookmark[1]: Chapter 1",
            "metadata person-name pdf/prop/Author: Qian",
            "metadata document-property pdf/prop/Case: 7",
            "metadata local-path pdf/prop/Title: C:\\drafts\\offer.docx",
            "metadata xmp-metadata pdf/xmp/stEvt:softwareAgent[1]: Tool",
            "metadata person-name pdf/xmp/dc:creator[1]: Zhao",
            "metadata document-property pdf/piece/Tool: Tool\nold text");
  }

  @Test
  void textThatStandsForOtherGlyphsIsAlternative() {
    byte[] bytes =
        pages(
            document -> {
              COSDictionary figure = dictionary("Alt", "photo of the site");
              COSDictionary same = dictionary("ActualText", "open");
              PDStructureTreeRoot root = new PDStructureTreeRoot();
              root.getCOSObject().setItem("K", array(figure, same));
              document.getDocumentCatalog().setStructureTreeRoot(root);
            },
            "/Span <</ActualText (secret)>> BDC " + OPEN + "EMC ");
    assertThat(told(bytes))
        .containsExactly(
            OPEN_TOLD,
            "alt alt-text pdf/page[1]/actual[1]: secret",
            "alt alt-text pdf/structure/element[1]: photo of the site");
  }

  @Test
  void anEarlierRevisionTellsWhatIsGone() throws IOException {
    byte[] before = pages(document -> {}, OPEN + show(100, 600, "price 9,000"));
    byte[] after =
        update(before, document -> document.getPage(0).setContents(content(document, OPEN)));
    Document document = Pdf.read(after);
    assertThat(told(document))
        .containsExactly(
            OPEN_TOLD,
            "revision earlier-revision pdf/revision[1]/pdf/page[1]/block[2]: price 9,000");
  }

  @Test
  void anUpdateThatChangesNoTextIsNoFinding() throws IOException {
    byte[] after =
        update(
            pages(document -> {}, OPEN),
            document -> document.getDocumentCatalog().setLanguage("zh-CN"));
    assertThat(told(after)).containsExactly(OPEN_TOLD);
  }

  @Test
  void bytesAfterTheEndAreUnreferenced() {
    byte[] pdf = pages(document -> {}, OPEN);
    byte[] tail = "hidden after the end".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(pdf, pdf.length + tail.length);
    System.arraycopy(tail, 0, bytes, pdf.length, tail.length);
    Document document = Pdf.read(bytes);
    assertThat(told(document))
        .containsExactly(
            OPEN_TOLD, "unreferenced orphan-part pdf/bytes/after: 21 bytes after the end");
    assertThat(document.children().get(0).blocks())
        .extracting(Block::text)
        .containsExactly("hidden after the end");
  }

  private static byte[] update(byte[] before, Pdf.Change change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(before)) {
      change.to(document);
      document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private static void attach(PDDocument document) throws IOException {
    byte[] content = "9,000".getBytes(StandardCharsets.UTF_8);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("costs.txt");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(java.util.Map.of("costs", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void bookmark(PDDocument document, String title) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    PDDocumentOutline outline = new PDDocumentOutline();
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void form(PDDocument document, String xfa) {
    COSDictionary form = new COSDictionary();
    form.setItem("XFA", stream(document, xfa));
    document.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
  }

  private static COSDictionary annotate(PDDocument document, String subtype, String contents) {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSDictionary annotation = new COSDictionary();
    annotation.setItem("Type", COSName.ANNOT);
    annotation.setName("Subtype", subtype);
    annotation.setItem("Rect", numbers(90, 690, 140, 720));
    annotation.setItem("QuadPoints", numbers(90, 720, 140, 720, 90, 690, 140, 690));
    if (!contents.isEmpty()) {
      annotation.setString("Contents", contents);
    }
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.setItem(COSName.ANNOTS, all);
    }
    all.add(annotation);
    return annotation;
  }

  private static COSDictionary action(String type, String key, String value) {
    COSDictionary action = dictionary(key, value);
    action.setName("S", type);
    return action;
  }

  private static COSDictionary dictionary(String key, String value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.getPDFName(key), new COSString(value));
    return dictionary;
  }

  private static COSArray array(COSDictionary... items) {
    COSArray array = new COSArray();
    for (COSDictionary item : items) {
      array.add(item);
    }
    return array;
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  private static COSStream stream(PDDocument document, String content) {
    return content(document, content).getCOSObject();
  }

  private static PDStream content(PDDocument document, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new PDStream(document, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
