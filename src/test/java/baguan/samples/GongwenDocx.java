package baguan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a {@link Gongwen} as a word processor's file. */
public final class GongwenDocx {
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String SETTINGS =
      "<w:settings xmlns:w=\"" + W + "\"><w:evenAndOddHeaders/></w:settings>";

  private final Gongwen paper;

  private GongwenDocx(Gongwen paper) {
    this.paper = paper;
  }

  public static byte[] of(Gongwen paper) {
    return new GongwenDocx(paper).bytes();
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      part(zip, "word/_rels/document.xml.rels", documentRelations());
      part(zip, "word/styles.xml", styles());
      part(zip, "word/footer1.xml", footer(paper.is("page-number.crossed") ? "left" : "right"));
      if (sides()) {
        part(zip, "word/footer2.xml", footer(paper.is("page-number.crossed") ? "right" : "left"));
        part(zip, "word/settings.xml", XML + SETTINGS);
      }
      part(zip, "word/document.xml", document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String document() {
    StringBuilder body = new StringBuilder();
    List<GongwenParagraph> all = paper.paragraphs();
    for (int i = 0; i < all.size(); i++) {
      boolean imprint = all.get(i).isImprint();
      String red = paper.isLetter() ? "letter-line" : "red-line";
      String line = all.get(i).rule() ? red : imprint ? "imprint-line" : "";
      boolean ends =
          paper.is("page-number.restart") && i + 1 < all.size() && all.get(i + 1).before();
      paragraph(all.get(i), line, ends && !body.toString().contains("sectPr"), body);
    }
    return XML
        + "<w:document xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
        + body
        + section(true)
        + "</w:body></w:document>";
  }

  private void paragraph(GongwenParagraph p, String line, boolean ends, StringBuilder body) {
    body.append("<w:p/>".repeat(p.gap()))
        .append("<w:p><w:pPr>")
        .append(p.before() ? "<w:pageBreakBefore/>" : "")
        .append(border(line))
        .append(p.line() == 0 ? "" : line(p.line()))
        .append(
            p.indent() == 0 && p.end() == 0 && p.hang() == 0
                ? ""
                : indent(p.indent() - p.hang(), p.end(), p.hang()))
        .append("<w:jc w:val=\"")
        .append(p.align())
        .append("\"/>")
        .append(ends ? section(false) : "")
        .append("</w:pPr>")
        .append(drawing(line))
        .append(run(p, 0, Math.min(p.tail().from(), p.text().length())))
        .append(run(p, p.tail().from(), p.text().length()))
        .append("</w:p>");
  }

  private String run(GongwenParagraph p, int from, int to) {
    return from >= to
        ? ""
        : "<w:r><w:rPr>"
            + look(p.fontAt(from), p.size(), p.color())
            + (bold(p) ? "<w:b/>" : "")
            + "</w:rPr><w:t xml:space=\"preserve\">"
            + p.text().substring(from, to)
            + "</w:t></w:r>";
  }

  private boolean bold(GongwenParagraph p) {
    return paper.is("title.bold") && p.font().equals(paper.aspect("title.font"));
  }

  /** A line of the right length is a border, any other a drawing. */
  private String border(String line) {
    String form = line.equals("letter-line") ? "thickThinSmallGap" : "single";
    return line.isEmpty() || !right(line)
        ? ""
        : "<w:pBdr><w:bottom w:val=\"%s\" w:sz=\"12\" w:space=\"1\" w:color=\"%s\"/></w:pBdr>"
            .formatted(form, color(line));
  }

  private String drawing(String line) {
    return line.isEmpty() || right(line) || paper.aspect(line).equals("0")
        ? ""
        : "<w:r><w:pict><v:line from=\"0,0\" to=\"%dpt,0\" strokecolor=\"#%s\"/></w:pict></w:r>"
            .formatted(Math.round(paper.millimetres(line)), color(line));
  }

  private boolean right(String line) {
    return paper.aspect(line).equals(line.equals("letter-line") ? "170" : "156");
  }

  private String color(String line) {
    return switch (line) {
      case "imprint-line" -> GongwenPages.BLACK;
      case "red-line" -> paper.aspect("red-line.color");
      default -> GongwenPages.RED;
    };
  }

  private static String look(String font, int size, String color) {
    return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""
        + font
        + "\"/>"
        + (color.isEmpty() ? "" : "<w:color w:val=\"" + color + "\"/>")
        + "<w:sz w:val=\""
        + size
        + "\"/>";
  }

  private static String indent(int first, int end, int left) {
    String chars = first < 0 ? "hanging" : "firstLine";
    return "<w:ind w:%1$sChars=\"%2$d\" w:%1$s=\"%3$d\""
            .formatted(chars, Math.abs(first), twips(Math.abs(first)))
        + (left == 0 ? "" : " w:leftChars=\"%d\" w:left=\"%d\"".formatted(left, twips(left)))
        + (end == 0 ? "" : " w:rightChars=\"%d\" w:right=\"%d\"".formatted(end, twips(end)))
        + "/>";
  }

  /** Hundredths of a character of 16 pt. */
  private static int twips(int hundredths) {
    return hundredths * 32 / 10;
  }

  private static String line(int twips) {
    return "<w:spacing w:line=\"" + twips + "\" w:lineRule=\"exact\"/>";
  }

  /** Only more than two pages ask for footers of their own on odd and even ones. */
  private boolean sides() {
    return paper.is("long") && paper.is("page-number.sides");
  }

  private String section(boolean last) {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
        + (sides() ? "<w:footerReference w:type=\"even\" r:id=\"rId3\"/>" : "")
        + "<w:pgSz w:w=\""
        + paper.aspect("page.width")
        + "\" w:h=\""
        + paper.aspect("page.height")
        + "\"/><w:pgMar w:top=\""
        + paper.aspect("page.top")
        + "\" w:right=\""
        + paper.aspect("page.right")
        + "\" w:bottom=\""
        + paper.aspect("page.bottom")
        + "\" w:left=\""
        + paper.aspect("page.left")
        + "\" w:header=\"851\" w:footer=\""
        + footerFromEdge()
        + "\" w:gutter=\"0\"/>"
        + (last && paper.is("page-number.restart") ? "<w:pgNumType w:start=\"1\"/>" : "")
        + (paper.is("first-page-differs") ? "<w:titlePg/>" : "")
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
  }

  /** The number’s middle stands as far under the text as asked. */
  private int footerFromEdge() {
    int asked = Math.round(paper.millimetres("page-number.gap") * 20);
    return paper.number("page.bottom") - asked - 170; // half a line
  }

  private String footer(String side) {
    String form = paper.aspect("page-number");
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
        + "\"><w:p><w:pPr><w:ind w:"
        + side
        + "=\""
        + paper.number("page-number.end") * paper.number("page-number.size") / 10
        + "\"/><w:jc w:val=\""
        + side
        + "\"/></w:pPr>"
        + field
        + "</w:p></w:ftr>";
  }

  private String run(String text) {
    return text.isEmpty()
        ? ""
        : "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"宋体\"/><w:sz w:val=\""
                .formatted(paper.aspect("page-number.font"))
            + paper.aspect("page-number.size")
            + "\"/></w:rPr><w:t xml:space=\"preserve\">"
            + text
            + "</w:t></w:r>";
  }

  private static String styles() {
    return XML
        + "<w:styles xmlns:w=\""
        + W
        + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
        + look("仿宋_GB2312", 32, "")
        + "</w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
        + "<w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style></w:styles>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + type + "\"/>";
  }

  private String contentTypes() {
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
        + (sides() ? override("footer2", main + "footer+xml") : "")
        + (sides() ? override("settings", main + "settings+xml") : "")
        + "</Types>";
  }

  private String documentRelations() {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("rId1", "styles", "styles.xml")
        + relation("rId2", "footer", "footer1.xml")
        + (sides() ? relation("rId3", "footer", "footer2.xml") : "")
        + (sides() ? relation("rId4", "settings", "settings.xml") : "")
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

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
