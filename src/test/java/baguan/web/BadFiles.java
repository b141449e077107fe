package baguan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to break what reads them, small as they are sent. */
final class BadFiles {
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";
  private static final String XXE = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String WORD_END = "</w:body></w:document>";

  private BadFiles() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) random.nextInt();
    }
    return bytes;
  }

  static byte[] docxOf(String dtd, String body) {
    return docx(utf8("<?xml version=\"1.0\"?>" + dtd + WORD + body + WORD_END));
  }

  static byte[] laughingDocx() {
    return docxOf(LAUGHS, "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>");
  }

  static byte[] spyingDocx() {
    return docxOf(XXE, "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>");
  }

  static byte[] deepDocx() {
    String open = "<w:sdt><w:sdtContent>".repeat(20_000);
    return docxOf("", open + "<w:p/>" + "</w:sdtContent></w:sdt>".repeat(20_000));
  }

  /** One run of 300 MB. */
  static byte[] bombDocx() {
    return zip(
        out -> {
          frame(out);
          out.putNextEntry(new ZipEntry("word/document.xml"));
          out.write(utf8(WORD + "<w:p><w:r><w:t>"));
          byte[] much = utf8("a".repeat(1 << 20));
          for (int i = 0; i < 300; i++) {
            out.write(much);
          }
          out.write(utf8("</w:t></w:r></w:p>" + WORD_END));
          out.closeEntry();
        });
  }

  static byte[] truncated(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 6 / 10);
  }

  static byte[] twice(byte[] whole) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(whole);
    out.writeBytes(zipOf(Map.of("b.txt", utf8("藏在后面"))));
    return out.toByteArray();
  }

  static byte[] nested(int depth) {
    byte[] inner = utf8("绝密★启用前\n");
    for (int i = 0; i < depth; i++) {
      inner = zipOf(Map.of(i == 0 ? "a.txt" : "a.zip", inner));
    }
    return inner;
  }

  static byte[] manyEntries(int count) {
    return zip(
        out -> {
          for (int i = 0; i < count; i++) {
            out.putNextEntry(new ZipEntry(i + ".txt"));
            out.write('x');
            out.closeEntry();
          }
        });
  }

  static byte[] zipOf(Map<String, byte[]> files) {
    return zip(
        out -> {
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            out.putNextEntry(new ZipEntry(file.getKey()));
            out.write(file.getValue());
            out.closeEntry();
          }
        });
  }

  static byte[] odtWith(String dtd) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    files.put(
        "content.xml",
        utf8(
            dtd
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body>&f;</office:body></office:document-content>"));
    return zipOf(files);
  }

  static byte[] laughingOdt() {
    return odtWith(LAUGHS);
  }

  static byte[] laughingOfd() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "OFD.xml",
        utf8(LAUGHS + "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\">&f;</ofd:OFD>"));
    return zipOf(files);
  }

  static byte[] gzipBomb(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        gzip.write(zeros);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** A page whose content inflates, twice, to 280 MB of nothing. */
  static byte[] flateBombPdf() {
    byte[] packed = deflate(deflate(new byte[280 << 20]));
    return pdf(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>",
        packed);
  }

  static byte[] loopPdf() {
    return pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>", "<</Type/Null>>", new byte[0]);
  }

  static byte[] samePagePdf() {
    return pdf(
        "<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 100000>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]>>",
        new byte[0]);
  }

  /** Says it is 2³¹ − 1 pixels high. */
  static byte[] hugePng() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(13).putInt(1).putInt(Integer.MAX_VALUE).put((byte) 8).array());
    chunk(out, "IDAT", deflate(new byte[1 << 20]));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  static byte[] nestedMail(int depth) {
    StringBuilder mail = new StringBuilder("From: a@example.com\r\nSubject: x\r\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    return utf8(mail + "Content-Type: text/plain\r\n\r\nhello\r\n");
  }

  private static byte[] docx(byte[] document) {
    return zip(
        out -> {
          frame(out);
          out.putNextEntry(new ZipEntry("word/document.xml"));
          out.write(document);
          out.closeEntry();
        });
  }

  private static void frame(ZipOutputStream out) throws IOException {
    out.putNextEntry(new ZipEntry("[Content_Types].xml"));
    out.write(
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    out.closeEntry();
    out.putNextEntry(new ZipEntry("_rels/.rels"));
    out.write(
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    out.closeEntry();
  }

  private interface Filling {
    void fill(ZipOutputStream out) throws IOException;
  }

  private static byte[] zip(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      filling.fill(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String pages, String page, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"));
    out.writeBytes(utf8("2 0 obj\n" + pages + "\nendobj\n3 0 obj\n" + page + "\nendobj\n"));
    out.writeBytes(utf8("4 0 obj\n<</Length " + content.length));
    out.writeBytes(utf8("/Filter[/FlateDecode/FlateDecode]>>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(utf8("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n"));
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
