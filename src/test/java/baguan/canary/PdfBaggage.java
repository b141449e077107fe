package baguan.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A page with a marked word in each thing a PDF carries beside its pages. */
final class PdfBaggage {
  private static final String XMP =
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
          + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:q=\"urn:own\"><dc:source>CNXMPSRC"
          + "</dc:source><q:own>CNXMPOWN</q:own></rdf:Description></rdf:RDF></x:xmpmeta>";

  private PdfBaggage() {}

  static byte[] file() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        PdfNest.show(out, 72, 700, "CNBODY");
        PdfNest.show(out, 72, 500, "CNHILITE");
        PdfNest.show(out, 72, 450, "CNREDACT");
      }
      annotations(page);
      form(document);
      names(document);
      information(document);
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle("CNBOOKM");
      outline.addLast(item);
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('CNSCRIPT')"));
      leftovers(document, page);
      return PdfNest.bytes(document);
    }
  }

  private static void annotations(PDPage page) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("CNNOTE");
    note.setTitlePopup("CNNOTEBY");
    note.setRectangle(new PDRectangle(10, 10, 20, 20));
    note.setHidden(true);
    PDAnnotationHighlight pen = new PDAnnotationHighlight();
    pen.setRectangle(new PDRectangle(60, 495, 200, 20));
    pen.setQuadPoints(new float[] {60, 515, 260, 515, 60, 495, 260, 495});
    pen.setColor(
        new org.apache.pdfbox.pdmodel.graphics.color.PDColor(
            new float[] {0, 0, 0}, org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE));
    COSDictionary redact = new COSDictionary();
    redact.setName(COSName.SUBTYPE, "Redact");
    redact.setString("OverlayText", "CNOVERLA");
    PDAnnotationUnknown plan = new PDAnnotationUnknown(redact);
    plan.setRectangle(new PDRectangle(60, 445, 200, 20));
    PDAnnotationLink launch = new PDAnnotationLink();
    PDActionLaunch program = new PDActionLaunch();
    program.getCOSObject().setString(COSName.F, "CNLAUNCH.exe");
    launch.setAction(program);
    launch.setRectangle(new PDRectangle(1, 1, 9, 9));
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI uri = new PDActionURI();
    uri.setURI("http://intra.example/CNURI");
    link.setAction(uri);
    link.setRectangle(new PDRectangle(1, 1, 9, 9));
    page.setAnnotations(List.of(note, pen, plan, launch, link));
  }

  private static void form(PDDocument document) {
    PDAcroForm form = new PDAcroForm(document);
    PDTextField field = new PDTextField(form);
    field.setPartialName("CNFIELD");
    field.getCOSObject().setString(COSName.V, "CNFLDVAL");
    field.getCOSObject().setString(COSName.DV, "CNFLDDEF");
    field.getCOSObject().setString(COSName.TU, "CNFLDTIP");
    form.setFields(List.of(field));
    document.getDocumentCatalog().setAcroForm(form);
  }

  private static void names(PDDocument document) throws IOException {
    byte[] text = "CNATTTXT attached".getBytes(StandardCharsets.US_ASCII);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("CNATTACH.txt");
    specification.setFileDescription("CNATTDES");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("a", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    COSArray targets = new COSArray();
    targets.add(new COSString("CNDESTIN"));
    targets.add(new COSArray());
    COSDictionary destinations = new COSDictionary();
    destinations.setItem(COSName.NAMES, targets);
    names.getCOSObject().setItem(COSName.DESTS, destinations);
    document.getDocumentCatalog().setNames(names);
  }

  private static void information(PDDocument document) throws IOException {
    document.getDocumentInformation().setAuthor("CNAUTHOR");
    document.getDocumentInformation().setTitle("CNTITLE");
    document.getDocumentInformation().setCustomMetadataValue("CNCUSNAM", "CNCUSVAL");
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8))));
  }

  /** Private data of programs, a template page, objects without use. */
  private static void leftovers(PDDocument document, PDPage page) throws IOException {
    COSDictionary piece = new COSDictionary();
    COSDictionary data = new COSDictionary();
    data.setString("Private", "CNPIECE");
    piece.setItem("Own", data);
    page.getCOSObject().setItem("PieceInfo", piece);
    PDPage spare = new PDPage(PDRectangle.A4);
    try (PDPageContentStream out = new PDPageContentStream(document, spare)) {
      PdfNest.show(out, 72, 700, "CNTEMPLP");
    }
    COSArray pair = new COSArray();
    pair.add(new COSString("t"));
    pair.add(spare);
    COSDictionary templates = new COSDictionary();
    templates.setItem(COSName.NAMES, pair);
    document.getDocumentCatalog().getNames().getCOSObject().setItem("Templates", templates);
    COSDictionary root = new COSDictionary();
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, "Figure");
    element.setString(COSName.ALT, "CNSTRALT");
    element.setString(COSName.ACTUAL_TEXT, "CNSTRACT");
    root.setItem(COSName.K, element);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }
}
