package baguan.extract.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a small Office Open XML package by hand. */
public final class TinyPackage {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  /** A package whose main part has the given content type. */
  public TinyPackage(String main, String type) {
    types.append("<Override PartName='/" + main + "' ContentType='" + type + "'/>");
    relate("", "rId1", "officeDocument", "/" + main);
  }

  public TinyPackage part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TinyPackage part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** An internal relation of {@code source}, empty for the package. */
  public TinyPackage relate(String source, String id, String type, String target) {
    return relation(source, id, type, target, "");
  }

  public TinyPackage link(String source, String id, String type, String target) {
    return relation(source, id, type, target, " TargetMode='External'");
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          utf8(
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='rels' ContentType="
                  + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                  + "<Default Extension='xml' ContentType='application/xml'/>"
                  + "<Default Extension='bin' ContentType='application/octet-stream'/>"
                  + "<Default Extension='txt' ContentType='text/plain'/>"
                  + types
                  + "</Types>"));
      for (Map.Entry<String, StringBuilder> relation : relations.entrySet()) {
        put(
            zip,
            relation.getKey(),
            utf8(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + relation.getValue()
                    + "</Relationships>"));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private TinyPackage relation(String source, String id, String type, String target, String mode) {
    int slash = source.lastIndexOf('/') + 1;
    String file = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    relations
        .computeIfAbsent(file, f -> new StringBuilder())
        .append("<Relationship Id='" + id + "' Type='" + RELATIONS + type + "' Target='")
        .append(target + "'" + mode + "/>");
    return this;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
