package baguan.extract.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import baguan.document.Block;
import baguan.document.Document;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word packages, part by part. */
final class DocxBuilder {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final TikaExtractor EXTRACTOR = new TikaExtractor(Limits.DEFAULT);
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      " xmlns:w='"
          + W
          + "'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:o='urn:schemas-microsoft-com:office:office'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:bad='urn:nobody-knows'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private String type =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private int ids;

  DocxBuilder() {
    rel("", "r0", "officeDocument", "word/document.xml");
  }

  /** A document with this body. */
  static DocxBuilder body(String xml) {
    return new DocxBuilder().document("<w:body>" + xml + "</w:body>");
  }

  DocxBuilder document(String inner) {
    return raw("word/document.xml", root("document", inner));
  }

  static String root(String name, String inner) {
    return "<w:" + name + NAMESPACES + ">" + inner + "</w:" + name + ">";
  }

  DocxBuilder type(String main) {
    type = main;
    return this;
  }

  /** A part of the document with a relation to it. */
  DocxBuilder part(String relation, String name, String rootName, String inner) {
    rel("word/document.xml", "p" + ++ids, relation, name);
    return raw("word/" + name, root(rootName, inner));
  }

  DocxBuilder styles(String inner) {
    return part("styles", "styles.xml", "styles", inner);
  }

  DocxBuilder settings(String inner) {
    return part("settings", "settings.xml", "settings", inner);
  }

  DocxBuilder numbering(String inner) {
    return part("numbering", "numbering.xml", "numbering", inner);
  }

  DocxBuilder theme(String inner) {
    rel("word/document.xml", "th", "theme", "theme/theme1.xml");
    return raw("word/theme/theme1.xml", "<a:theme" + NAMESPACES + ">" + inner + "</a:theme>");
  }

  DocxBuilder raw(String name, String xml) {
    return raw(name, xml.getBytes(UTF_8));
  }

  DocxBuilder raw(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  DocxBuilder rel(String from, String id, String kind, String target) {
    relation(from, id, kind, "Target='" + target + "'");
    return this;
  }

  DocxBuilder external(String from, String id, String kind, String target) {
    relation(from, id, kind, "Target='" + target + "' TargetMode='External'");
    return this;
  }

  private void relation(String from, String id, String kind, String target) {
    relations
        .computeIfAbsent(from, key -> new StringBuilder())
        .append("<Relationship Id='" + id + "' Type='" + REL + kind + "' " + target + "/>");
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='rels' ContentType="
                  + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                  + "<Default Extension='xml' ContentType='application/xml'/>"
                  + "<Override PartName='/word/document.xml' ContentType='"
                  + type
                  + "'/></Types>")
              .getBytes(UTF_8));
      for (Map.Entry<String, StringBuilder> entry : relations.entrySet()) {
        int slash = entry.getKey().lastIndexOf('/') + 1;
        String name =
            entry.getKey().substring(0, slash)
                + "_rels/"
                + entry.getKey().substring(slash)
                + ".rels";
        put(zip, name, ("<Relationships>" + entry.getValue() + "</Relationships>").getBytes(UTF_8));
      }
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  Document read() {
    return read("x.docx");
  }

  Document read(String name) {
    return EXTRACTOR.extract(name, bytes());
  }

  static Document extract(String name, byte[] bytes) {
    return EXTRACTOR.extract(name, bytes);
  }

  /** All blocks, a line each: layer, cause, kind where it is not a paragraph, locator, text. */
  static String lines(Document document) {
    return document.blocks().stream().map(DocxBuilder::line).collect(Collectors.joining("\n"));
  }

  String lines() {
    return lines(read());
  }

  private static String line(Block block) {
    String cause = block.cause().id().isEmpty() ? "" : "/" + block.cause().id();
    String prefix = block.prefix().isEmpty() ? "" : "{" + block.prefix() + "}";
    String text = block.text().replace("\n", "\\n").replace("\t", "\\t");
    return block.layer().id()
        + cause
        + " "
        + block.kind().id()
        + " "
        + block.locator()
        + " "
        + prefix
        + text;
  }

  static String p(String inner) {
    return "<w:p>" + inner + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }
}
