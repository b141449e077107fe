package baguan.extract.pdf;

import baguan.document.Part;
import baguan.extract.Sink;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One state of a document: its pages, and what hangs on them and on its catalogue. */
final class PdfDocument {
  private final PDDocument document;
  private final COSDictionary catalog;
  private final Actions actions = new Actions();
  private final Files files = new Files();
  private final Sink sink;

  PdfDocument(PDDocument document, Sink sink) {
    this.document = document;
    this.catalog = document.getDocumentCatalog().getCOSObject();
    this.sink = sink;
  }

  /** Pages, form fields, bookmarks, scripts, files. */
  void pages() {
    OptionalContent layers = new OptionalContent(catalog);
    Annotations annotations = new Annotations(layers, actions, files);
    int read = new Pages(document, layers, annotations, sink).read();
    int claimed = document.getNumberOfPages();
    if (read == 0) {
      sink.part(new Part("pdf/pages", Part.Reading.NOT_READ, Part.Reason.BROKEN, "no pages"));
    } else if (read != claimed) {
      String detail = read + " of " + claimed + " pages";
      sink.part(new Part("pdf/pages", Part.Reading.PARTLY, Part.Reason.BROKEN, detail));
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null) {
      new Forms(form, actions, sink).read();
    }
    new Catalog(catalog, actions, files, sink).read();
  }

  /** Who made it and with what. */
  void properties() {
    Properties properties = new Properties(sink);
    COSDictionary info = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    if (info != null) {
      properties.info(info);
    }
    properties.of(catalog, "pdf");
  }

  /** Texts of the structure tree that the pages do not show. */
  void structure(Drawn drawn) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      new Structure(drawn, sink).read(root);
    }
  }
}
