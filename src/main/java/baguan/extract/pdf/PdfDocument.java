package baguan.extract.pdf;

import baguan.document.Part;
import baguan.extract.Sink;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
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
    layers.tell(catalog, sink);
  }

  /** Objects that were asked for and could not be read: PDFBox makes them null in silence. */
  void losses() {
    COSDocument objects = document.getDocument();
    int lost = 0;
    for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
      COSObject object = objects.getObjectFromPool(key);
      lost += object.isDereferenced() && object.isObjectNull() ? 1 : 0;
    }
    if (lost > 0) {
      String detail = lost + " objects";
      sink.part(new Part("pdf/objects", Part.Reading.PARTLY, Part.Reason.BROKEN, detail));
    }
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
