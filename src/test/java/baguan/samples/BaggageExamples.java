package baguan.samples;

import static baguan.samples.HiddenExamples.NOTICE;
import static baguan.samples.HiddenExamples.show;
import static baguan.samples.TinyXlsx.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Examples whose fault is not in the text: data, links, programs and leftovers. */
final class BaggageExamples {
  private static final String SECRET = "The reserve price is eight million.";
  private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET_ML = "vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String ALTERNATE =
      "<mc:AlternateContent"
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
          + "<mc:Choice Requires=\"wps\">%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
          + "</mc:AlternateContent>";

  private final HiddenExamples examples;

  BaggageExamples(HiddenExamples examples) {
    this.examples = examples;
  }

  void write() throws IOException {
    docx();
    pictures();
    properties();
    xlsx();
    pdf();
    earlierRevision();
    TinyJpeg.write(examples);
  }

  private void docx() throws IOException {
    String shown = TinyDocx.run("备用图形");
    String other = ALTERNATE.formatted(shown, TinyDocx.run("底价为八百万元。"));
    String same = ALTERNATE.formatted(shown, shown);
    examples.docx("alternate-content", TinyDocx.of(NOTICE + TinyDocx.paragraph(other)));
    examples.write(
        "alternate-content",
        "good-same.docx",
        TinyDocx.of(NOTICE + TinyDocx.paragraph(same)).bytes());
    examples.docx(
        "macro",
        TinyDocx.of(NOTICE)
            .relation("word/document.xml", "rId5", "vbaProject", "vbaProject.bin", false)
            .part("word/vbaProject.bin", "vnd.ms-office.vbaProject", "<none/>"));
    examples.docx(
        "thumbnail",
        TinyDocx.of(NOTICE)
            .relation("", "rId5", "metadata/thumbnail", "docProps/thumbnail.emf", false)
            .part("docProps/thumbnail.emf", "x-emf", "<none/>"));
  }

  /** One picture of which a third is cut away, one that lost its edge. */
  private void pictures() throws IOException {
    examples.write("cropped-image", "bad-tiny.docx", cropped("30000").bytes());
    examples.write("cropped-image", "good-tiny.docx", cropped("900").bytes());
  }

  private static TinyPackage cropped(String right) {
    String picture =
        "<w:r><w:drawing xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:pic=\"pic\"><wp:inline><wp:extent cx=\"900000\""
            + " cy=\"900000\"/><wp:docPr id=\"1\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
            + "<a:blip r:embed=\"rId5\"/><a:srcRect r=\"%s\"/></pic:blipFill></pic:pic></a:graphicData>"
            + "</a:graphic></wp:inline></w:drawing></w:r>";
    return TinyDocx.of(NOTICE + TinyDocx.paragraph(picture.formatted(right)));
  }

  private void properties() throws IOException {
    examples.docx(
        "local-path",
        TinyDocx.of(NOTICE)
            .relation("", "rId5", "extended-properties", "docProps/app.xml", false)
            .part(
                "docProps/app.xml",
                "vnd.openxmlformats-officedocument.extended-properties+xml",
                "<Properties xmlns=\"%sextended-properties\"><HyperlinkBase>D:\\报价\\底稿"
                        .formatted(PROPERTIES)
                    + "</HyperlinkBase></Properties>"));
    String label =
        "<Properties xmlns=\"%scustom-properties\" xmlns:vt=\"%sdocPropsVTypes\"><property"
            + " fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\""
            + " name=\"MSIP_Label_00000000-0000-0000-0000-000000000001_Name\">"
            + "<vt:lpwstr>内部</vt:lpwstr></property></Properties>";
    examples.docx(
        "sensitivity-label",
        TinyDocx.of(NOTICE)
            .relation("", "rId5", "custom-properties", "docProps/custom.xml", false)
            .part(
                "docProps/custom.xml",
                "vnd.openxmlformats-officedocument.custom-properties+xml",
                label.formatted(PROPERTIES, PROPERTIES)));
  }

