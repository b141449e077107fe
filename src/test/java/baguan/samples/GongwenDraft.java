package baguan.samples;

import java.util.ArrayList;
import java.util.List;

/** Writes down a {@link Gongwen}, paragraph by paragraph. */
final class GongwenDraft {
  private static final String FANGSONG = "仿宋_GB2312";

  private final Gongwen paper;

  GongwenDraft(Gongwen paper) {
    this.paper = paper;
  }

  List<GongwenParagraph> paragraphs() {
    List<GongwenParagraph> all = new ArrayList<>();
    header(all);
    text(all);
    closing(all);
    return all;
  }

  private void header(List<GongwenParagraph> all) {
    for (String line : paper.aspect("top").split(" ")) {
      if (!line.isEmpty()) {
        all.add(plain(line, paper.aspect("top.font"), 32, ""));
      }
    }
    for (String line : paper.aspect("mark").split(" ")) {
      all.add(
          plain(line, "方正小标宋简体", 52, paper.aspect("mark.color"))
              .aligned(paper.aspect("mark.align"))
              .ruled(paper.isLetter()));
    }
    number(all);
    int gap = paper.number("title.gap");
    for (String line : (paper.aspect("issuer") + " " + paper.aspect("title")).strip().split(" ")) {
      if (line.isEmpty()) {
        continue;
      }
      all.add(
          plain(line, paper.aspect("title.font"), paper.number("title.size"), "")
              .aligned(paper.aspect("title.align"))
              .below(gap));
      gap = 0;
    }
    if (!paper.aspect("moved").isEmpty() || paper.aspect("recipient").isEmpty()) {
      return;
    }
    all.add(
        body(paper.aspect("recipient"))
            .indented(paper.number("recipient.indent"))
            .below(paper.number("recipient.gap")));
  }

  /** Beside the last names of 签发人, where there are any (7.2.5). */
  private void number(List<GongwenParagraph> all) {
    int gap = paper.isLetter() ? 0 : paper.number("number.gap");
    boolean signed = !paper.aspect("signer").isEmpty();
    boolean apart = paper.is("signer.apart");
    if (signed) {
      signers(all, apart ? "" : paper.aspect("number"), gap);
    }
    if (!signed || apart) {
      all.add(
          plain(paper.aspect("number"), FANGSONG, 32, "")
              .aligned(paper.aspect("number.align"))
              .ruled(!paper.isLetter() && paper.is("red-ruled"))
              .below(signed ? 0 : gap));
    }
  }

  private void signers(List<GongwenParagraph> all, String number, int gap) {
    String[] lines = paper.aspect("signer").split(" ");
    for (int i = 0; i < lines.length; i++) {
      boolean last = i == lines.length - 1 && !number.isEmpty();
      float missing = i == 0 ? 0 : GongwenPages.ems(lines[0]) - GongwenPages.ems(lines[i]);
      int end = paper.number("signer.end") + Math.round(missing * 100);
      String label = i == 0 ? paper.aspect("signer.label") : "";
      float taken = GongwenPages.ems(number + label + lines[i]) + end / 100f;
      int room = (int) (27 - taken - (last && i > 0 ? 1 : 0));
      String head = (last ? number + "　".repeat(room) : "") + label;
      all.add(
          plain(head + lines[i], paper.aspect("signer.label.font"), 32, "")
              .turning(head.length(), paper.aspect("signer.font"))
              .ending(end + (i > 0 ? paper.number("signer.second") : 0))
              .ruled(last)
              .below(i == 0 ? gap : 0));
    }
  }

  private void text(List<GongwenParagraph> all) {
    all.add(
        body(paper.aspect("opening"))
            .onNewPage(paper.is("text.break"))
            .below(paper.number("text.gap")));
    all.add(
        body(
            "政务公开是建设法治政府、服务政府的重要内容。各地各部门要把公开贯穿决策、执行、管理、服务和结果全过程，及时回应公众关切，"
                + "用通俗的语言讲清楚政策的背景、依据、目标和主要举措，让企业和群众看得懂、用得上。凡涉及公众切身利益的事项，"
                + "出台前要广泛听取意见，出台后要做好解读，实施中要跟踪评估，发现偏差及时调整，不断提高政策的质量和效果。"));
    all.add(heading("heading1.font", "一、明确公开范围"));
    all.add(heading("heading2.font", "（一）主动公开的内容"));
    if (!paper.aspect("list").isEmpty()) {
      all.add(body(isSingle() ? "具体分工见附件。" : "具体分工见附件1，办理流程见附件2。"));
    }
    all.add(
        body(
            "公开的内容要真实、准确、完整，标题、文号、日期等要素齐全，附件和正文同时公开。已经公开的内容发生变化的，要及时更新，"
                + "并注明更新日期；已经失效、废止的，要在原处标明。依申请公开的办理结果，由承办单位按月汇总，报市政府办公室备案，"
                + "对咨询较多的问题，要主动整理成问答，在网站醒目位置公布，减少公众重复申请，提高办理效率，节约行政成本。"));
    if (paper.is("long")) {
      all.add(body(duties()));
    }
    all.add(heading("heading1.font", "二、加强组织保障"));
    all.add(body("各地各部门要明确责任人员，于每年年底前完成自查。"));
    attendance(all);
    if (paper.aspect("list").isEmpty()) {
      return;
    }
    all.add(
        body(paper.aspect("list"))
            .indented(paper.number("list.indent"))
            .below(paper.number("list.gap"))
            .hanging(paper.number("list.hang")));
    if (!isSingle()) {
      all.add(body("2." + paper.aspect("second")).indented(500));
    }
  }

