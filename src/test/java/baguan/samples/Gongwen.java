package baguan.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A correct 公文 after GB/T 9704-2012, to be written as DOCX or drawn as PDF; {@link #with} breaks
 * one aspect of it. Same aspects, same bytes.
 */
public final class Gongwen {
  private final Map<String, String> aspects = new TreeMap<>();

  /** The 文件 format: issuer mark, number, rule, title, text, attachment, 版记. */
  public static Gongwen formal() {
    Gongwen paper = new Gongwen();
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
      {"mark.gap", "35"}, // mm from the top of the text
      {"red-ruled", "true"}, // as all but 令 and 纪要 are
      {"issuer", "江州市人民政府"},
      {"number", "江政发〔2024〕5号"},
      {"number.align", "center"},
      {"number.gap", "2"}, // blank lines above it, or above 签发人
      {"signer", ""}, // names; a space begins a line of them
      {"signer.label", "签发人："},
      {"signer.label.font", "仿宋_GB2312"},
      {"signer.font", "楷体_GB2312"},
      {"signer.end", "100"},
      {"signer.apart", "false"}, // the number on a line of its own
      {"signer.second", "0"}, // further in: the second line's names
      {"opening", "为进一步做好政务公开工作，保障公众依法获取政府信息，现将有关事项通知如下，请结合实际认真执行。"},
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
      {"top", ""},
      {"top.font", "黑体"},
      {"title.bold", "false"},
      {"note.indent", "200"},
      {"list.indent", "200"},
      {"attachment.indent", "0"},
      {"attachment.title.align", "center"},
      {"imprint.indent", "100"},
      {"imprint.early", "false"}, // before the attachments
      {"imprint.raised", "0"}, // points above the foot of the page
      {"blank", ""}, // a page before 版记: plain or numbered
      {"trailer", ""}, // text on a page behind 版记
      {"moved", ""}, // 主送 in 版记
      {"moved.last", "false"}, // under 抄送
      {"moved.line", "false"}, // with a line between
      {"page-number.size", "28"},
      {"page-number.font", "宋体"},
      {"page-number.end", "100"}, // from the edge of the text, hundredths of a character
      {"page-number.crossed", "false"}, // odd pages at the left
      {"signature.break", "false"},
      {"date.end", "4"},
      {"signature.end", ""}, // hundredths of a character; empty is centred over the date
      {"title.gap", "2"}, // blank lines above; so the next three
      {"recipient.gap", "1"},
      {"list.gap", "1"},
      {"signature.gap", "1"},
      {"signers", ""}, // who else signed 令, above
      {"date.gap", "0"},
      {"text.gap", "0"},
      {"attendance", ""}, // of minutes, lines parted by spaces
      {"attendance.font", "黑体"}, // of its labels
      {"attendance.names.font", "仿宋_GB2312"},
      {"attendance.indent", "200"},
      {"attendance.hang", "500"},
      {"attendance.gap", "1"},
      {"text.break", "false"},
      {"page-number.restart", "false"}, // with the attachments
      {"page-number.sides", "true"}, // odd pages at the right, even ones at the left
      {"red-line", "156"}, // mm; so the next two
      {"red-line.color", "FF0000"},
      {"red-line.gap", "4"}, // mm under the number
      {"page-number.gap", "7"}, // mm under the text
      {"imprint-line", "156"},
      {"imprint-line.outer", "0.35"},
      {"imprint-line.middle", "0.25"},
      {"letter-line", "170"},
      {"letter-line.outer", "1.0"},
      {"letter-line.inner", "0.4"},
      {"long", "false"}, // text that runs over three pages
      {"spacing", "0"}, // between the characters of the text, points
      {"title", "关于做好政务公开工作的通知"},
      {"recipient", "各县（区）人民政府，市政府各部门："},
      {"list", "附件：1.政务公开工作任务分工表"},
      {"list.hang", "600"}, // where a name goes on, under its first character
      {"signature", "江州市人民政府"},
      {"date", "2024年3月5日"},
      {"note", "（此件公开发布）"},
      {"attachment.label", "附件1"},
      {"attachment.title", "政务公开工作任务分工表"},
      {"second", "政务公开工作办理流程"}, // another attachment, or none
      {"copy-to", "抄送：市委各部门，市人大常委会办公室，市政协办公室。"},
      {"printed", "2024年3月6日印发"},
    };
    for (String[] entry : defaults) {
      paper.aspects.put(entry[0], entry[1]);
    }
    return paper;
  }

  /** The letter format: number at the right, no page number on page 1, no 印发 line. */
  public static Gongwen letter() {
    return formal()
        .with("mark", "江州市人民政府办公室")
        .with("issuer", "江州市人民政府办公室")
        .with("signature", "江州市人民政府办公室")
        .with("number", "江政办函〔2024〕8号")
        .with("number.align", "right")
        .with("mark.gap", "-7") // 30 mm from the edge
        .with("first-page-differs", "true");
  }

  /** A report to the government above, with who signed it. */
  public static Gongwen report() {
    return formal()
        .with("signer", "示例甲")
        .with("title", "关于政务公开工作情况的报告")
        .with("recipient", "省人民政府：")
        .with("opening", "按照政务公开工作安排，我市结合实际抓好落实，着力保障公众依法获取政府信息，现将有关情况报告如下。");
  }

  /** 令: number and text two lines apart, signed by a person. */
  public static Gongwen command() {
    return bare()
        .with("mark", "江州市人民政府令")
        .with("mark.gap", "20")
        .with("number", "第12号")
        .with("text.gap", "2")
        .with("opening", "《江州市政务公开办法》已经市人民政府常务会议审议通过，现予公布，自2024年5月1日起施行。")
        .with("signature", "市长　示例甲")
        .with("signature.gap", "2")
        .with("signature.end", "400")
        .with("date", "2024年3月5日")
        .with("date.gap", "1");
  }

  /** 纪要: who was there under the text. */
  public static Gongwen minutes() {
    return bare()
        .with("mark", "江州市人民政府常务会议纪要")
        .with("number", "〔2024〕6号")
        .with("title", "研究政务公开工作")
        .with("opening", "2024年3月4日，市政府召开第6次常务会议，研究政务公开工作。现纪要如下。")
        .with(
            "attendance",
            "出席：市政府办公室示例甲、市教育局示例乙、市财政局示例丙、市民政局示例丁、市水务局示例戊。" + " 请假：市审计局示例己。 列席：市档案馆示例庚。");
  }

  /** Without what neither of these has. */
  private static Gongwen bare() {
    Gongwen paper = formal().with("red-ruled", "false");
    for (String none :
        List.of("issuer", "title", "recipient", "list", "second", "signature", "date", "note")) {
      paper.with(none, "");
    }
    return paper;
  }

  /** Replaces one aspect; an unknown name is a mistake of the test. */
  public Gongwen with(String aspect, String value) {
    if (aspects.replace(aspect, value) == null) {
      throw new IllegalArgumentException("no aspect " + aspect);
    }
    return this;
  }

  String aspect(String name) {
    String value = aspects.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no aspect " + name);
    }
    return value;
  }

  int number(String name) {
    return Integer.parseInt(aspect(name));
  }

  /** Millimetres, in points. */
  float millimetres(String name) {
    return Float.parseFloat(aspect(name)) * 72 / 25.4f;
  }

  boolean isLetter() {
    return aspect("number.align").equals("right");
  }

  boolean is(String name) {
    return aspect(name).equals("true");
  }

  List<GongwenParagraph> paragraphs() {
    return new GongwenDraft(this).paragraphs();
  }
}
