package baguan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Office package that opens: parts by name, each with its content type. */
public final class TinyPackage {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder overrides = new StringBuilder();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();

  /** A part no relationship need reach. */
  public TinyPackage part(String name, String type, String xml) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    return data(name, type, utf8(head + xml));
  }

  /** A part that is no XML. */
  public TinyPackage data(String name, String type, byte[] bytes) {
    parts.put(name, bytes);
    overrides.append(
        "<Override PartName=\"/%s\" ContentType=\"application/%s\"/>".formatted(name, type));
    return this;
  }

  /**
   * @param from part that refers; empty for the package
   * @param kind last word of an Office relationship type
   */
  public TinyPackage relation(
      String from, String id, String kind, String target, boolean external) {
    relations
        .computeIfAbsent(from, key -> new StringBuilder())
        .append(
            "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, OFFICE + kind, target, external ? " TargetMode=\"External\"" : ""));
    return this;
  }

  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        utf8(
            ("<Types xmlns=\"%s\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>")
                .formatted(TYPES, overrides)));
    relations.forEach(
        (from, list) -> {
          int slash = from.lastIndexOf('/') + 1;
          String name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
          all.put(
              name,
              utf8("<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, list)));
        });
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0)); // the same bytes every time
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