  private void xlsx() throws IOException {
    examples.xlsx("external-link", linked(""));
    String cached =
        "<sheetDataSet><sheetData sheetId=\"0\"><row r=\"1\"><cell r=\"A1\"><v>8000000</v></cell>"
            + "</row></sheetData></sheetDataSet>";
    examples.xlsx("cached-external-data", linked(cached));
    String cache = "xl/pivotCache/pivotCacheDefinition1.xml";
    examples.xlsx(
        "pivot-cache",
        TinyXlsx.of("visible", row(1, "", "报价"), "")
            .relation(
                "xl/workbook.xml",
                "rId9",
                "pivotCacheDefinition",
                "pivotCache/pivotCacheDefinition1.xml",
                false)
            .relation(cache, "rId1", "pivotCacheRecords", "pivotCacheRecords1.xml", false)
            .part(
                cache,
                SHEET_ML + "pivotCacheDefinition+xml",
                "<pivotCacheDefinition xmlns=\"%s\"><cacheFields count=\"1\"><cacheField name=\"底价\">"
                        .formatted(S)
                    + "<sharedItems/></cacheField></cacheFields></pivotCacheDefinition>")
            .part(
                "xl/pivotCache/pivotCacheRecords1.xml",
                SHEET_ML + "pivotCacheRecords+xml",
                "<pivotCacheRecords xmlns=\"%s\"><r><n v=\"8000000\"/></r><r><n v=\"7500000\"/></r>"
                        .formatted(S)
                    + "</pivotCacheRecords>"));
  }

  private static TinyPackage linked(String cached) {
    String link = "xl/externalLinks/externalLink1.xml";
    return TinyXlsx.of("visible", row(1, "", "报价"), "")
        .relation(
            "xl/workbook.xml", "rId9", "externalLink", "externalLinks/externalLink1.xml", false)
        .relation(link, "rId1", "externalLinkPath", "cost.xlsx", true)
        .part(
            link,
            SHEET_ML + "externalLink+xml",
            "<externalLink xmlns=\"%s\"><externalBook><sheetNames><sheetName val=\"成本\"/>"
                    .formatted(S)
                + "</sheetNames>"
                + cached
                + "</externalBook></externalLink>");
  }

  private void pdf() throws IOException {
    examples.pdf(
        "clipped-text",
        (document, page, stream) -> {
          stream.saveGraphicsState();
          stream.addRect(72, 100, 20, 20);
          stream.clip();
          show(stream, 600, SECRET);
          stream.restoreGraphicsState();
        });
    examples.pdf("hidden-layer", (document, page, stream) -> layered(document, stream));
    examples.pdf(
        "bookmark-text",
        (document, page, stream) -> {
          PDDocumentOutline outline = new PDDocumentOutline();
          PDOutlineItem item = new PDOutlineItem();
          item.setTitle("Reserve price");
          outline.addLast(item);
          document.getDocumentCatalog().setDocumentOutline(outline);
        });
    examples.pdf(
        "redacted-elsewhere",
        (document, page, stream) -> {
          show(stream, 600, SECRET);
          stream.addRect(60, 590, 300, 30);
          stream.fill();
          PDDocumentOutline outline = new PDDocumentOutline();
          PDOutlineItem item = new PDOutlineItem();
          item.setTitle(SECRET);
          outline.addLast(item);
          document.getDocumentCatalog().setDocumentOutline(outline);
        });
    String xmp =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:source>draft-7.docx</dc:source>"
            + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    examples.pdf(
        "xmp-metadata",
        (document, page, stream) ->
            document
                .getDocumentCatalog()
                .setMetadata(
                    new PDMetadata(
                        document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)))));
  }

  private static void layered(PDDocument document, PDPageContentStream stream) throws IOException {
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    PDOptionalContentGroup group = new PDOptionalContentGroup("Draft");
    properties.addGroup(group);
    properties.setGroupEnabled(group, false);
    document.getDocumentCatalog().setOCProperties(properties);
    stream.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, group);
    show(stream, 600, SECRET);
    stream.endMarkedContent();
  }

  /** Text is replaced by an incremental save, which keeps the old page. */
  private void earlierRevision() throws IOException {
    byte[] old = HiddenExamples.pdf((document, page, stream) -> show(stream, 600, SECRET));
    byte[] good = HiddenExamples.pdf((document, page, stream) -> {});
    try (PDDocument document = Loader.loadPDF(old);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId(2L);
      PDPage page = document.getPage(0);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        show(stream, 700, "Notice of meeting");
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
      examples.write("earlier-revision", "bad-tiny.pdf", out.toByteArray());
    }
    examples.write("earlier-revision", "good-tiny.pdf", good);
  }
}
