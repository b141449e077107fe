package baguan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A correct 公文 after GB/T 9704-2012, to be written as DOCX or drawn as PDF; {@link #with} breaks
 * one aspect of it. Same aspects, same bytes.
 */
public final class Gongwen {
  private static final String FANGSONG = "仿宋_GB2312";

  private final Map<String, String> aspects = new TreeMap<>();

  /**
   * @param size half-points
   * @param color RRGGBB, empty for black
   * @param align left, center, right
   * @param indent of the first line, in hundredths of a character
   * @param end distance from the right edge, in hundredths of a character
   * @param line pitch in twips, 0 for single
   * @param before it begins a page
   * @param rule the red line stands under it, a letter's double one under its mark
   * @param gap blank lines above it
   * @param hang where its further lines begin, in hundredths of a character
   * @param tail how it goes on
   */
  record Paragraph(
      String text,
      String font,
      int size,
      String color,
      String align,
      int indent,
      int end,
      int line,
      boolean before,
      boolean rule,
      int gap,
      int hang,
      Tail tail) {
    /** The characters from {@code start} on are of another type. */
    Paragraph turning(int start, String type) {
      Tail to = new Tail(start, type);
      return new Paragraph(
          text, font, size, color, align, indent, end, line, before, rule, gap, hang, to);
    }

    /** The type of a character. */
    String fontAt(int i) {
      return i < tail.from() ? font : tail.font();
    }

    Paragraph aligned(String to) {
      return new Paragraph(
          text, font, size, color, to, indent, end, line, before, rule, gap, hang, tail);
    }

    Paragraph indented(int hundredths) {
      return new Paragraph(
          text, font, size, color, align, hundredths, end, line, before, rule, gap, hang, tail);
    }

    Paragraph pitched(int twips) {
      return new Paragraph(
          text, font, size, color, align, indent, end, twips, before, rule, gap, hang, tail);
    }

    Paragraph hanging(int hundredths) {
      return new Paragraph(
          text, font, size, color, align, indent, end, line, before, rule, gap, hundredths, tail);
    }

    /** A line of 版记. */
    boolean isImprint() {
      return text.startsWith("抄送") || text.startsWith("主送") || isPrinted();
    }

    /** The last line of 版记. */
    boolean isPrinted() {
      return text.endsWith("印发");
    }

    Paragraph ending(int hundredths) {
      return new Paragraph(
          text,
          font,
          size,
          color,
          "right",
          indent,
          hundredths,
          line,
          before,
          rule,
          gap,
          hang,
          tail);
    }

    /** Under so many blank lines; none at the top of a page. */
    Paragraph below(int lines) {
      return new Paragraph(
          text,
          font,
          size,
          color,
          align,
          indent,
          end,
          line,
          before,
          rule,
          before ? 0 : lines,
          hang,
          tail);
    }

    Paragraph onNewPage(boolean is) {
      return new Paragraph(
          text, font, size, color, align, indent, end, line, is, rule, gap, hang, tail);
    }

    Paragraph ruled(boolean is) {
      return new Paragraph(
          text, font, size, color, align, indent, end, line, before, is, gap, hang, tail);
    }
  }

  /** From a character on, a paragraph is set in another type. */
  record Tail(int from, String font) {
    static final Tail NONE = new Tail(Integer.MAX_VALUE, "");
  }

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

  /** One attachment, which has no number. */
  private boolean isSingle() {
    return aspect("second").isEmpty();
  }

  boolean is(String name) {
    return aspect(name).equals("true");
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    header(all);
    text(all);
    closing(all);
    return all;
  }

  private void header(List<Paragraph> all) {
    for (String line : aspect("top").split(" ")) {
      if (!line.isEmpty()) {
        all.add(plain(line, aspect("top.font"), 32, ""));
      }
    }
    for (String line : aspect("mark").split(" ")) {
      all.add(
          plain(line, "方正小标宋简体", 52, aspect("mark.color"))
              .aligned(aspect("mark.align"))
              .ruled(isLetter()));
    }
    number(all);
    int gap = number("title.gap");
    for (String line : (aspect("issuer") + " " + aspect("title")).strip().split(" ")) {
      if (line.isEmpty()) {
        continue;
      }
      all.add(
          plain(line, aspect("title.font"), number("title.size"), "")
              .aligned(aspect("title.align"))
              .below(gap));
      gap = 0;
    }
    if (!aspect("moved").isEmpty() || aspect("recipient").isEmpty()) {
      return;
    }
    all.add(
        body(aspect("recipient"))
            .indented(number("recipient.indent"))
            .below(number("recipient.gap")));
  }

  /** Beside the last names of 签发人, where there are any (7.2.5). */
  private void number(List<Paragraph> all) {
    int gap = isLetter() ? 0 : number("number.gap");
    if (aspect("signer").isEmpty()) {
      all.add(
          plain(aspect("number"), FANGSONG, 32, "")
              .aligned(aspect("number.align"))
              .ruled(!isLetter() && is("red-ruled"))
              .below(gap));
      return;
    }
    String[] lines = aspect("signer").split(" ");
    for (int i = 0; i < lines.length; i++) {
      boolean last = i == lines.length - 1;
      float missing = i == 0 ? 0 : GongwenPages.ems(lines[0]) - GongwenPages.ems(lines[i]);
      int end = number("signer.end") + Math.round(missing * 100);
      String label = i == 0 ? aspect("signer.label") : "";
      float taken = GongwenPages.ems(aspect("number") + label + lines[i]) + end / 100f;
      int room = (int) (27 - taken - (last && i > 0 ? 1 : 0));
      String head = (last ? aspect("number") + "　".repeat(room) : "") + label;
      all.add(
          plain(head + lines[i], aspect("signer.label.font"), 32, "")
              .turning(head.length(), aspect("signer.font"))
              .ending(end + (i > 0 ? number("signer.second") : 0))
              .ruled(last)
              .below(i == 0 ? gap : 0));
    }
  }

  private void text(List<Paragraph> all) {
    all.add(body(aspect("opening")).onNewPage(is("text.break")).below(number("text.gap")));
    all.add(
        body(
            "政务公开是建设法治政府、服务政府的重要内容。各地各部门要把公开贯穿决策、执行、管理、服务和结果全过程，及时回应公众关切，"
                + "用通俗的语言讲清楚政策的背景、依据、目标和主要举措，让企业和群众看得懂、用得上。凡涉及公众切身利益的事项，"
                + "出台前要广泛听取意见，出台后要做好解读，实施中要跟踪评估，发现偏差及时调整，不断提高政策的质量和效果。"));
    all.add(heading("heading1.font", "一、明确公开范围"));
    all.add(heading("heading2.font", "（一）主动公开的内容"));
    if (!aspect("list").isEmpty()) {
      all.add(body(isSingle() ? "具体分工见附件。" : "具体分工见附件1，办理流程见附件2。"));
    }
    all.add(
        body(
            "公开的内容要真实、准确、完整，标题、文号、日期等要素齐全，附件和正文同时公开。已经公开的内容发生变化的，要及时更新，"
                + "并注明更新日期；已经失效、废止的，要在原处标明。依申请公开的办理结果，由承办单位按月汇总，报市政府办公室备案，"
                + "对咨询较多的问题，要主动整理成问答，在网站醒目位置公布，减少公众重复申请，提高办理效率，节约行政成本。"));
    if (is("long")) {
      all.add(body(duties()));
    }
    all.add(heading("heading1.font", "二、加强组织保障"));
    all.add(body("各地各部门要明确责任人员，于每年年底前完成自查。"));
    attendance(all);
    if (aspect("list").isEmpty()) {
      return;
    }
    all.add(
        body(aspect("list"))
            .indented(number("list.indent"))
            .below(number("list.gap"))
            .hanging(number("list.hang")));
    if (!isSingle()) {
      all.add(body("2." + aspect("second")).indented(500));
    }
  }

  private void attendance(List<Paragraph> all) {
    int gap = number("attendance.gap");
    for (String line : aspect("attendance").split(" ")) {
      if (!line.isEmpty()) {
        all.add(
            plain(line, aspect("attendance.font"), 32, "")
                .pitched(number("body.line"))
                .turning(3, aspect("attendance.names.font"))
                .indented(number("attendance.indent"))
                .hanging(number("attendance.hang"))
                .below(gap));
        gap = 0;
      }
    }
  }

  /** Text enough for two ends of pages within it. */
  private static String duties() {
    String offices = "教育科技民政司法财政交通水利农业商务文化卫生审计统计体育医保林业城管信访气象消防";
    String matters = "招生课题救助调解预算线路供水补贴展会演出接种项目普查赛事报销造林养护受理预报检查";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < offices.length(); i += 2) {
      String matter = matters.substring(i, i + 2);
      text.append("市").append(offices, i, i + 2).append("局要把").append(matter);
      text.append("工作的依据、条件、程序、时限和联系办法列入目录，收到的意见应当逐条研究，");
      text.append(matter).append("结果要让申请人看得到。");
    }
    return text.toString();
  }

  private void closing(List<Paragraph> all) {
    int end = number("date.end") * 100;
    if (!aspect("signature").isEmpty()) {
      all.add(
          body(aspect("signature"))
              .indented(0)
              .ending(aspect("signature.end").isEmpty() ? centred(end) : number("signature.end"))
              .onNewPage(is("signature.break"))
              .below(number("signature.gap")));
      all.add(body(aspect("date")).indented(0).ending(end).below(number("date.gap")));
    }
    if (!aspect("note").isEmpty()) {
      all.add(body(aspect("note")).indented(number("note.indent")));
    }
    if (is("imprint.early")) {
      imprint(all);
    }
    attachments(all);
    if (!isLetter() && !is("imprint.early")) {
      imprint(all);
    }
    if (!aspect("trailer").isEmpty()) {
      all.add(body(aspect("trailer")).onNewPage(true));
    }
  }

  private void attachments(List<Paragraph> all) {
    if (!aspect("list").isEmpty()) {
      attachment(
          all,
          aspect("attachment.label"),
          aspect("attachment.title"),
          "市政府办公室负责统筹协调，市司法局负责合法性审核，各部门负责本领域内容的公开和解读。");
    }
    if (!isSingle()) {
      attachment(all, "附件2", aspect("second"), "拟公开的内容由承办单位提出意见，经保密审查后报分管负责人批准，再在规定期限内公开。");
    }
  }

  /** Where the name ends that stands in the middle over the date. */
  private int centred(int end) {
    float wider = GongwenPages.ems(aspect("signature")) - GongwenPages.ems(aspect("date"));
    return Math.max(0, end - Math.round(wider * 50));
  }

  private void imprint(List<Paragraph> all) {
    int size = number("imprint.size");
    int indent = number("imprint.indent");
    if (!aspect("moved").isEmpty()) {
      all.add(plain(aspect("moved"), FANGSONG, size, "").indented(indent));
    }
    all.add(
        all.size() - (is("moved.last") ? 1 : 0),
        plain(aspect("copy-to"), FANGSONG, size, "").indented(indent));
    all.add(plain("江州市人民政府办公室　　　　　　　　" + aspect("printed"), FANGSONG, size, "").indented(indent));
  }

  private void attachment(List<Paragraph> all, String label, String title, String text) {
    all.add(
        plain(label, aspect("attachment.font"), number("body.size"), aspect("body.color"))
            .pitched(number("body.line"))
            .indented(number("attachment.indent"))
            .onNewPage(is("attachment.break")));
    all.add(plain(title, aspect("title.font"), 44, "").aligned(aspect("attachment.title.align")));
    all.add(body(text));
  }

  private Paragraph heading(String font, String text) {
    return plain(text, aspect(font), number("body.size"), aspect("body.color"))
        .pitched(number("body.line"))
        .indented(number("heading.indent"));
  }

  private Paragraph body(String text) {
    return plain(text, aspect("body.font"), number("body.size"), aspect("body.color"))
        .pitched(number("body.line"))
        .indented(number("body.indent"));
  }

  private static Paragraph plain(String text, String font, int size, String color) {
    return new Paragraph(text, font, size, color, "both", 0, 0, 0, false, false, 0, 0, Tail.NONE);
  }
}
