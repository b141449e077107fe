package baguan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents of known size, the same at every call. */
final class Documents {
  private static final String WORDS =
      "为进一步加强和改进机关公文处理工作提高办文质量现就有关事项通知如下各单位要高度重视认真组织落实责任按时报送材料";
  private static final String MAIN =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Documents() {}

  /** About 22 lines of 28 characters a page. */
  static byte[] docx(int pages) {
    SplittableRandom random = new SplittableRandom(9704);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pages * 8; i++) {
      body.append("<w:p><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>");
      for (int r = 0; r < 3; r++) {
        body.append("<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr><w:t>")
            .append(sentence(random, 26))
            .append("</w:t></w:r>");
      }
      body.append("</w:p>");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml",
        types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
    parts.put("_rels/.rels", root("word/document.xml"));
    parts.put("word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:left=\"1588\""
            + " w:bottom=\"1984\" w:right=\"1474\" w:header=\"851\" w:footer=\"1400\"/></w:sectPr></w:body></w:document>");
    return zip(parts);
  }

  /** One sheet of {@code rows} × 10 cells: text, numbers, dates. */
  static byte[] xlsx(int rows) {
    SplittableRandom random = new SplittableRandom(33190);
    StringBuilder sheet = new StringBuilder();
    StringBuilder strings = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      strings.append("<si><t>").append(sentence(random, 8)).append("</t></si>");
    }
    for (int r = 1; r <= rows; r++) {
      sheet.append("<row r=\"").append(r).append("\">");
      for (int c = 0; c < 10; c++) {
        String ref = (char) ('A' + c) + Integer.toString(r);
        if (c < 5) {
          sheet.append("<c r=\"").append(ref).append("\" t=\"s\"><v>").append(random.nextInt(500)).append("</v></c>");
        } else {
          sheet.append("<c r=\"").append(ref).append("\" s=\"").append(c == 9 ? 1 : 0).append("\"><v>")
              .append(random.nextInt(100_000)).append(c == 8 ? ".25" : "").append("</v></c>");
        }
      }
      sheet.append("</row>");
    }
    String ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
            + override("/xl/sharedStrings.xml", "sharedStrings") + override("/xl/styles.xml", "styles") + "</Types>");
    parts.put("_rels/.rels", root("xl/workbook.xml"));
    parts.put("xl/workbook.xml",
        "<workbook xmlns=\"" + ns + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"报价\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels",
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), relation("rId2", "sharedStrings", "sharedStrings.xml"), relation("rId3", "styles", "styles.xml")));
    parts.put("xl/styles.xml",
        "<styleSheet xmlns=\"" + ns + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + ns + "\" count=\"500\" uniqueCount=\"500\">" + strings + "</sst>");
    parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + ns + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
    return zip(parts);
  }

  /** About 40 lines of 90 Latin characters a page. */
  static byte[] pdf(int pages) {
    SplittableRandom random = new SplittableRandom(32000);
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int p = 0; p < pages; p++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 11);
          content.setLeading(16);
          content.newLineAtOffset(72, 780);
          for (int l = 0; l < 42; l++) {
            content.showText(english(random, 14));
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] txt(int bytes) {
    SplittableRandom random = new SplittableRandom(15834);
    StringBuilder text = new StringBuilder();
    while (text.length() < bytes / 3) {
      text.append(sentence(random, 80)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sentence(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder(length + 1);
    for (int i = 0; i < length; i++) {
      text.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return text.append('。').toString();
  }

  private static String english(SplittableRandom random, int words) {
    String[] known = {"notice", "release", "office", "policy", "review", "draft", "figures", "of", "the", "and"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(known[random.nextInt(known.length)]).append(' ');
    }
    return text.append(random.nextInt(10_000)).toString();
  }

  private static String types(String part, String type) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
        + part + "\" ContentType=\"" + type + "\"/></Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
  }

  private static String root(String main) {
    return relations(relation("rId1", "officeDocument", main));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String relations(String... all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", all) + "</Relationships>";
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
