package baguan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A correct 公文 after GB/T 9704-2012 as a DOCX file; {@link #with} breaks one aspect of it. Same
 * aspects, same bytes.
 */
public final class GongwenDocx {
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final Map<String, String> aspects = new TreeMap<>();
  private final StringBuilder body = new StringBuilder();

  /** The 文件 format: issuer mark, number, rule, title, text, attachment, 版记. */
  public static GongwenDocx formal() {
    GongwenDocx docx = new GongwenDocx();
    String[][] defaults = {
      {"page.width", "11906"},
      {"page.height", "16838"},
      {"page.top", "2098"},
      {"page.bottom", "1984"},
      {"page.left", "1588"},
      {"page.right", "1474"},
      {"first-page-differs", "false"},
      {"page-number", "— # —"},
      {"mark", "江州市人民政府文件"},
      {"mark.color", "FF0000"},
      {"mark.align", "center"},
      {"number", "江政发〔2024〕5号"},
      {"number.align", "center"},
      {"title.font", "方正小标宋简体"},
      {"title.size", "44"},
      {"title.align", "center"},
      {"recipient.indent", "0"},
      {"body.font", "仿宋_GB2312"},
      {"body.size", "32"},
      {"body.color", ""},
      {"body.line", "579"},
      {"body.indent", "200"},
      {"heading1.font", "黑体"},
      {"heading2.font", "楷体_GB2312"},
      {"heading.indent", "200"},
      {"imprint.size", "28"},
      {"attachment.font", "黑体"},
      {"attachment.break", "true"},
    };
    for (String[] entry : defaults) {
      docx.aspects.put(entry[0], entry[1]);
    }
    return docx;
  }

  /** The letter format: number at the right, no page number on page 1, no 印发 line. */
  public static GongwenDocx letter() {
    return formal()
        .with("mark", "江州市人民政府办公室")
        .with("number", "江政办函〔2024〕8号")
        .with("number.align", "right")
        .with("first-page-differs", "true");
  }

  /** Replaces one aspect; an unknown name is a mistake of the test. */
  public GongwenDocx with(String aspect, String value) {
    if (aspects.replace(aspect, value) == null) {
      throw new IllegalArgumentException("no aspect " + aspect);
    }
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      part(zip, "word/_rels/document.xml.rels", documentRelations());
      part(zip, "word/styles.xml", styles());
      part(zip, "word/footer1.xml", footer());
      part(zip, "word/document.xml", document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String document() {
    body.setLength(0);
    header();
    text();
    closing();
    return XML
        + "<w:document xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\"><w:body>"
        + body
        + section()
        + "</w:body></w:document>";
  }

  private void header() {
    paragraph(
        aspect("mark"),
        look("方正小标宋简体", "72", aspect("mark.color")),
        align("mark.align") + line("0"));
    paragraph(
        aspect("number"),
        look("仿宋_GB2312", "32", ""),
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"1\" w:color=\"FF0000\"/></w:pBdr>"
            + align("number.align"));
    String title = look(aspect("title.font"), aspect("title.size"), "");
    paragraph("江州市人民政府", title, align("title.align"));
    paragraph("关于做好政务公开工作的通知", title, align("title.align"));
    paragraph(
        "各县（区）人民政府，市政府各部门：",
        text(aspect("body.font")),
        indent(aspect("recipient.indent")) + line(aspect("body.line")));
  }

  private void text() {
    String font = text(aspect("body.font"));
    String indent = indent(aspect("body.indent")) + line(aspect("body.line"));
    String heading = indent(aspect("heading.indent")) + line(aspect("body.line"));
    paragraph("为进一步做好政务公开工作，保障公众依法获取政府信息，现将有关事项通知如下，请结合实际认真执行。", font, indent);
    paragraph("一、明确公开范围", text(aspect("heading1.font")), heading);
    paragraph("（一）主动公开的内容", text(aspect("heading2.font")), heading);
    paragraph("各部门按照职责分工，对照目录逐项核对，做到应公开尽公开，具体分工见附件1，办理流程见附件2。", font, indent);
    paragraph("二、加强组织保障", text(aspect("heading1.font")), heading);
    paragraph("各地各部门要明确责任人员，按季度更新目录，并于每年年底前完成自查，对发现的问题及时整改。", font, indent);
    paragraph("附件：1.政务公开工作任务分工表", font, indent);
    paragraph("2.政务公开工作办理流程", font, indent("500") + line(aspect("body.line")));
  }

  private void closing() {
    String font = text(aspect("body.font"));
    String right = "<w:jc w:val=\"right\"/><w:ind w:rightChars=\"400\" w:right=\"1280\"/>";
    paragraph("江州市人民政府", font, right + line(aspect("body.line")));
    paragraph("2024年3月5日", font, right + line(aspect("body.line")));
    paragraph("（此件公开发布）", font, indent("200") + line(aspect("body.line")));
    attachment("附件1", "政务公开工作任务分工表", "市政府办公室负责统筹协调，市司法局负责合法性审核，各部门负责本领域内容的公开和解读。");
    attachment("附件2", "政务公开工作办理流程", "拟公开的内容由承办单位提出意见，经保密审查后报分管负责人批准，再在规定期限内公开。");
    if (!aspect("number.align").equals("right")) {
      String imprint = look("仿宋_GB2312", aspect("imprint.size"), "");
      paragraph("抄送：市委各部门，市人大常委会办公室，市政协办公室。", imprint, indent("100"));
      paragraph("江州市人民政府办公室　　　　　　　　2024年3月6日印发", imprint, indent("100"));
    }
  }

  private void attachment(String label, String title, String text) {
    String page = aspect("attachment.break").equals("true") ? "<w:pageBreakBefore/>" : "";
    paragraph(label, text(aspect("attachment.font")), page + line(aspect("body.line")));
    paragraph(title, look(aspect("title.font"), "44", ""), "<w:jc w:val=\"center\"/>");
    paragraph(
        text, text(aspect("body.font")), indent(aspect("body.indent")) + line(aspect("body.line")));
  }

  private void paragraph(String text, String run, String props) {
    body.append("<w:p><w:pPr>")
        .append(props)
        .append("</w:pPr><w:r><w:rPr>")
        .append(run)
        .append("</w:rPr><w:t xml:space=\"preserve\">")
        .append(text)
        .append("</w:t></w:r></w:p>");
  }

  private String text(String font) {
    return look(font, aspect("body.size"), aspect("body.color"));
  }

  private static String look(String font, String size, String color) {
    return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""
        + font
        + "\"/>"
        + (color.isEmpty() ? "" : "<w:color w:val=\"" + color + "\"/>")
        + "<w:sz w:val=\""
        + size
        + "\"/>";
  }

  private String align(String aspect) {
    return "<w:jc w:val=\"" + aspect(aspect) + "\"/>";
  }

  private static String indent(String chars) {
    int twips = Integer.parseInt(chars) * 320 / 100;
    return "<w:ind w:firstLineChars=\"" + chars + "\" w:firstLine=\"" + twips + "\"/>";
  }

  private static String line(String twips) {
    return twips.equals("0") ? "" : "<w:spacing w:line=\"" + twips + "\" w:lineRule=\"exact\"/>";
  }

  private String section() {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\""
        + aspect("page.width")
        + "\" w:h=\""
        + aspect("page.height")
        + "\"/><w:pgMar w:top=\""
        + aspect("page.top")
        + "\" w:right=\""
        + aspect("page.right")
        + "\" w:bottom=\""
        + aspect("page.bottom")
        + "\" w:left=\""
        + aspect("page.left")
        + "\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/>"
        + (aspect("first-page-differs").equals("true") ? "<w:titlePg/>" : "")
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
  }

  private String footer() {
    String form = aspect("page-number");
    int at = form.indexOf('#');
    String field =
        at < 0
            ? ""
            : run(form.substring(0, at))
                + "<w:fldSimple w:instr=\" PAGE \">"
                + run("1")
                + "</w:fldSimple>"
                + run(form.substring(at + 1));
    return XML
        + "<w:ftr xmlns:w=\""
        + W
        + "\"><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
        + field
        + "</w:p></w:ftr>";
  }

  private static String run(String text) {
    return text.isEmpty()
        ? ""
        : "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/>"
            + "</w:rPr><w:t xml:space=\"preserve\">"
            + text
            + "</w:t></w:r>";
  }

  private static String styles() {
    return XML
        + "<w:styles xmlns:w=\""
        + W
        + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
        + look("仿宋_GB2312", "32", "")
        + "</w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
        + "<w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style></w:styles>";
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + main
        + "document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\""
        + main
        + "styles+xml\"/>"
        + "<Override PartName=\"/word/footer1.xml\" ContentType=\""
        + main
        + "footer+xml\"/>"
        + "</Types>";
  }

  private static String documentRelations() {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("rId1", "styles", "styles.xml")
        + relation("rId2", "footer", "footer1.xml")
        + "</Relationships>";
  }

  private static String relations(String type, String target) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("rId1", type, target)
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + R
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private String aspect(String name) {
    return aspects.getOrDefault(name, "");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
