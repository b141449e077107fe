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

/** Samples that are files in a file: an archive, an OFD document. */
final class Archives {
  private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private Archives() {}

  static byte[] archive() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("通知.docx", Papers.notice());
    files.put("名单.csv", utf8("姓名,手机号\n示例甲,13800138007\n示例乙,13900139008\n"));
    return zip(files);
  }

  /** A page of a 通知 with a reviewer's note on it and a file attached to it. */
  static byte[] notice() {
    StringBuilder page = new StringBuilder();
    page.append(text(20, 12, "255 0 0", "江州市水务局文件", 48.5));
    page.append(text(5.64, 75, "0 0 0", "江水发〔2026〕15号", 80));
    page.append(
        "<ofd:PathObject ID=\"50\" Boundary=\"28 84 156 1\" LineWidth=\"0.6\">"
            + "<ofd:StrokeColor Value=\"255 0 0\"/><ofd:AbbreviatedData>M 0 0 L 156 0"
            + "</ofd:AbbreviatedData></ofd:PathObject>");
    page.append(
        text(7.76, 100, "0 0 0", "关于开展供水水质检查的通知", 54.5).replace("Font=\"3\"", "Font=\"4\""));
    page.append(text(5.64, 120, "0 0 0", "各县（区）水务局：", 28));
    page.append(text(5.64, 130, "0 0 0", "定于2026年5月开展供水水质检查，请做好准备。", 39.3));
    page.append(text(5.64, 160, "0 0 0", "江州市水务局", 116.3));
    page.append(text(5.64, 170, "0 0 0", "2026年4月20日", 105));
    page.append(text(5.64, 180, "0 0 0", "（此件公开发布）", 39.3));
    page.append(text(4.94, 269, "0 0 0", "— 1 —", 160));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "OFD.xml",
        xml(
            "<ofd:OFD%s><ofd:DocBody><ofd:DocInfo><ofd:Author>拟稿人乙</ofd:Author></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
    files.put(
        "Doc_0/Document.xml",
        xml(
            "<ofd:Document%s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/>"
                + "</ofd:Pages><ofd:Annotations>Annots.xml</ofd:Annotations>"
                + "<ofd:Attachments>Attachs.xml</ofd:Attachments></ofd:Document>"));
    files.put(
        "Doc_0/PublicRes.xml",
        xml(
            "<ofd:Res%s BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"仿宋_GB2312\"/>"
                + "<ofd:Font ID=\"4\" FontName=\"方正小标宋简体\"/></ofd:Fonts></ofd:Res>"));
    files.put(
        "Doc_0/Pages/0.xml",
        utf8(
            "<ofd:Page"
                + NS
                + "><ofd:Content><ofd:Layer ID=\"2\">"
                + page
                + "</ofd:Layer>"
                + "</ofd:Content></ofd:Page>"));
    files.put(
        "Doc_0/Annots.xml",
        xml(
            "<ofd:Annotations%s><ofd:Page PageID=\"1\"><ofd:FileLoc>Annot_0.xml</ofd:FileLoc>"
                + "</ofd:Page></ofd:Annotations>"));
    files.put(
        "Doc_0/Annot_0.xml",
        xml(
            "<ofd:PageAnnot%s><ofd:Annot ID=\"60\" Type=\"Highlight\" Creator=\"审稿人甲\">"
                + "<ofd:Remark>日期待局长定，先不要发。</ofd:Remark></ofd:Annot></ofd:PageAnnot>"));
    files.put(
        "Doc_0/Attachs.xml",
        xml(
            "<ofd:Attachments%s><ofd:Attachment ID=\"70\" Name=\"检查分工.txt\">"
                + "<ofd:FileLoc>Attachs/plan.txt</ofd:FileLoc></ofd:Attachment>"
                + "</ofd:Attachments>"));
    files.put("Doc_0/Attachs/plan.txt", utf8("第一组负责城东片区，第二组负责城西片区。\n"));
    return zip(files);
  }

  private static String text(double size, double y, String color, String text, double x) {
    return ("<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"3\" Size=\"%s\">"
            + "<ofd:FillColor Value=\"%s\"/><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"g 99 %s\">%s"
            + "</ofd:TextCode></ofd:TextObject>")
        .formatted(
            (int) y + 100, x, y, size * text.length(), size * 1.2, size, color, size, size, text);
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0)); // the same bytes every time
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] xml(String form) {
    return utf8(form.formatted(NS));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