  private void attendance(List<GongwenParagraph> all) {
    int gap = paper.number("attendance.gap");
    for (String line : paper.aspect("attendance").split(" ")) {
      if (!line.isEmpty()) {
        all.add(
            plain(line, paper.aspect("attendance.font"), 32, "")
                .pitched(paper.number("body.line"))
                .turning(3, paper.aspect("attendance.names.font"))
                .indented(paper.number("attendance.indent"))
                .hanging(paper.number("attendance.hang"))
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

  private void closing(List<GongwenParagraph> all) {
    int end = paper.number("date.end") * 100;
    boolean others = !paper.aspect("signers").isEmpty();
    if (others) {
      all.add(
          body(paper.aspect("signers"))
              .indented(0)
              .ending(400)
              .below(paper.number("signature.gap")));
    }
    if (!paper.aspect("signature").isEmpty()) {
      all.add(
          body(paper.aspect("signature"))
              .indented(0)
              .ending(
                  paper.aspect("signature.end").isEmpty()
                      ? centred(end)
                      : paper.number("signature.end"))
              .onNewPage(paper.is("signature.break"))
              .below(others ? 0 : paper.number("signature.gap")));
      all.add(body(paper.aspect("date")).indented(0).ending(end).below(paper.number("date.gap")));
    }
    if (!paper.aspect("note").isEmpty()) {
      all.add(body(paper.aspect("note")).indented(paper.number("note.indent")));
    }
    if (paper.is("imprint.early")) {
      imprint(all);
    }
    attachments(all);
    if (!paper.isLetter() && !paper.is("imprint.early")) {
      imprint(all);
    }
    if (!paper.aspect("trailer").isEmpty()) {
      all.add(body(paper.aspect("trailer")).onNewPage(true));
    }
  }

  private void attachments(List<GongwenParagraph> all) {
    if (!paper.aspect("list").isEmpty()) {
      attachment(
          all,
          paper.aspect("attachment.label"),
          paper.aspect("attachment.title"),
          "市政府办公室负责统筹协调，市司法局负责合法性审核，各部门负责本领域内容的公开和解读。");
    }
    if (!isSingle()) {
      attachment(all, "附件2", paper.aspect("second"), "拟公开的内容由承办单位提出意见，经保密审查后报分管负责人批准，再在规定期限内公开。");
    }
  }

  /** Where the name ends that stands in the middle over the date. */
  private int centred(int end) {
    float wider =
        GongwenPages.ems(paper.aspect("signature")) - GongwenPages.ems(paper.aspect("date"));
    return Math.max(0, end - Math.round(wider * 50));
  }

  private void imprint(List<GongwenParagraph> all) {
    int size = paper.number("imprint.size");
    int indent = paper.number("imprint.indent");
    if (!paper.aspect("moved").isEmpty()) {
      all.add(plain(paper.aspect("moved"), FANGSONG, size, "").indented(indent));
    }
    all.add(
        all.size() - (paper.is("moved.last") ? 1 : 0),
        plain(paper.aspect("copy-to"), FANGSONG, size, "").indented(indent));
    all.add(
        plain("江州市人民政府办公室　　　　　　　　" + paper.aspect("printed"), FANGSONG, size, "").indented(indent));
  }

  private void attachment(List<GongwenParagraph> all, String label, String title, String text) {
    all.add(
        plain(
                label,
                paper.aspect("attachment.font"),
                paper.number("body.size"),
                paper.aspect("body.color"))
            .pitched(paper.number("body.line"))
            .indented(paper.number("attachment.indent"))
            .onNewPage(paper.is("attachment.break")));
    all.add(
        plain(title, paper.aspect("title.font"), 44, "")
            .aligned(paper.aspect("attachment.title.align")));
    all.add(body(text));
  }

  private GongwenParagraph heading(String font, String text) {
    return plain(text, paper.aspect(font), paper.number("body.size"), paper.aspect("body.color"))
        .pitched(paper.number("body.line"))
        .indented(paper.number("heading.indent"));
  }

  private GongwenParagraph body(String text) {
    return plain(
            text, paper.aspect("body.font"), paper.number("body.size"), paper.aspect("body.color"))
        .pitched(paper.number("body.line"))
        .indented(paper.number("body.indent"));
  }

  private static GongwenParagraph plain(String text, String font, int size, String color) {
    return new GongwenParagraph(
        text, font, size, color, "both", 0, 0, 0, false, false, 0, 0, GongwenParagraph.Tail.NONE);
  }

  /** One attachment, which has no number. */
  private boolean isSingle() {
    return paper.aspect("second").isEmpty();
  }
}
