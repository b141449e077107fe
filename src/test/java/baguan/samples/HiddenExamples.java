package baguan.samples;

import static baguan.samples.TinyDocx.paragraph;
import static baguan.samples.TinyDocx.run;
import static baguan.samples.TinyDocx.styled;
import static baguan.samples.TinyXlsx.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;

/** Writes the binary examples of the {@code hidden-content} rules anew. */
public final class HiddenExamples {
  static final String NOTICE = paragraph(run("现将有关事项通知如下。"));

  private final Path rules;

  private HiddenExamples(Path rules) {
    this.rules = rules;
  }

  public static void main(String[] args) throws IOException {
    HiddenExamples examples = new HiddenExamples(Path.of("rules", "hidden-content"));
    examples.docx();
    examples.xlsx();
    examples.pdf();
    examples.pptx();
    new BaggageExamples(examples).write();
  }

  void write(String rule, String name, byte[] bytes) throws IOException {
    Path folder = rules.resolve(rule).resolve("examples");
    if (Files.isDirectory(folder)) {
      Files.write(folder.resolve(name), bytes);
    }
  }

  private void pptx() throws IOException {
    String aside = Offices.box(13_000_000, "旧数据：改造12座");
    pptx("off-slide", Offices.deck(aside, false, false));
    pptx("hidden-slide", Offices.deck("", true, false));
    pptx("speaker-notes", Offices.deck("", false, true));
  }

  private void pptx(String rule, byte[] bad) throws IOException {
    write(rule, "bad-tiny.pptx", bad);
    write(rule, "good-tiny.pptx", Offices.deck("", false, false));
  }

  void docx(String rule, TinyPackage bad) throws IOException {
    write(rule, "bad-tiny.docx", bad.bytes());
    write(rule, "good-tiny.docx", TinyDocx.of(NOTICE).bytes());
  }

  private void split() throws IOException {
    String phone = run("手机1391234") + "%s" + run("5670");
    Path folder = rules.resolve("../evasion/hidden-inside-number/examples");
    String hidden = styled("<w:vanish/>", "转");
    Files.write(folder.resolve("bad-tiny.docx"), phone(phone.formatted(hidden)));
    Files.write(folder.resolve("good-tiny.docx"), phone(phone.formatted("") + hidden));
  }

  private static byte[] phone(String runs) {
    return TinyDocx.of(NOTICE + paragraph(runs)).bytes();
  }

  /** A number struck out in the text, left in a remark; one that is only struck out. */
  private void leftBehind() throws IOException {
    String body = NOTICE + paragraph(TinyDocx.deleted("电话13912345670"));
    byte[] bad = TinyDocx.commented(body, "13912345670是投诉人的电话").bytes();
    write("value-left-behind", "bad-tiny.docx", bad);
    write("value-left-behind", "good-tiny.docx", TinyDocx.commented(body, "已删去").bytes());
  }

  private void docx() throws IOException {
    split();
    leftBehind();
    String secret = "底价为八百万元。";
    docx("tracked-deletion", TinyDocx.of(NOTICE + paragraph(TinyDocx.deleted(secret))));
    docx("tracked-insertion", TinyDocx.of(NOTICE + paragraph(TinyDocx.inserted(secret))));
    docx("tracked-move", TinyDocx.of(NOTICE + paragraph(TinyDocx.moved(secret))));
    docx("comment", TinyDocx.commented(NOTICE, secret));
    docx("hidden-text", TinyDocx.of(NOTICE + paragraph(styled("<w:vanish/>", secret))));
    String white = "<w:color w:val=\"FFFFFF\"/>";
    docx("invisible-color", TinyDocx.of(NOTICE + paragraph(styled(white, secret))));
    docx("tiny-text", TinyDocx.of(NOTICE + paragraph(styled("<w:sz w:val=\"2\"/>", secret))));
    String variable = "<w:docVars><w:docVar w:name=\"底价\" w:val=\"800\"/></w:docVars>";
    docx("document-variable", TinyDocx.settings(NOTICE, variable));
    docx(
        "remote-template",
        TinyDocx.settings(NOTICE, "<w:attachedTemplate r:id=\"rId1\"/>")
            .relation(
                "word/settings.xml",
                "rId1",
                "attachedTemplate",
                "http://templates.example.com/normal.dotm",
                true));
    docx(
        "orphan-part",
        TinyDocx.of(NOTICE).part("word/old.xml", "xml", "<old><text>底价为八百万元。</text></old>"));
    docx(
        "custom-xml",
        TinyDocx.of(NOTICE)
            .relation("word/document.xml", "rId7", "customXml", "../customXml/item1.xml", false)
            .part("customXml/item1.xml", "xml", "<data><price>底价八百万元</price></data>"));
  }

