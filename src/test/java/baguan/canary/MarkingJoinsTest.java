package baguan.canary;

import static baguan.samples.TinyDocx.deleted;
import static baguan.samples.TinyDocx.paragraph;
import static baguan.samples.TinyDocx.run;
import static org.assertj.core.api.Assertions.assertThat;

import baguan.Home;
import baguan.check.Destination;
import baguan.document.Span;
import baguan.finding.Finding;
import baguan.samples.TinyDocx;
import baguan.samples.TinyPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Marks in one place of a file against those in another, each in a file made for it. */
class MarkingJoinsTest {
  private static final Set<String> JOINS =
      Set.of(
          "mark-above-declared",
          "denied-secrecy",
          "label-disagrees",
          "banner-disagrees",
          "mark-out-of-sight",
          "embedded-above-container");

  @Test
  void holdsTheFaceAgainstTheRest() {
    String internal = paragraph(run("内部资料 注意保存"));
    String secret = paragraph(run("秘密★1年"));
    String green = paragraph(run("TLP:GREEN"));
    assertThat(
            joins("周报（工作秘密）.docx", TinyDocx.of(internal))
                + joins("周报（内部）.docx", TinyDocx.of(internal))
                + joins("a.docx", headed(green, "TLP:AMBER", ""))
                + joins("a.docx", headed(green, "TLP:GREEN", ""))
                + joins("a.docx", headed(green, "TLP:AMBER", "TLP:GREEN"))
                + joins("a.docx", TinyDocx.of(secret + paragraph(deleted("机密★10年"))))
                + joins("a.docx", TinyDocx.commented(internal, "工作秘密"))
                + joins("a.docx", TinyDocx.commented(internal, "机密★10年"))
                + joins("a.docx", labelled(secret, "机密"))
                + joins("a.docx", labelled(secret, "秘密"))
                + joins("a.docx", labelled(internal, "Confidential")))
        .isEqualTo(
            """
            周报（工作秘密）.docx
              mark-above-declared metadata 工作秘密, visible 内部资料 注意保存
            周报（内部）.docx
            a.docx
              mark-above-declared header TLP:AMBER, visible TLP:GREEN
            a.docx
            a.docx
              banner-disagrees header TLP:AMBER, footer TLP:GREEN
            a.docx
              mark-above-declared deleted 机密★10年, visible 秘密★1年
            a.docx
              mark-above-declared comment 工作秘密, visible 内部资料 注意保存
            a.docx
              mark-out-of-sight comment 机密★10年
            a.docx
              mark-above-declared metadata 机密, visible 秘密★1年
            a.docx
            a.docx
            """);
  }

  @Test
  void holdsASecrecyMarkAgainstItsDenial() {
    String secret = paragraph(run("机密★10年")) + paragraph(run("关于检查的通知"));
    assertThat(
            joins("通知（非涉密）.docx", TinyDocx.of(secret))
                + joins("【公开】通知.docx", TinyDocx.of(secret))
                + joins("非涉密人员名单.docx", TinyDocx.of(secret))
                + joins("a.docx", headed(secret, "非涉密文件", ""))
                + joins("a.docx", headed(secret, "政务公开", ""))
                + joins("通知（非涉密）.docx", TinyDocx.of(paragraph(run("关于检查的通知")))))
        .isEqualTo(
            """
            通知（非涉密）.docx
              denied-secrecy metadata 非涉密, visible 机密★10年
            【公开】通知.docx
              denied-secrecy metadata 公开, visible 机密★10年
            非涉密人员名单.docx
            a.docx
              denied-secrecy header 非涉密文件, visible 机密★10年
            a.docx
            通知（非涉密）.docx
            """);
  }

  private static TinyPackage headed(String body, String header, String footer) {
    String section =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId6\"/></w:sectPr>";
    return TinyDocx.of(body + section)
        .relation("word/document.xml", "rId5", "header", "header1.xml", false)
        .part("word/header1.xml", TinyDocx.ML + "header+xml", margin("hdr", header))
        .relation("word/document.xml", "rId6", "footer", "footer1.xml", false)
        .part("word/footer1.xml", TinyDocx.ML + "footer+xml", margin("ftr", footer));
  }

  private static String margin(String tag, String text) {
    return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(tag, TinyDocx.W, paragraph(run(text)), tag);
  }

  /** With 密级 among its properties. */
  private static TinyPackage labelled(String body, String level) {
    String properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    return TinyDocx.of(body)
        .relation("", "rId2", "custom-properties", "docProps/custom.xml", false)
        .part(
            "docProps/custom.xml",
            "vnd.openxmlformats-officedocument.custom-properties+xml",
            ("<Properties xmlns=\"%s\" xmlns:vt=\"%s\"><property pid=\"2\""
                    + " fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" name=\"密级\">"
                    + "<vt:lpwstr>%s</vt:lpwstr></property></Properties>")
                .formatted(properties, types, level));
  }

  private static String joins(String name, TinyPackage file) {
    StringBuilder joins = new StringBuilder(name + "\n");
    for (Finding finding :
        Home.unstopped().check(name, file.bytes(), Destination.UNSAID).findings()) {
      String rule = finding.rule().substring(finding.rule().indexOf('/') + 1);
      if (JOINS.contains(rule)) {
        List<String> places = new ArrayList<>(List.of(place(finding.at())));
        finding.related().forEach(span -> places.add(place(span)));
        joins.append("  ").append(rule).append(' ').append(String.join(", ", places)).append('\n');
      }
    }
    return joins.toString();
  }

  private static String place(Span span) {
    return span.layer().id() + " " + span.text();
  }
}