  void xlsx(String rule, TinyPackage bad) throws IOException {
    write(rule, "bad-tiny.xlsx", bad.bytes());
    write(rule, "good-tiny.xlsx", TinyXlsx.of("visible", row(1, "", "报价"), "").bytes());
  }

  private void digits() throws IOException {
    Path folder = rules.resolve("../consistency/digits-lost/examples");
    String head = row(1, "", "证件号码");
    String cell = "<row r=\"2\"><c r=\"A2\"><v>%s</v></c></row>";
    Files.write(
        folder.resolve("bad-tiny.xlsx"),
        TinyXlsx.of("visible", head + cell.formatted("1.1010119900307E+17"), "").bytes());
    Files.write(
        folder.resolve("good-tiny.xlsx"),
        TinyXlsx.of("visible", row(1, "", "投资额") + cell.formatted("1.1E+17"), "").bytes());
  }

  private void xlsx() throws IOException {
    digits();
    String rows = row(1, "", "报价") + row(2, "hidden=\"1\"", "底价");
    String name =
        "<definedNames><definedName name=\"底价\" hidden=\"1\">800</definedName></definedNames>";
    xlsx("hidden-sheet", TinyXlsx.of("hidden", row(1, "", "报价"), ""));
    xlsx("hidden-row-or-column", TinyXlsx.of("visible", rows, ""));
    xlsx("hidden-defined-name", TinyXlsx.of("visible", row(1, "", "报价"), name));
  }

  interface Drawing {
    void on(PDDocument document, PDPage page, PDPageContentStream stream) throws IOException;
  }

  static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      document.setDocumentId(1L);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        show(stream, 700, "Notice of meeting");
        drawing.on(document, page, stream);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  static void show(PDPageContentStream stream, int y, String text) throws IOException {
    stream.beginText();
    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    stream.newLineAtOffset(72, y);
    stream.showText(text);
    stream.endText();
  }

  void pdf(String rule, Drawing bad) throws IOException {
    write(rule, "bad-tiny.pdf", pdf(bad));
    write(rule, "good-tiny.pdf", pdf((document, page, stream) -> {}));
  }

  private void pdf() throws IOException {
    pdf(
        "covered-text",
        (document, page, stream) -> {
          show(stream, 600, "The reserve price is eight million.");
          stream.addRect(60, 590, 300, 30);
          stream.fill();
        });
    pdf(
        "invisible-render-mode",
        (document, page, stream) -> {
          stream.setRenderingMode(RenderingMode.NEITHER);
          show(stream, 600, "The reserve price is eight million.");
        });
    pdf("off-page-text", (document, page, stream) -> show(stream, 2_000, "Reserve price"));
    pdf(
        "javascript",
        (document, page, stream) ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1);")));
    pdf(
        "annotation",
        (document, page, stream) -> {
          PDAnnotationRubberStamp note = new PDAnnotationRubberStamp();
          note.setContents("The reserve price is eight million.");
          note.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(72, 500, 20, 20));
          page.getAnnotations().add(note);
        });
  }
}
